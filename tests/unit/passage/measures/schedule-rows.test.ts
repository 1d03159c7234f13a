import { expect, test } from 'vitest';
import { groupMeasures, rowOf } from '../../../../src/passage/measures/schedule-rows.ts';
import { inlineText, type Inline, type Measure } from '../../../../src/passage/model.ts';

const text = (words: string): Inline[] =>
  words === '' ? [] : [{ kind: 'text', text: words, strong: false }];
const measure = (when: string, work: string, who = '生产委员', check = '名册'): Measure => ({
  when: text(when),
  work: text(work),
  who: text(who),
  check: text(check),
});

const rows = (measures: Measure[], from = 1): string[] =>
  groupMeasures(
    measures.map((one) => ({ measure: one })),
    from,
  )
    .map((group) => rowOf(group.map((entry) => entry.measure)))
    .map((row) => [row.when, row.work, row.who, row.check].map(inlineText).join('|'));

test('a row for each month and work, sorted by the first month, as they stand in the text within one month', () => {
  expect(
    rows([
      measure('每月', '甲'),
      measure('9', '乙'),
      measure('6—9', '丙'),
      measure('6', '丁'),
      measure('1', '戊'),
    ]),
  ).toEqual([
    '1月|戊|生产委员|名册',
    '6月至9月|丙|生产委员|名册',
    '6月|丁|生产委员|名册',
    '9月|乙|生产委员|名册',
    '每月|甲|生产委员|名册',
  ]);
});

test('the year may begin in September', () => {
  expect(
    rows([measure('1', '甲'), measure('8', '乙'), measure('9', '丙')], 9).map((row) => row.slice(0, 2)),
  ).toEqual(['9月', '1月', '8月']);
});

test('the same work in the same month is one row, with each owner and each check once', () => {
  expect(
    rows([
      measure('3', '签订责任书', '生产委员', '责任书'),
      measure('3', '签订责任书', '组织委员', '责任书'),
      measure('3', '签订责任书', '生产委员', '签到表'),
      measure('4', '签订责任书'),
    ]),
  ).toEqual(['3月|签订责任书|生产委员、组织委员|责任书；签到表', '4月|签订责任书|生产委员|名册']);
});

test('an empty cell leaves no mark between two', () => {
  expect(rows([measure('3', '甲', ''), measure('3', '甲', '组织委员')])).toEqual(['3月|甲|组织委员|名册']);
});
