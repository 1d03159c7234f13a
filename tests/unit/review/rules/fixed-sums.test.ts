import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

test('a sum given to members without the rule of the province is told', () => {
  expect(seenBy('fixed-sum', '生日慰问每人不超过200元。')).toEqual([['note', '200元']]);
});

test.each(['生日慰问每人不超过200元，标准以本省总工会现行规定为准。', '全年预算50000元。', '每吨节约12元。'])(
  'is left alone: %s',
  (text) => {
    expect(wordsBy('fixed-sum', text)).toEqual([]);
  },
);
