import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { followMeasures } from '../../../../src/draft/schedule/follow.ts';
import { listedSchedule } from '../../../../src/draft/schedule/listed-rows.ts';
import { draftSchema, type Draft } from '../../../../src/draft/schema.ts';
import { forget, record, setYear } from '../../../../src/draft/year/record.ts';
import { rowsByMonth, rowsByPerson } from '../../../../src/draft/year/groups.ts';
import { yearList, type YearRow } from '../../../../src/draft/year/rows.ts';
import { draftOf, item, words } from '../../../fixtures/drafts.ts';
import { anyPlan, yearRow } from '../../../fixtures/year.ts';

const wordsOf = ({ when, work, who, check }: Pick<YearRow, 'when' | 'work' | 'who' | 'check'>): string =>
  [when, work, who, check].join('|');
const measure = (id: string, when: string, work: string) => ({
  id,
  when: words(when),
  work: words(work),
  who: words('生产委员'),
  check: words('名册'),
});
const plan = draftOf(
  item('a', { measures: [measure('1', '3月', '签责任书'), measure('2', '9月', '比武2次')] }),
);
const only = (draft: Draft): YearRow => {
  const [row] = yearList(draft).rows;
  if (!row) throw new Error('no row');
  return row;
};

test('the list has each row of the schedule once, under a name of its own', () => {
  fc.assert(
    fc.property(anyPlan, (draft) => {
      const { rows } = yearList(draft);
      const listed = listedSchedule(draft).rows.map(wordsOf);
      expect(rows.map(wordsOf)).toEqual(listed.filter((text) => text !== '|||'));
      expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    }),
  );
});

test('by month each row stands once, by person with each of its people', () => {
  fc.assert(
    fc.property(anyPlan, (draft) => {
      const { rows, from } = yearList(draft);
      const names = (groups: readonly { rows: YearRow[] }[]): string[] =>
        groups.flatMap((group) => group.rows.map(({ name }) => name)).sort();
      expect(names(rowsByMonth(rows, from))).toEqual(rows.map(({ name }) => name).sort());
      const people = rows
        .flatMap(({ name, who }) => {
          const named = who.split('、').filter((one) => one !== '' && !one.includes('【'));
          return named.length === 0 ? [name] : [...new Set(named)].map(() => name);
        })
        .sort();
      expect(names(rowsByPerson(rows))).toEqual(people);
    }),
  );
});

test('what is written down is stored, found again, and taken out when it says nothing any more', () => {
  const written = record(plan, only(plan), { state: 'done', actual: '12份' }, 2027);
  expect(only(written).result).toMatchObject({ row: 'a 1', state: 'done', actual: '12份', work: '签责任书' });
  expect(written.year?.of).toBe(2027);
  expect(v.parse(draftSchema, written)).toStrictEqual(written);
  const more = record(written, only(written), { evidence: '在柜子里' }, 2030);
  expect(only(more).result).toMatchObject({ state: 'done', evidence: '在柜子里' });
  expect(more.year?.of).toBe(2027);
  const none = record(more, only(more), { state: '', actual: '', evidence: '' }, 2027);
  expect(none.year).toEqual({ of: 2027, results: [] });
});

test('any plan with results is one that the store takes', () => {
  fc.assert(
    fc.property(anyPlan, (draft) => {
      expect(v.parse(draftSchema, draft)).toStrictEqual(draft);
    }),
  );
});

test('a result stays with its row while the plan goes on being written, and is shown when the row is gone', () => {
  const written = record(plan, only(plan), { state: 'done' }, 2027);
  const moved = { ...written, items: [item('a', { measures: [measure('1', '5月', '逐级签责任书')] })] };
  expect(only(moved)).toMatchObject({ when: '5月', result: { state: 'done' } });
  const without = { ...written, items: [] };
  expect(yearList(without).gone).toMatchObject([{ when: '3月', work: '签责任书', state: 'done' }]);
  expect(yearList(forget(without, 'a 1')).gone).toEqual([]);
});

test('two passages that promise the same are one row, and it keeps its result when one of them goes', () => {
  const [one, other] = [
    measure('1', '3月', '签责任书'),
    { ...measure('1', '3月', '签责任书'), who: words('主席') },
  ];
  const both = draftOf(item('a', { measures: [one] }), item('b', { measures: [other] }));
  expect(yearList(both).rows).toHaveLength(1);
  const written = record(both, only(both), { state: 'done' }, 2027);
  const left = record({ ...written, items: written.items.slice(1) }, yearRow({ name: 'b 1' }), {}, 2027);
  expect(yearList(left).rows.map(({ name }) => name)).toEqual(['b 1']);
  expect(yearList(left).gone).toHaveLength(1);
  // The measure that named the row is gone: what was written down is not lost, but shown.
  expect(yearList({ ...written, items: written.items.slice(0, 1) }).rows[0]?.result?.state).toBe('done');
});

test('rows that only their words tell are told apart, those of the same work too', () => {
  const table = (...rows: string[][]) =>
    draftOf(
      item('biao', {
        role: 'shijian',
        blocks: [
          {
            kind: 'table',
            head: ['月份', '工作', '责任人', '检验办法'].map(words),
            rows: rows.map((row) => row.map(words)),
          },
        ],
      }),
    );
  const fixed = table(['3月', '走访', '甲', ''], ['9月', '走访', '乙', ''], ['12月', '总结', '丙', '']);
  const [first, second] = yearList(fixed).rows;
  expect(first?.name).not.toBe(second?.name);
  const written = second ? record(fixed, second, { state: 'done' }, 2027) : fixed;
  const retimed = { ...written, items: table(['4月', '走访', '甲', ''], ['10月', '走访', '乙', '']).items };
  expect(yearList(retimed).rows.map(({ result }) => result?.state)).toEqual([undefined, 'done']);
});

test('values in blanks are shown, and do not change which row is which', () => {
  const blank = { kind: 'blank' as const, name: '单位简称', value: '' };
  const draft = draftOf(item('biao', { measures: [{ ...measure('1', '3月', ''), work: [blank] }] }));
  const { rows } = yearList(draft, (inline) =>
    inline.map((piece) => (piece.kind === 'blank' ? { ...piece, value: '江机' } : piece)),
  );
  expect(rows.map(({ name, work }) => `${name} ${work}`)).toEqual(['biao 1 江机']);
});

test('the year a reader gives is kept with what was written down', () => {
  const written = record(plan, only(plan), { state: 'done' }, undefined);
  expect(setYear(written, 2028).year).toEqual({ of: 2028, results: written.year?.results });
});

test('what follows the measures on the desk goes on doing so', () => {
  const written = record(plan, only(plan), { state: 'done' }, 2027);
  expect(followMeasures(written, plan).year).toEqual(written.year);
});
