import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  facetKey,
  readRecordTable,
  writeRecordTable,
  zones,
  type ZoneLengths,
} from '../../../../src/search/files/record-table.ts';
import { messageOf } from '../../../fixtures/message-of.ts';

const lengthsOf = (length: fc.Arbitrary<number>): fc.Arbitrary<ZoneLengths> =>
  fc.record({ title: length, page: length, asked: length, text: length });

/** What is read of lengths: those of texts are rounded up, since nothing stands behind them. */
const known = (lengths: ZoneLengths): ZoneLengths => ({
  ...lengths,
  text: Math.ceil(lengths.text / 64) * 64,
});

/** What is written of a record. */
interface Listed {
  page: string;
  filters: Record<string, string[]>;
  lengths: ZoneLengths;
}

const values = ['anquan', 'qiye', 'plan', 'constructor'];
const anyRecord: fc.Arbitrary<Listed> = fc.record({
  page: fc.constantFrom('/plans/a/', '/methods/b/'),
  filters: fc.dictionary(
    fc.constantFrom('topic', 'unit', 'kind'),
    fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }),
  ),
  // A text of 50,000 tokens is a book.
  lengths: lengthsOf(fc.nat(50_000)),
});

const edition = 'abc1234';
const records: Listed[] = [0, 1, 2].map((place) => ({
  page: '/plans/a/',
  filters: { topic: place === 1 ? ['wenti'] : ['anquan', 'wenti'], kind: ['plan'] },
  lengths: { title: place, page: 2, asked: 0, text: 300 },
}));
const written = writeRecordTable(edition, records);

test('gives back which records bear what, and how long their parts are', () => {
  const { bearers, lengths } = readRecordTable(written, edition);
  expect(Object.fromEntries(bearers)).toEqual({
    'topic=anquan': new Set([0, 2]),
    'topic=wenti': new Set([0, 1, 2]),
    'kind=plan': new Set([0, 1, 2]),
  });
  expect(lengths).toEqual(records.map((record) => known(record.lengths)));
});

test('gives back whatever was written', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 20 }), (all) => {
      const { bearers, lengths } = readRecordTable(writeRecordTable(edition, all), edition);
      expect(lengths).toEqual(all.map((record) => known(record.lengths)));
      const keys = new Set(
        all.flatMap(({ filters }) =>
          Object.entries(filters).flatMap(([facet, borne]) => borne.map((value) => facetKey(facet, value))),
        ),
      );
      expect(new Set(bearers.keys())).toEqual(keys);
      for (const [record, { filters }] of all.entries())
        for (const [facet, borne] of Object.entries(filters))
          for (const value of values)
            expect(bearers.get(facetKey(facet, value))?.has(record) ?? false).toBe(borne.includes(value));
    }),
  );
});

test('writes lengths as characters that JSON and UTF-8 leave as they are', () => {
  fc.assert(
    fc.property(lengthsOf(fc.nat(50_000)), (lengths) => {
      const one: Listed = { page: '', filters: {}, lengths };
      const text = writeRecordTable(edition, [one]);
      const sent = new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text));
      expect(readRecordTable(sent, edition).lengths).toEqual([known(lengths)]);
    }),
  );
});

test('records of one page have the same number, and no others', () => {
  const pages = ['/a/', '/a/', '/b/', '/c/'].map((page) => ({
    page,
    filters: {},
    lengths: { title: 1, page: 1, asked: 0, text: 1 },
  }));
  const [a, alsoA, b, c] = readRecordTable(writeRecordTable(edition, pages), edition).pages;
  expect(alsoA).toBe(a);
  expect(new Set([a, b, c]).size).toBe(3);
});

test.each(zones)('a %s too long to be written is refused', (zone) => {
  const long = records.map((record) => ({ ...record, lengths: { ...record.lengths, [zone]: 60_000 } }));
  expect(() => writeRecordTable(edition, long)).toThrow(RangeError);
});

test('the table of another index is refused', () => {
  expect(messageOf(() => readRecordTable(written, 'abc1235'))).toContain('another index');
});

describe('what is no table is refused:', () => {
  const changed = (change: object): string => JSON.stringify(Object.assign({}, JSON.parse(written), change));

  test.each<[string, string]>([
    ['nothing', ''],
    ['a page', '<!doctype html>'],
    ['half of one', written.slice(0, written.length / 2)],
    ['a list', '[]'],
    ['null', 'null'],
    ['one without lengths', changed({ lengths: undefined })],
    ['one without values', changed({ values: undefined })],
    ['values that are no text', changed({ values: { 'topic=anquan': [1, 2] } })],
    ['a distance that is no number', changed({ values: { 'topic=anquan': '1 x' } })],
    ['a record behind the last', changed({ values: { 'topic=anquan': '1 3' } })],
    ['a record before the first', changed({ values: { 'topic=anquan': '0' } })],
    ['too few lengths', changed({ lengths: '0000' })],
    ['too many lengths', changed({ lengths: '0'.repeat(13) })],
  ])('%s', (_, text) => {
    expect(() => readRecordTable(text, edition)).toThrow();
  });

  test('whatever text it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readRecordTable(text, edition)).toThrow();
      }),
    );
  });
});

test('an index without records has a table, too', () => {
  const empty = readRecordTable(writeRecordTable(edition, []), edition);
  expect([empty.bearers.size, empty.lengths]).toEqual([0, []]);
});
