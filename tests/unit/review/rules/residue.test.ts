import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

test.each([
  ['以_为指导', '_'],
  ['以＿＿＿为指导', '＿＿＿'],
  ['20xx年工作计划', '20xx'],
  ['20__年工作计划', '20__'],
  ['20××年工作计划', '20××'],
  ['20  年工作计划', '20  '],
  ['为××同志', '××'],
  ['XX公司工会', 'XX'],
  ['在xx小学', 'xx'],
  ['某某公司工会', '某某'],
  ['×月×日前', '×'],
  ['制定（ ）个制度', '（ ）'],
  ['共()次', '()'],
  ['征集【】条', '【】'],
  ['学习《》', '《》'],
  ['建立制度个，', '制度个'],
  ['节约各元，', '各元'],
])('must not stay: %s', (text, words) => {
  expect(seenBy('residue', text)[0]).toEqual(['error', words]);
});

test('a sample left in its brackets is told from a gap, and is freed from them', () => {
  expect(seenBy('residue', '在【月份：3】前选【数量：10】名')).toEqual([
    ['error', '【月份：3】', '3月'],
    ['error', '【数量：10】', '10'],
  ]);
});

test.each([
  '【栏目：其他】',
  '【时间：6月】【地点：会议室】',
  '2027年工作计划',
  '3×4米的展板',
  'a_b.docx',
  '仿宋_GB2312',
  '某厂机修班',

  'Excel表',
  '（一）学习',
  '**重点**',
])('is not seen in %s', (text) => {
  expect(wordsBy('residue', text)).toEqual([]);
});
