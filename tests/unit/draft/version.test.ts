import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { draftVersion, isNewer, readVersioned } from '../../../src/draft/version.ts';
import { anyDraft, draftWith } from '../../fixtures/draft.ts';

const draft = draftWith('a', '计划');

test('reads the version it writes', () => {
  fc.assert(
    fc.property(anyDraft, (any) => {
      expect(readVersioned(draftVersion, any)).toStrictEqual(any);
    }),
  );
  expect(isNewer(draftVersion)).toBe(false);
});

test('tells a newer version from damage', () => {
  expect(readVersioned(draftVersion + 1, draft)).toBe('newer');
  expect(isNewer(draftVersion + 1)).toBe(true);
  expect(readVersioned(draftVersion, { ...draft, id: 1 })).toBe('damaged');
});

test.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('takes version %s for damage', (version) => {
  expect(readVersioned(version, draft)).toBe('damaged');
});

test('a draft from before there were samples comes through as it is', () => {
  const blank = { kind: 'blank' as const, name: '数量', value: '' };
  const older = { ...draft, title: [blank] };
  expect(readVersioned(1, older)).toStrictEqual(older);
  // A site from before then would have to take it for damaged: it must know that it is newer.
  expect(draftVersion).toBeGreaterThan(1);
});

test.each([1, 2])(
  'a draft of version %i, which knew nothing of a year, comes through as it is',
  (version) => {
    const measure = { id: '1', when: [], work: [], who: [], check: [] };
    const passage = {
      id: 'a',
      label: '',
      heading: null,
      blocks: [],
      role: '',
      topics: [],
      units: [],
      source: '',
    };
    const older = { ...draft, items: [{ ...passage, measures: [measure] }] };
    expect(readVersioned(version, older)).toStrictEqual(older);
    expect(draftVersion).toBeGreaterThan(2);
  },
);

describe('older versions', () => {
  // Version 1 said `name` for what version 2 called `heading`, and version 3 calls `title`.
  const steps = [
    (older: unknown): unknown => ({ heading: v.parse(v.object({ name: v.string() }), older).name }),
    (older: unknown): unknown => draftWith('a', v.parse(v.object({ heading: v.string() }), older).heading),
  ];

  test.each<[number, unknown]>([
    [1, { name: '计划' }],
    [2, { heading: '计划' }],
    [3, draft],
  ])('come through all steps from version %i on', (version, older) => {
    expect(readVersioned(version, older, steps)).toStrictEqual(draft);
  });

  test('are damaged when a step throws or makes no draft of them', () => {
    expect(readVersioned(1, undefined, steps)).toBe('damaged');
    expect(readVersioned(1, {}, [() => 'no draft'])).toBe('damaged');
    expect(readVersioned(4, draft, steps)).toBe('newer');
  });
});
