import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSameDraft,
  nextRevision,
  readEntry,
  wereWrittenAtOnce,
  writeEntry,
} from '../../../../src/draft/store/stored-entry.ts';
import { draftVersion } from '../../../../src/draft/version.ts';
import { anyDraft, draftWith } from '../../../fixtures/draft.ts';
import { anyText, hostileStrings } from '../../../fixtures/han.ts';

const draft = draftWith('a', '计划');
const entry = { revision: 2, writer: 'w', draft };

test('gives back every entry it writes', () => {
  fc.assert(
    fc.property(anyDraft, fc.integer({ min: 1, max: 1_000_000_000 }), (any, revision) => {
      const written = { revision, writer: 'w1', draft: any };
      expect(readEntry(writeEntry(written), any.id)).toStrictEqual(written);
    }),
  );
});

test('counts on so that it can read what it counts', () => {
  expect(nextRevision(0)).toBe(1);
  const last = 1_000_000_000;
  expect(nextRevision(last - 1)).toBe(last);
  expect(nextRevision(last)).toBe(1);
});

describe('takes for damage', () => {
  const stored = { version: draftVersion, ...entry };
  test.each<[string, unknown]>([
    ['a draft of another id', { ...stored, draft: { ...draft, id: 'b' } }],
    ['no version', { ...entry }],
    ['a version that is a text', { ...stored, version: '99' }],
    ['version 0', { ...stored, version: 0 }],
    ['revision 0', { ...stored, revision: 0 }],
    ['a revision that cannot be counted on', { ...stored, revision: 2 ** 53 }],
    ['a writer that is no word', { ...stored, writer: '<b>' }],
    ['a draft the schema refuses', { ...stored, draft: { ...draft, unit: '//' } }],
    ['null', null],
    ['a list', [stored]],
  ])('%s', (_, value) => {
    expect(readEntry(JSON.stringify(stored), 'a')).toStrictEqual(entry);
    expect(readEntry(JSON.stringify(value), 'a')).toBe('damaged');
  });

  test('what is no JSON', () => {
    expect(readEntry('', 'a')).toBe('damaged');
    expect(readEntry(JSON.stringify(stored).slice(0, -1), 'a')).toBe('damaged');
  });
});

test('knows a newer version, whatever else it holds', () => {
  expect(readEntry(JSON.stringify({ version: draftVersion + 1, something: 'else' }), 'a')).toBe('newer');
});

test('never throws', () => {
  const texts = fc.oneof(anyText, fc.constantFrom(...hostileStrings), fc.json());
  fc.assert(
    fc.property(texts, anyText, (text, id) => {
      expect(readEntry(text, id)).toMatch(/^(?:damaged|newer)$/u);
    }),
  );
});

describe('entries written at once', () => {
  const theirs = { revision: 2, writer: 'v', draft: draftWith('a', '总结') };
  test.each<[string, boolean, number, boolean]>([
    ['count from one revision', true, 2, true],
    ['and ours is gone', true, 2, false],
    ['with more of ours that is gone', true, 1, false],
    ['but not what ours was written over', false, 1, true],
    ['nor what was written over ours', false, 3, false],
  ])('%s', (_, expected, revision, isOursThere) => {
    expect(wereWrittenAtOnce(entry, { ...theirs, revision }, isOursThere)).toBe(expected);
  });

  test('are not two that are alike, or of one page', () => {
    expect(wereWrittenAtOnce(entry, { ...theirs, draft }, false)).toBe(false);
    expect(wereWrittenAtOnce(entry, { ...theirs, writer: 'w' }, false)).toBe(false);
  });
});

test('tells drafts apart', () => {
  expect(isSameDraft(draft, draftWith('a', '计划'))).toBe(true);
  expect(isSameDraft(draft, draftWith('a', '计划', 1))).toBe(false);
});
