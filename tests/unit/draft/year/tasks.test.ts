import { expect, test } from 'vitest';
import { dueList } from '../../../../src/draft/year/due-list.ts';
import { rowsByPerson } from '../../../../src/draft/year/groups.ts';
import type { YearRow } from '../../../../src/draft/year/rows.ts';
import { becameText, openTasks, taskDocument, taskRows } from '../../../../src/draft/year/tasks.ts';
import { planYearOf, taskTitle } from '../../../../src/draft/year/titles.ts';
import { blockText } from '../../../../src/passage/model.ts';
import { draftOf, words } from '../../../fixtures/drafts.ts';
import { yearRow } from '../../../fixtures/year.ts';

const rows = [
  yearRow({ name: 'a 1', of: ['a 1'] }, { state: 'done', actual: '12份', evidence: '档案盒。' }),
  yearRow(
    { name: 'a 2', of: ['a 2'], when: '6月', work: '应急演练', who: '生产委员、女工委员' },
    { moved: '9' },
  ),
  yearRow({ name: 'a 3', of: ['a 3'], when: '每月', work: '收意见', who: '【责任人】' }),
  yearRow({ name: 'a 4', of: ['a 4'], when: '7月', work: '送清凉', who: '女工委员' }),
  yearRow({ name: 'a 5', of: ['a 5'], when: '5月', work: '评先', who: '女工委员' }),
  yearRow({ name: 'a 6', of: ['a 6'], when: '6月', work: '技术比武', who: '女工委员' }),
];

test('what became of a row is said in a few words', () => {
  expect(rows.map(becameText)).toEqual(['已办，12份，档案盒', '改到9月', '', '', '', '']);
});

test('each person has a list, and those of nobody one, too', () => {
  const people = rowsByPerson(rows);
  expect(taskDocument(people).map(blockText)).toEqual([
    '一、生产委员',
    '月份\n工作\n检验办法\n完成情况\n3月\n与各车间签订安全责任书\n责任书存档\n已办，12份，档案盒\n6月\n应急演练\n责任书存档\n改到9月',
    '二、女工委员',
    expect.stringContaining('应急演练'),
    '三、没有写责任人',
    '月份\n工作\n检验办法\n完成情况\n每月\n收意见\n责任书存档\n',
  ]);
  expect(taskRows(people)[1]).toEqual(['生产委员', '6月', '应急演练', '责任书存档', '改到9月']);
  expect(taskRows(people)).toHaveLength(7);
});

test('a calendar has what is still to be done, in the month it was put off to', () => {
  expect(openTasks(rows).map(({ name, when }) => `${name} ${when}`)).toEqual([
    'a 2 9月',
    'a 3 每月',
    'a 4 7月',
    'a 5 5月',
    'a 6 6月',
  ]);
});

test('what is due is what nobody wrote down, what is this month’s and what comes next', () => {
  const named = (found: readonly YearRow[]): string => found.map(({ name }) => name).join();
  const names = (month: number) => {
    const { overdue, now, next } = dueList(rows, 1, month - 1);
    return { overdue: named(overdue), now: named(now), next: named(next) };
  };
  expect(names(6)).toEqual({ overdue: 'a 5', now: 'a 6', next: 'a 4' });
  expect(names(9)).toEqual({ overdue: 'a 4,a 5,a 6', now: 'a 2', next: '' });
  expect(names(13)).toEqual({ overdue: 'a 2,a 3,a 4,a 5,a 6', now: '', next: '' });
});

test('titles and the year of a plan', () => {
  expect(taskTitle('江机工会2027年度工作计划')).toBe('江机工会2027年度工作任务单');
  expect(taskTitle('江机工会')).toBe('江机工会任务单');
  expect(planYearOf({ ...draftOf(), title: words('江机工会2027年工作计划') })).toBe(2027);
  expect(planYearOf({ ...draftOf(), year: { of: 2026, results: [] } })).toBe(2026);
  expect(planYearOf(draftOf())).toBeUndefined();
});
