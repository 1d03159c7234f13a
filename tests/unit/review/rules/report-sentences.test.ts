import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

test.each([
  ['共征集“金点子”120条。', '共征集“金点子”120条', '目标征集“金点子”不少于120条'],
  ['共征集‘金点子’【】条', '共征集‘金点子’【】条', '目标征集‘金点子’不少于【数量】条'],
  ['共征集“金点子”【数量】条。', '共征集“金点子”【数量】条', '目标征集“金点子”不少于【数量】条'],
  ['共征集“金点子”条。', '共征集“金点子”条', '目标征集“金点子”不少于【数量】条'],
  ['先后举办技术比武3次，效果好。', '先后举办技术比武3次', '目标举办技术比武不少于3次'],
  ['累计培训职工120余人次。', '累计培训职工120余人次', '目标培训职工不少于120人次'],
  ['荣获“工人先锋号”称号。', '荣获“工人先锋号”称号', '争创“工人先锋号”称号'],
])('a sentence of a report gets a sentence of a plan: %s', (text, words, aim) => {
  expect(seenBy('report-sentence', text)).toEqual([['note', words, aim]]);
});

test('where no number says it, the words of a report are told without a fix', () => {
  expect(seenBy('report-sentence', '组织开展了三项活动。')).toEqual([['note', '组织开展了']]);
  expect(wordsBy('report-sentence', '一年来，大家齐心协力。')).toEqual(['一年来']);
  expect(wordsBy('report-sentence', '任务已圆满完成。')).toEqual(['已圆满完成']);
});

test.each([
  '目标征集“金点子”不少于120条。',
  '拟于6月举办技术比武3次。',
  '办完了的项目在公开栏公布。',
  '共8个科室，每科报1人。',
  '对照指标列出已完成和有缺口的项目。',
  '开展了解情况的谈话',
])('is left alone: %s', (text) => {
  expect(wordsBy('report-sentence', text)).toEqual([]);
});
