import { expect, test } from 'vitest';
import { findingsNow, marksByItem } from '../../../../src/components/desk/finding-marks.ts';
import { draftLines } from '../../../../src/draft/draft-lines.ts';
import { numberDraft } from '../../../../src/draft/numbered.ts';
import type { Finding } from '../../../../src/review/model.ts';
import { draftOf, item, paragraph } from '../../../fixtures/drafts.ts';

const draft = draftOf(
  item('台帐', { blocks: [paragraph('签定责任书。')] }),
  item('乙', { blocks: [paragraph('签定')] }),
);
const { text, lines } = draftLines(numberDraft(draft), draft.title);

const finding = (start: number, words: string, rule = 'old-spelling'): Finding => ({
  rule,
  severity: 'warning',
  start,
  end: start + words.length,
  message: words,
  reason: '',
});
const at = (words: string, from = 0): Finding => finding(text.indexOf(words, from), words);

test('marks stand in the passage, the block and the place of their words', () => {
  const marks = marksByItem([at('台帐'), at('签定'), at('签定', text.indexOf('乙'))], lines);
  const places = [...marks].flatMap(([itemId, { at: stretches }]) =>
    [...stretches].map(([place, own]) => [
      itemId,
      place,
      ...own.map(({ start, end }) => `${String(start)}–${String(end)}`),
    ]),
  );
  expect(places).toEqual([
    ['台帐', '-1 0', '0–2'],
    ['台帐', '0 0', '0–2'],
    ['乙', '0 0', '0–2'],
  ]);
});

test('blanks, numbers and what has no words are not marked', () => {
  const open = finding(text.indexOf('签定'), '签定', 'open-blank');
  const number = finding(text.indexOf('一、'), '一、');
  expect([...marksByItem([open, number, finding(0, '')], lines)]).toEqual([]);
});

test('the same marks have the same key, others another', () => {
  const key = (found: readonly Finding[]): string => marksByItem(found, lines).get('台帐')?.key ?? '';
  expect(key([at('签定')])).toBe(key([at('签定')]));
  expect(key([at('签定')])).not.toBe(key([at('台帐')]));
});

test('findings go with their words when something is typed before them, and end with them', () => {
  const now = text.replace('计划', '计划书');
  const moved = findingsNow({ text, findings: [at('签定')] }, now);
  expect(moved.map(({ start, end }) => now.slice(start, end))).toEqual(['签定']);
  expect(findingsNow({ text, findings: [at('台帐')] }, text.replace('台帐', '台账'))).toEqual([]);
  expect(findingsNow(undefined, text)).toEqual([]);
});
