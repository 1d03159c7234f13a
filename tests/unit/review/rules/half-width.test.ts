import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

test.each([
  ['学习,提高', ',', '，'],
  ['共3人,参加', ',', '，'],
  ['如下:', ':', '：'],
  ['做好吗?', '?', '？'],
  ['工作扎实.', '.', '。'],
  ['扎实.再学', '.', '。'],
  ['工会(含分会)组织', '(含分会)', '（含分会）'],
  ['"金点子"征集', '"金点子"', '“金点子”'],
])('%s', (text, words, replacement) => {
  expect(seenBy('half-width', text)).toEqual([['warning', words, replacement]]);
});

test.each([
  '共1,200人',
  '上午9:30开会',
  '比例1:2',
  'PDCA, QC',
  '1.5万元',
  '学习，提高。',
  'a(b)c',
  'www.a.cn',
])('is left alone: %s', (text) => {
  expect(wordsBy('half-width', text)).toEqual([]);
});

test('the numbers of headings are the business of another rule', () => {
  expect(wordsBy('half-width', '(一)学习\n1.学习\n(1)学习')).toEqual([]);
});
