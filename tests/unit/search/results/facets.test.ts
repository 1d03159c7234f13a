import { describe, expect, test } from 'vitest';
import {
  countFacets,
  passes,
  facetMembers,
  type FacetMembers,
} from '../../../../src/search/results/facets.ts';

const members: FacetMembers = {
  topic: new Map([
    ['anquan', new Set(['a', 'b'])],
    ['wenti', new Set(['b', 'c'])],
    ['empty', new Set<string>()],
  ]),
  unit: new Map([
    ['qiye', new Set(['a', 'c'])],
    ['xuexiao', new Set(['b'])],
  ]),
  role: new Map([['cuoshi', new Set(['a', 'b', 'c'])]]),
  kind: new Map([
    ['plan', new Set(['a', 'b'])],
    ['method', new Set(['c'])],
  ]),
};

describe('passes', () => {
  test('lets everything through when nothing is chosen', () => {
    expect(['a', 'b', 'c', 'unknown'].map((id) => passes(id, {}, members))).toEqual([true, true, true, true]);
  });

  test('asks for every chosen value', () => {
    const chosen = { topic: 'anquan', unit: 'qiye' };
    expect(['a', 'b', 'c', 'unknown'].filter((id) => passes(id, chosen, members))).toEqual(['a']);
  });

  test('lets nothing through for a value that does not exist', () => {
    expect(['a', 'b', 'c'].filter((id) => passes(id, { topic: 'constructor' }, members))).toEqual([]);
    expect(passes('a', { topic: '' }, members)).toBe(false);
  });

  test('does not look at the facet it is told to leave out', () => {
    const chosen = { topic: 'anquan', unit: 'xuexiao' };
    expect(['a', 'b', 'c'].filter((id) => passes(id, chosen, members, 'unit'))).toEqual(['a', 'b']);
  });
});

describe('countFacets', () => {
  test('counts what a reader would see on choosing each value', () => {
    const counts = countFacets(['a', 'b', 'c'], {}, members);
    expect(Object.fromEntries(counts.topic)).toEqual({ anquan: 2, wenti: 2, empty: 0 });
    expect(Object.fromEntries(counts.unit)).toEqual({ qiye: 2, xuexiao: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ plan: 2, method: 1 });
  });

  test('keeps the other choices and leaves a facet’s own choice out of its counts', () => {
    const counts = countFacets(['a', 'b', 'c'], { topic: 'anquan' }, members);
    expect(Object.fromEntries(counts.topic)).toEqual({ anquan: 2, wenti: 2, empty: 0 });
    expect(Object.fromEntries(counts.unit)).toEqual({ qiye: 1, xuexiao: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ plan: 2, method: 0 });
  });

  test('counts found records only', () => {
    const counts = countFacets(['c'], {}, members);
    expect(Object.fromEntries(counts.topic)).toEqual({ anquan: 0, wenti: 1, empty: 0 });
    expect([...countFacets([], {}, members).role.values()]).toEqual([0]);
  });

  test('agrees with the hits that pass when the value is chosen', () => {
    const found = ['a', 'b', 'c'];
    const choice = { unit: 'qiye' } as const;
    for (const [topic, count] of countFacets(found, choice, members).topic) {
      expect(found.filter((id) => passes(id, { ...choice, topic }, members))).toHaveLength(count);
    }
  });
});

test('facetMembers leaves out what readers do not choose by', () => {
  const table = new Map([
    ['topic=anquan', new Set(['a', 'b'])],
    ['kind=plan', new Set(['a'])],
    ['opens=plan', new Set(['a'])],
    ['title=3', new Set(['a'])],
  ]);
  const read = facetMembers(table);
  expect(read.topic).toEqual(new Map([['anquan', new Set(['a', 'b'])]]));
  expect(read.kind).toEqual(new Map([['plan', new Set(['a'])]]));
  expect([read.unit.size, read.role.size]).toEqual([0, 0]);
});
