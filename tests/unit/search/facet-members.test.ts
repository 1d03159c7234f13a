import { describe, expect, test } from 'vitest';
import {
  countFacets,
  passes,
  readFacetMembers,
  type FacetMembers,
} from '../../../src/search/facet-members.ts';
import type { Results } from '../../../src/search/remembered-results.ts';

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

test('readFacetMembers asks the index once for each value of the lexicon', async () => {
  const asked: string[] = [];
  const ofFacet = (facet: string, value: string): Promise<Results> => {
    asked.push(`${facet}=${value}`);
    const ids = value === 'anquan' ? ['a', 'b'] : [];
    const data = (): Promise<never> => Promise.reject(new Error('not asked for'));
    return Promise.resolve(new Map(ids.map((id) => [id, { id, score: 1, data }])));
  };
  const topics = [{ slug: 'anquan', name: '安全', spoken: [] }];
  const read = await readFacetMembers(ofFacet, { topics, units: [], roles: [] });
  expect(asked).toEqual(['topic=anquan', 'kind=plan', 'kind=method', 'kind=snippet', 'kind=guide']);
  expect([...(read.topic.get('anquan') ?? [])]).toEqual(['a', 'b']);
  expect(read.kind.get('plan')?.size).toBe(0);
});
