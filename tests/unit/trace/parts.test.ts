import { expect, test } from 'vitest';
import { textOfDraft, textOfLines } from '../../../src/trace/compare/last-year.ts';
import { partsOfDraft, partsOfText, type TracePart } from '../../../src/trace/compare/parts.ts';
import { referenceOf } from '../../../src/trace/compare/reference.ts';
import { firstOf, isUntouched, ownOf, shareOf, topicOf, trace } from '../../../src/trace/compare/trace.ts';
import { draftLines } from '../../../src/draft/draft-lines.ts';
import { textLine, wordsOf } from '../../../src/draft/import/source-line.ts';
import { numberDraft } from '../../../src/draft/numbered.ts';
import type { Draft, DraftItem } from '../../../src/draft/schema.ts';

const last = '2025年工作计划\n一、安全\n每月到装卸平台查一次叉车通道。\n高温天给码头送两次绿豆汤。';
const now = '2026年工作计划\n一、安全\n每月到装卸平台查一次叉车通道。夜班师傅轮流当一天安全员。';

function traced(text: string, against: string) {
  const references = partsOfText(against).flatMap(({ sentences }) =>
    sentences.map((sentence) => referenceOf(sentence.text, '')),
  );
  const steps = trace(partsOfText(text), references);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('what stands as it was, what is new, and what is gone', () => {
  expect(shareOf(traced(now, last)).counts).toEqual({ same: 1, changed: 0, own: 1 });
  const gone = ownOf(traced(last, now)).flatMap(({ sentences }) => sentences.map(({ text }) => text));
  expect(gone).toEqual(['高温天给码头送两次绿豆汤。']);
});

test('a share is whole only when every letter is', () => {
  expect(shareOf(traced(last, last)).percent).toBe(100);
  expect(
    shareOf(traced(`${last}\n${'每月到装卸平台查一次叉车通道。'.repeat(400)}夜里巡一次岗亭看灯。`, last))
      .percent,
  ).toBe(99);
  expect(shareOf([])).toEqual({ counts: { same: 0, changed: 0, own: 0 }, percent: 0 });
});

test('a section of nothing but old sentences is untouched; no topic where none is known', () => {
  expect(traced(last, last).map(isUntouched)).toEqual([true]);
  expect(traced(now, last).map(isUntouched)).toEqual([false]);
  expect(traced(last, last).map(topicOf)).toEqual(['']);
});

test('so many sentences are listed and no more', () => {
  const parts = traced(`${now}\n二、生活\n食堂后门的灯这个月换成亮一点的。`, last);
  expect(firstOf(parts, 2).map(({ sentences }) => sentences.length)).toEqual([2]);
  expect(firstOf(parts, 9)).toEqual(parts);
});

const placesOf = (text: string, parts: readonly TracePart[]): string[] =>
  parts.flatMap(({ sentences }) =>
    sentences.map(({ start, text: words }) => text.slice(start, start + words.length)),
  );

test.each([
  '',
  '\n\n',
  '没有标题的一整段。又一句！',
  '一、标题\n\t正文有缩进。\r\n  又一行；再一句',
  '甲\t乙\t丙',
])('sentences of %j stand where they say', (text) => {
  const parts = partsOfText(text);
  expect(placesOf(text, parts)).toEqual(parts.flatMap(({ sentences }) => sentences.map((one) => one.text)));
});

const item = (id: string, given: Partial<DraftItem>): DraftItem => ({
  id,
  label: id,
  heading: { level: 1, text: wordsOf(`标题${id}`) },
  blocks: [],
  role: 'cuoshi',
  topics: [],
  units: [],
  source: '',
  ...given,
});
const draft: Draft = {
  id: 'a',
  title: wordsOf('计划'),
  unit: '',
  changed: 0,
  items: [
    item('b', {
      source: '/snippets/x/y/#z',
      blocks: [
        { kind: 'heading', level: 3, number: '', text: wordsOf('小标题不算句子') },
        { kind: 'paragraph', align: 'start', text: wordsOf('第一句。第二句。') },
        { kind: 'table', head: [wordsOf('月份'), wordsOf('工作')], rows: [[wordsOf('3'), wordsOf('签订')]] },
      ],
    }),
    item('c', { schedule: { from: 1, rows: [], deleted: [] }, blocks: [] }),
  ],
};

test('of a draft headings and the schedule are left out, and a row of a table is one sentence', () => {
  const numbered = numberDraft(draft);
  const { text, lines } = draftLines(numbered, draft.title);
  const parts = partsOfDraft(numbered, text, lines);
  expect(parts.map(({ label, page }) => [label, page])).toEqual([['b', '/snippets/x/y/']]);
  expect(parts[0]?.sentences.map((one) => one.text)).toEqual([
    '第一句。',
    '第二句。',
    '月份\t工作',
    '3\t签订',
  ]);
  expect(placesOf(text, parts)).toEqual(parts[0]?.sentences.map((one) => one.text));
});

test('last year’s plan is read from the lines of a file and from a draft', () => {
  const lines = [
    textLine(wordsOf('目录'), { isAside: true }),
    textLine(wordsOf('安全'), { number: '一、' }),
    { kind: 'table' as const, rows: [[wordsOf('3月'), wordsOf('签订')]], afterGap: false },
  ];
  expect(textOfLines(lines)).toBe('一、安全\n3月\t签订');
  expect(textOfDraft(draft)).toContain('第一句。第二句。');
});
