import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { longestDraftFile, readDraftFile, writeDraftFile } from '../../../../src/draft/share/draft-file.ts';
import { draftSchema } from '../../../../src/draft/schema.ts';
import { writeEntry } from '../../../../src/draft/store/stored-entry.ts';
import { draftVersion } from '../../../../src/draft/version.ts';
import { item } from '../../../fixtures/drafts.ts';
import { anyDraft, draftWith } from '../../../fixtures/draft.ts';
import { anyText, hostileStrings } from '../../../fixtures/han.ts';

const draft = draftWith('a', '计划');
const newer = '这份文件由本站的新版本存出，请刷新页面后再打开。';
const foreign = '这不是从拟稿台存出的文件，或者文件已损坏。';
const damaged = '文件已损坏，无法打开。';

test('gives back every draft it writes', () => {
  fc.assert(
    fc.property(anyDraft, (any) => {
      expect(readDraftFile(writeDraftFile(any))).toStrictEqual(any);
    }),
  );
});

test('writes what a reader can look through', () => {
  expect(writeDraftFile(draft).split('\n').slice(0, 4)).toStrictEqual([
    '{',
    '  "format": "gonghui-draft",',
    `  "version": ${String(draftVersion)},`,
    '  "draft": {',
  ]);
});

describe('reads', () => {
  test('a file with a byte order mark', () => {
    expect(readDraftFile(`\uFEFF${writeDraftFile(draft)}`)).toStrictEqual(draft);
  });

  test('what the store set aside, once it can', () => {
    expect(readDraftFile(writeEntry({ revision: 3, writer: 'w', draft }))).toStrictEqual(draft);
  });
});

describe('says why it cannot read', () => {
  const file = { format: 'gonghui-draft', version: draftVersion, draft };
  test.each<[string, unknown, string]>([
    ['a newer version', { ...file, version: draftVersion + 1, draft: { other: 1 } }, newer],
    ['another format', { ...file, format: 'other' }, foreign],
    ['a file without a version', { format: 'gonghui-draft', draft }, foreign],
    ['a version that is none', { ...file, version: 0 }, damaged],
    ['a damaged draft', { ...file, draft: { ...draft, items: 1 } }, damaged],
    [
      'too many passages',
      {
        ...file,
        draft: { ...draft, items: Array.from({ length: 5000 }, (_, place) => item(`p${String(place)}`)) },
      },
      '文件没有坏，但稿子太大，打不开：全稿有 5,000 段，最多 300 段。请对方分成几份再存。',
    ],
    ['no draft', { format: 'gonghui-draft', version: draftVersion }, foreign],
    ['a list', [], foreign],
    ['null', null, foreign],
  ])('%s', (_, value, problem) => {
    expect(readDraftFile(JSON.stringify(value))).toStrictEqual({ problem });
  });

  test('a file cut off', () => {
    const text = writeDraftFile(draft).trimEnd();
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (length) => {
        expect(readDraftFile(text.slice(0, length))).toStrictEqual({ problem: foreign });
      }),
    );
  });

  test('a file that is too long, without reading it', () => {
    const text = writeDraftFile(draft);
    expect(readDraftFile(text.padEnd(longestDraftFile))).toStrictEqual(draft);
    expect(readDraftFile(text.padEnd(longestDraftFile + 1))).toStrictEqual({
      problem: '文件太大，不是拟稿台的备份。',
    });
  });
});

test('gives a draft or a problem for whatever it reads', () => {
  const garbage = fc.oneof(
    anyText,
    fc.constantFrom(...hostileStrings),
    fc.json(),
    fc
      .record({ format: fc.constant('gonghui-draft'), version: fc.integer(), draft: fc.anything() })
      .map((any) => JSON.stringify(any)),
    fc.tuple(anyDraft, fc.nat(), anyText).map(([any, at, text]) => {
      const file = writeDraftFile(any);
      return file.slice(0, at % file.length) + text + file.slice((at % file.length) + 1);
    }),
  );
  fc.assert(
    fc.property(garbage, (text) => {
      const read = readDraftFile(text);
      if ('problem' in read) expect(read.problem).toMatch(/。$/u);
      else expect(v.is(draftSchema, read)).toBe(true);
    }),
  );
});
