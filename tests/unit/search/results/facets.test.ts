import { describe, expect, test } from 'vitest';
import { countFacets, passes, valuesIn } from '../../../../src/search/results/facets.ts';

const [a, b, c, unknown] = [0, 1, 2, 3] as const;
const table = {
  bearers: new Map([
    ['topic=anquan', new Set([a, b])],
    ['topic=wenti', new Set([b, c])],
    ['topic=empty', new Set<number>()],
    ['unit=qiye', new Set([a, c])],
    ['unit=xuexiao', new Set([b])],
    ['role=cuoshi', new Set([a, b, c])],
    ['kind=plan', new Set([a, b])],
    ['kind=method', new Set([c])],
    // What readers do not choose by.
    ['opens=plan', new Set([a])],
    ['size=short', new Set([b])],
  ]),
};

describe('passes', () => {
  test('lets everything through when nothing is chosen', () => {
    expect([a, b, c, unknown].map((record) => passes(record, {}, table))).toEqual([true, true, true, true]);
  });

  test('asks for every chosen value', () => {
    const chosen = { topic: 'anquan', unit: 'qiye' };
    expect([a, b, c, unknown].filter((record) => passes(record, chosen, table))).toEqual([a]);
  });

  test('lets nothing through for a value that does not exist', () => {
    expect([a, b, c].filter((record) => passes(record, { topic: 'constructor' }, table))).toEqual([]);
    expect(passes(a, { topic: '' }, table)).toBe(false);
  });

  test('does not look at the facet it is told to leave out', () => {
    const chosen = { topic: 'anquan', unit: 'xuexiao' };
    expect([a, b, c].filter((record) => passes(record, chosen, table, 'unit'))).toEqual([a, b]);
  });
});

describe('countFacets', () => {
  test('counts what a reader would see on choosing each value', () => {
    const counts = countFacets([a, b, c], {}, table);
    expect(Object.fromEntries(counts.topic)).toEqual({ anquan: 2, wenti: 2, empty: 0 });
    expect(Object.fromEntries(counts.unit)).toEqual({ qiye: 2, xuexiao: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ plan: 2, method: 1 });
  });

  test('keeps the other choices and leaves a facet’s own choice out of its counts', () => {
    const counts = countFacets([a, b, c], { topic: 'anquan' }, table);
    expect(Object.fromEntries(counts.topic)).toEqual({ anquan: 2, wenti: 2, empty: 0 });
    expect(Object.fromEntries(counts.unit)).toEqual({ qiye: 1, xuexiao: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ plan: 2, method: 0 });
  });

  test('counts found records only', () => {
    const counts = countFacets([c], {}, table);
    expect(Object.fromEntries(counts.topic)).toEqual({ anquan: 0, wenti: 1, empty: 0 });
    expect([...countFacets([], {}, table).role.values()]).toEqual([0]);
    expect([...countFacets([unknown], {}, table).kind.values()]).toEqual([0, 0]);
  });

  test('agrees with the hits that pass when the value is chosen', () => {
    const found = [a, b, c];
    const choice = { unit: 'qiye' } as const;
    for (const [topic, count] of countFacets(found, choice, table).topic) {
      expect(found.filter((record) => passes(record, { ...choice, topic }, table))).toHaveLength(count);
    }
  });
});

describe('valuesIn', () => {
  test('gives the values of a facet that a record carries', () => {
    expect(valuesIn(b, 'topic', table)).toEqual(['anquan', 'wenti']);
    expect(valuesIn(c, 'unit', table)).toEqual(['qiye']);
  });

  test('gives none for a record that carries none, or is not there', () => {
    expect(valuesIn(unknown, 'topic', table)).toEqual([]);
    expect(valuesIn(-1, 'kind', table)).toEqual([]);
  });
});
