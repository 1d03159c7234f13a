import { expect, test } from 'vitest';
import { followMeasures } from '../../../../src/draft/schedule/follow.ts';
import { listedSchedule } from '../../../../src/draft/schedule/listed-rows.ts';
import { scheduleItem } from '../../../../src/draft/schedule/schedule.ts';
import type { DraftMeasure } from '../../../../src/draft/schema.ts';
import type { Block } from '../../../../src/passage/model.ts';
import { draftOf, item, words } from '../../../fixtures/drafts.ts';

const measure = (id: string, when: string, work: string): DraftMeasure => ({
  id,
  when: words(when),
  work: words(work),
  who: [{ kind: 'blank', name: '责任人', value: '' }],
  check: words('名册'),
});
const jingsai = item('jingsai', { measures: [measure('1', '9月', '比武'), measure('2', '3月', '立项')] });
const table = (...cells: string[][]): Block => ({
  kind: 'table',
  head: ['月份', '工作', '责任人', '检验办法'].map(words),
  rows: cells.map((row) => row.map(words)),
});
const lines = (...items: Parameters<typeof draftOf>): string[] =>
  listedSchedule(draftOf(...items)).rows.map(({ name, when, work, who, check }) =>
    [name, when, work, who, check].join('|'),
  );

test('the table that follows the measures is given out, with the names of its rows', () => {
  const draft = followMeasures(draftOf(jingsai, scheduleItem('biao', 9)));
  expect(listedSchedule(draft).from).toBe(9);
  expect(lines(...draft.items)).toEqual([
    'jingsai 1|9月|比武|【责任人】|名册',
    'jingsai 2|3月|立项|【责任人】|名册',
  ]);
});

test('without one the measures are', () => {
  expect(lines(jingsai)).toEqual([
    'jingsai 2|3月|立项|【责任人】|名册',
    'jingsai 1|9月|比武|【责任人】|名册',
  ]);
});

test('of a draft from before, the table it has, without rows that say nothing', () => {
  const fixed = item('biao', {
    role: 'shijian',
    blocks: [table(['1月', '编预算', '财务委员', '预算表'], ['', '', '', ''])],
  });
  expect(lines(fixed)).toEqual(['|1月|编预算|财务委员|预算表']);
});

test('of a draft that has neither, nothing', () => {
  const other: Block = { kind: 'table', head: [words('周')], rows: [[words('第一周')]] };
  expect(lines(item('a'), item('biao', { role: 'shijian', blocks: [other] }))).toEqual([]);
});
