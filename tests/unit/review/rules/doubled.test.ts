import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

test.each([
  ['学习，，提高', '，，', '，'],
  ['学习、、提高', '、、', '、'],
  ['做好，。', '，。', '。'],
  ['职工的的权益', '的的', '的'],
  ['开展了了活动', '了了', '了'],
  ['进行进行检查', '进行进行', '进行'],
  ['安全生产安全生产月', '安全生产安全生产', '安全生产'],
])('%s', (text, words, replacement) => {
  expect(seenBy('doubled', text)).toEqual([['warning', words, replacement]]);
});

test.each([
  '以提高为目的的活动',
  '的的确确',
  '为了了解情况',
  '存在在校生',
  '和和气气',
  '红红火火、人人参与',
  '组织组织部门',
  '讨论讨论',
  '……',
])('is left alone: %s', (text) => {
  expect(wordsBy('doubled', text)).toEqual([]);
});
