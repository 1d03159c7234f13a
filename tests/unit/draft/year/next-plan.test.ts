import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { followMeasures } from '../../../../src/draft/schedule/follow.ts';
import { scheduleItem } from '../../../../src/draft/schedule/schedule.ts';
import { draftSchema, type Draft } from '../../../../src/draft/schema.ts';
import { isUnfinished } from '../../../../src/draft/year/period.ts';
import { carriedMark, nextPlan } from '../../../../src/draft/year/next-plan.ts';
import { raisedItem, raisedYear } from '../../../../src/draft/year/raise-year.ts';
import { record } from '../../../../src/draft/year/record.ts';
import { yearList } from '../../../../src/draft/year/rows.ts';
import { inlineText, type Inline } from '../../../../src/passage/model.ts';
import { draftOf, item, paragraph, words } from '../../../fixtures/drafts.ts';
import { anyPlan } from '../../../fixtures/year.ts';

let last = 0;
const ids = (): string => `n${String((last += 1))}`;
const december = { year: 2027, month: 12 };
const next = (draft: Draft): Draft => followMeasures(nextPlan(draft, 2027, december, ids).draft);
const blank = (name: string, value = ''): Inline => ({ kind: 'blank', name, value });
const works = (draft: Draft): string[] => yearList(draft).rows.map(({ when, work }) => `${when} ${work}`);

const measure = (id: string, when: string, work: string) => ({
  id,
  when: words(when),
  work: words(work),
  who: words('生产委员'),
  check: words('名册'),
});
const plan = followMeasures(
  draftOf(
    item('zhidao', { role: 'zhidao' }),
    item('mubiao', { role: 'mubiao' }),
    item('a', { measures: [measure('1', '3月', '签责任书'), measure('2', '9月', '比武')] }),
    scheduleItem('biao', 1),
  ),
);
const recorded = (place: number): Draft => {
  const row = yearList(plan).rows[place];
  return row ? record(plan, row, { state: 'missed' }, 2027) : plan;
};

test('what was not done stands first among the tasks, marked, and nowhere else', () => {
  const { draft, carried } = nextPlan(recorded(1), 2027, december, ids);
  expect(carried).toBe(1);
  expect(draft.items.map(({ label }) => label)).toEqual([
    'zhidao',
    'mubiao',
    '上年没有完成、今年接着办的工作',
    'a',
    '时间安排',
  ]);
  const followed = followMeasures(draft);
  expect(works(followed)).toEqual(['3月 签责任书', `9月 比武${carriedMark}`]);
  const { blocks = [] } = followed.items[2] ?? {};
  expect(blocks[1]).toMatchObject({
    items: [[{ text: '9月' }, { text: '比武' }, {}, { text: '生产委员' }, {}, {}, { text: '名册' }, {}]],
  });
  expect(followed.year).toEqual({ of: 2028, results: [] });
  // Carried over a second time it is marked once.
  const again = yearList(followed).rows[1];
  const twice =
    again &&
    nextPlan(record(followed, again, { state: 'missed' }, 2028), 2028, { year: 2028, month: 12 }, ids);
  expect(works(followMeasures(twice?.draft ?? plan))[1]).toBe(`9月 比武${carriedMark}`);
});

test('of what nobody wrote down nothing is said to be unfinished', () => {
  expect(nextPlan(plan, 2027, december, ids)).toMatchObject({ carried: 0 });
  expect(works(next(plan))).toEqual(works(plan));
});

test('no row is lost or doubled between a plan and the next one', () => {
  fc.assert(
    fc.property(anyPlan, (draft) => {
      const { rows, from } = yearList(draft);
      const following = next(draft);
      expect(v.parse(draftSchema, following)).toStrictEqual(following);
      // Rows that were two while their passages stood apart may be one now, and are counted by their words.
      const before = rows.map(
        (row) => `${row.when} ${row.work}${isUnfinished(row, from, from === 1 ? 11 : 3) ? carriedMark : ''}`,
      );
      const after = works(following);
      expect([...new Set(after)].sort()).toEqual([...new Set(before)].sort());
      expect(after.length).toBeLessThanOrEqual(before.length);
    }),
  );
});

describe('the year', () => {
  const raised = (...inline: Inline[]): string => inlineText(raisedYear(inline, 2027));
  test.each([
    ['江机工会2027年工作计划', '江机工会2028年工作计划'],
    ['2027年内办两次', '2028年内办两次'],
    ['2027—2028学年工作计划', '2028—2029学年工作计划'],
    ['2026年的基数', '2026年的基数'],
    ['按《江城区总工会2027年工作要点》办', '按《江城区总工会2027年工作要点》办'],
    ['总工发〔2027〕3号', '总工发〔2027〕3号'],
    ['2027年3月印发的通知', '2027年3月印发的通知'],
    ['2027年3月8日上午开会', '2027年3月8日上午开会'],
    ['“十五五”规划2027年的任务', '“十五五”规划2027年的任务'],
    ['编号2027', '编号2027'],
  ])('%s becomes %s', (text, after) => {
    expect(raised(...words(text))).toBe(after);
  });

  test('in blanks is written out, so that a value for the whole site does not count', () => {
    expect(raised(blank('年份', '2027'), ...words('年工作计划'))).toBe('2028年工作计划');
    expect(raised(...words('比'), blank('上一年份'), ...words('年多'))).toBe('比2027年多');
    expect(raisedYear([blank('年份')], 2027)).toEqual(words('2028'));
  });

  test('takes what superiors said in it along', () => {
    expect(raised(blank('上级年度部署', '2027年工作要点'))).toBe('【上级年度部署】');
    expect(raised(blank('单位名称', '江机'))).toBe('江机');
  });

  test('is opened in the date of the signature', () => {
    const signed = item('luokuan', {
      blocks: [
        { kind: 'paragraph', text: words('2027年1月15日'), align: 'end' },
        paragraph('2027年1月15日开会'),
      ],
    });
    expect(raisedItem(signed, 2027).blocks).toMatchObject([
      { text: [{ kind: 'blank', name: '成文日期' }] },
      { text: [{ text: '2027年1月15日开会' }] },
    ]);
  });

  test('that could not be raised is counted for the reader', () => {
    const draft = draftOf(item('a', { blocks: [paragraph('按《2027年工作要点》，2027年办两次。')] }));
    expect(nextPlan(draft, 2027, december, ids).named).toBe(1);
  });
});
