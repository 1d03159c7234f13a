import { expect, test } from 'vitest';
import { blankOffers, withBlanks } from '../../../../src/draft/import/suggest-blanks.ts';
import { readText } from '../../../../src/draft/import/read-text.ts';
import { blankText, blockText, inlineText, type Inline } from '../../../../src/passage/model.ts';
import { draftOfLines } from '../../../support/exports.ts';

const plan = draftOfLines(
  readText(`江城机械公司工会2026年工作计划

一、目标
2026年提案答复率不低于95%，评选标兵12名，2025年是10名。
二、措施
3月签订责任书，4至6月竞赛，20个工作日内答复，7月15日前报名，江城机械公司行政支持。

江城机械公司工会委员会
2026年1月8日
`).lines,
);

const withMarks = (inline: readonly Inline[]): string =>
  inline
    .map((piece) =>
      piece.kind === 'blank'
        ? `【${piece.name}${piece.sample === undefined ? '' : `：${piece.sample}`}】`
        : inlineText([piece]),
    )
    .join('');

test('names, year, date and figures are offered, with the places they stand in', () => {
  expect(blankOffers(plan)).toEqual([
    { id: 'union', words: '江城机械公司工会委员会', blank: '工会名称', count: 1 },
    { id: 'unit', words: '江城机械公司', blank: '单位名称', count: 3 },
    { id: 'date', words: '落款日期', blank: '成文日期', count: 1 },
    { id: 'year', words: '2026', blank: '年份', count: 3 },
    { id: 'before', words: '2025', blank: '上一年份', count: 1 },
    { id: 'months', words: '月份', blank: '月份', count: 1 },
    { id: 'numbers', words: '人数、次数、比例等数字', blank: '', count: 4 },
  ]);
});

test('those that were chosen stand in the place of the words, and nothing else changes', () => {
  const { title, items } = withBlanks(
    plan,
    new Set(['union', 'unit', 'date', 'year', 'before', 'months', 'numbers']),
  );
  expect(withMarks(title)).toBe('【单位名称】工会【年份】年工作计划');
  expect(
    items.map(({ blocks }) =>
      blocks.map((block) => (block.kind === 'paragraph' ? withMarks(block.text) : '')),
    ),
  ).toEqual([
    ['【年份】年提案答复率不低于【比例：95】%，评选标兵【名额：12】名，【上一年份】年是【名额：10】名。'],
    [
      '【月份：3月】签订责任书，4至6月竞赛，【工作日数：20】个工作日内答复，7月15日前报名，【单位名称】行政支持。',
    ],
    ['【工会名称】', '【成文日期】'],
  ]);
  expect(withBlanks(plan, new Set())).toEqual(plan);
});

test('figures as samples read as they did', () => {
  const { items } = withBlanks(plan, new Set(['months', 'numbers']));
  const text = (list: typeof items): string[] => list.flatMap(({ blocks }) => blocks.map(blockText));
  expect(text(items)).toEqual(text(plan.items));
  expect(blankText({ name: '月份', value: '', sample: '3' })).toBe('3');
});

test('a text without any offers nothing', () => {
  expect(blankOffers(draftOfLines(readText('一句话。').lines))).toEqual([]);
});
