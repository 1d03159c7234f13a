import { describe, expect, test } from 'vitest';
import {
  readRecordTable,
  writeRecordTable,
  type RecordTable,
} from '../../../../src/search/files/record-table.ts';
import type { Understanding } from '../../../../src/search/query/understand.ts';
import { rank, type Ranked } from '../../../../src/search/results/rank.ts';
import { TokenScale, type Term } from '../../../../src/search/results/score.ts';
import type { Looked } from '../../../../src/search/results/terms.ts';
import { readPlainly, smallLexicon } from '../../../fixtures/small-lexicon.ts';

/** What a test says of a record: its facets, and how well it fits: in its title, its text or not at all. */
interface Told {
  unit?: string;
  topic?: string;
  kind?: string;
  opens?: string;
  holds?: 'title' | 'text' | 'single' | 'nothing';
  exact?: boolean;
}

const lengths = { title: 10, page: 10, asked: 10, text: 400 };
const places = { title: 0, text: 300 } as const;

function tableOf(records: readonly Told[]): RecordTable {
  const written = records.map(({ unit, topic, kind, opens }, place) => ({
    page: `/plans/${String(place)}/`,
    lengths,
    filters: Object.fromEntries(
      Object.entries({ unit, topic, kind: kind ?? 'snippet', opens }).flatMap(([facet, value]) =>
        value === undefined ? [] : [[facet, [value]]],
      ),
    ),
  }));
  return readRecordTable(writeRecordTable('abc', written), 'abc');
}

/** Ranks records, asked for by one word. */
function ranked(query: string | Understanding, records: readonly Told[], unit = ''): Ranked {
  const table = tableOf(records);
  const termOf = (holds: (told: Told) => number[]): Term => ({
    weight: 1,
    alike: undefined,
    posting: new Map(
      records.flatMap((told, record): [number, number[]][] => {
        const where = holds(told);
        return where.length > 0 ? [[record, where]] : [];
      }),
    ),
  });
  const word = termOf(({ holds = 'text' }) => (holds === 'title' || holds === 'text' ? [places[holds]] : []));
  const single = termOf(({ holds = 'text' }) => (holds === 'nothing' ? [] : [places.title + 5]));
  const looked: Looked = {
    terms: [word, single],
    telling: word.posting.size > 0 ? [word] : [],
    strange: [],
    unheard: 0,
    exact: new Set(records.flatMap(({ exact }, record) => (exact ? [record] : []))),
  };
  const understanding = typeof query === 'string' ? readPlainly(query) : query;
  const units = smallLexicon.units.map(({ slug }) => slug);
  return rank(understanding, looked, { table, scale: new TokenScale(table.lengths), unit, units });
}

test('what fits better comes first, and how much of the query it holds is known', () => {
  const { records, share } = ranked('特种作业', [{}, { holds: 'title' }, { holds: 'title' }]);
  expect(records.slice(0, 2)).toEqual([1, 2]);
  expect(share).toBe(1);
});

test('nothing answers where nothing was found', () => {
  expect(ranked('特种作业', [{ holds: 'nothing' }])).toEqual({
    records: [],
    exact: new Set(),
    plans: new Set(),
    share: 0,
    fit: 0,
    known: 0,
    certainty: 0,
    byUnit: false,
  });
});

test('single characters answer, too, after what holds the words', () => {
  expect(ranked('特种作业', [{ holds: 'single' }, {}]).records[0]).toBe(1);
  const alone = ranked('特种作业', [{ holds: 'single' }, { holds: 'nothing' }]);
  expect(alone.records).toEqual([0]);
  expect(alone.share).toBe(0);
});

describe('what holds the query as it is written', () => {
  const records: Told[] = [{ holds: 'title' }, { holds: 'text', exact: true }];

  test('comes first', () => {
    const { records: order, exact } = ranked('特种作业证', records);
    expect(order).toEqual([1, 0]);
    expect([...exact]).toEqual([1]);
  });

  test('comes where it belongs when the query is a name: it may be named in passing', () => {
    expect(ranked('职代会', records).records[0]).toBe(0);
    expect(ranked('职工代表大会', records).records[0]).toBe(0);
    expect(ranked('幼儿园 教代会', records).records[0]).toBe(0);
  });

  test('is listed, however little else it has', () => {
    const { records: order } = ranked('特种作业证', [{ holds: 'title' }, { holds: 'nothing', exact: true }]);
    expect(order).toContain(1);
  });
});

describe('the wording of a unit', () => {
  const records: Told[] = [{ unit: 'xuexiao' }, { unit: 'tongyong' }, { unit: 'youeryuan' }];

  test('that is asked for comes first, then everyone’s, then another’s', () => {
    expect(ranked('特种作业', records, 'youeryuan').records).toEqual([2, 1, 0]);
  });

  test('that is asked for is also before what has no unit, such as a term', () => {
    expect(ranked('特种作业', [{}, { unit: 'youeryuan' }], 'youeryuan').records).toEqual([1, 0]);
    expect(ranked('特种作业', [{ unit: 'xuexiao' }, {}], 'youeryuan').records).toEqual([1, 0]);
  });

  test('changes nothing where none is asked for', () => {
    expect(ranked('特种作业', records).records).toEqual([0, 1, 2]);
  });
});

describe('where a whole plan is wanted', () => {
  const plan = (unit: string, holds: Told['holds'] = 'nothing'): Told => ({
    kind: 'plan',
    opens: 'plan',
    unit,
    holds,
  });
  const records: Told[] = [
    { holds: 'title', exact: true },
    plan('xuexiao'),
    { kind: 'plan', unit: 'qiye', holds: 'title' },
    plan('youeryuan'),
    plan('qiye'),
    { kind: 'guide', opens: 'guide', holds: 'title' },
  ];

  test('plans come first, by what opens them, in the order of the units', () => {
    const { records: order, plans, share } = ranked('工会工作计划', records);
    expect(order.slice(0, 3)).toEqual([4, 3, 1]);
    expect(plans).toEqual(new Set([1, 3, 4]));
    expect(share).toBe(1);
  });

  test('that of the unit comes before all others', () => {
    expect(ranked('小学工会工作计划', records, 'xuexiao').records[0]).toBe(1);
  });

  test('and in no other case', () => {
    const { plans, records: order } = ranked('特种作业', records);
    expect(plans.size).toBe(0);
    expect(order).not.toContain(1);
  });
});

test('of equally good answers those about the topics of the best come first', () => {
  const best: Told[] = [
    { holds: 'title', topic: 'anquan' },
    { holds: 'title', topic: 'anquan' },
  ];
  const records = [...best, { topic: 'wenti' }, { topic: 'anquan' }];
  const order = ranked('特种作业', records).records;
  expect(order.slice(0, 2)).toEqual([0, 1]);
  const place = (record: number): number => (order.includes(record) ? order.indexOf(record) : order.length);
  expect(place(3)).toBeLessThan(place(2));
});

test('what is worth much less than the best is no answer beside it', () => {
  const weak = Array.from({ length: 5 }, (): Told => ({ holds: 'single', unit: 'xuexiao', kind: 'law' }));
  const wanted: Told = { holds: 'title', unit: 'qiye', kind: 'snippet', topic: 'anquan' };
  const { records } = ranked('进度表', [...weak, wanted], 'qiye');
  expect(records).toEqual([5]);
});

test('nothing stands twice', () => {
  const { records } = ranked('工作计划', [
    { holds: 'title', exact: true, kind: 'plan', opens: 'plan', unit: 'qiye' },
    { holds: 'title', exact: true },
  ]);
  expect(records).toEqual([0, 1]);
});
