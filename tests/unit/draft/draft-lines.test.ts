import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDocument, countWords, openBlanks } from '../../../src/draft/count.ts';
import { draftLines, lineAt } from '../../../src/draft/draft-lines.ts';
import { editedText, inlineOf } from '../../../src/draft/edit-text.ts';
import { fillDraft } from '../../../src/draft/fill-draft.ts';
import { fixDraft } from '../../../src/draft/fix-draft.ts';
import { numberDraft } from '../../../src/draft/numbered.ts';
import type { Draft } from '../../../src/draft/schema.ts';
import { inlineText, partsOf, type Block, type Inline } from '../../../src/passage/model.ts';
import { anyDraft, draftOf, item, paragraph, words } from '../../fixtures/drafts.ts';

const same = (inline: readonly Inline[]): Inline[] => [...inline];
/** Puts 一二三 into each blank 月份. */
const fill = (inline: readonly Inline[]): Inline[] =>
  inline.map((piece) =>
    piece.kind === 'blank' && piece.name === '月份' ? { ...piece, value: '一二三' } : piece,
  );

const linesOf = (draft: Draft) => draftLines(numberDraft(draft), draft.title);

/** The stretch of the draft that a line says it is. */
function stretch(draft: Draft, line: ReturnType<typeof linesOf>['lines'][number]): Inline[] {
  if (line.itemId === '') return draft.title;
  const own = draft.items.find(({ id }) => id === line.itemId);
  if (line.blockIndex < 0) return own?.heading?.text ?? [];
  const block = own?.blocks[line.blockIndex];
  return (block && partsOf(block)[line.part]) ?? [];
}

describe('draftLines', () => {
  test('writes the draft line by line, with its numbers', () => {
    const draft = draftOf(
      item('目标', {
        blocks: [
          paragraph('做到三件事。'),
          { kind: 'list', ordered: false, items: [inlineOf('甲'), inlineOf('乙')] },
          {
            kind: 'table',
            head: [inlineOf('月份'), inlineOf('工作')],
            rows: [[inlineOf('1月'), inlineOf('开会')]],
          },
        ],
      }),
    );
    expect(linesOf(draft).text).toBe('计划\n一、目标\n做到三件事。\n甲\n乙\n月份\t工作\n1月\t开会');
  });

  test('says where samples stand, each value of a passage once', () => {
    const sampled = (value: string): Inline => ({ kind: 'blank', name: '数量', value, sample: '10' });
    const blocks: Block[] = [
      { kind: 'paragraph', align: 'start', text: [...words('选'), sampled(''), ...words('名'), sampled('')] },
      { kind: 'table', head: [[sampled('12')]], rows: [[[sampled('')]]] },
    ];
    const draft = draftOf(item('甲', { blocks }), item('乙', { blocks: blocks.slice(0, 1) }));
    const { text, samples } = linesOf(draft);
    expect(samples.map(({ start, end }) => text.slice(start - 1, end + 1))).toEqual(['选10名', '选10名']);
    expect(samples).toMatchObject([
      { kind: '数量', value: '10' },
      { kind: '数量', value: '10' },
    ]);
  });

  test('every stretch of the draft stands where it is said to stand', () => {
    fc.assert(
      fc.property(anyDraft, (given) => {
        const draft = fillDraft(given, fill);
        const { text, lines } = linesOf(draft);
        for (const line of lines)
          expect(text.slice(line.start, line.end)).toBe(inlineText(stretch(draft, line)));
        const parts = draft.items.map(
          ({ heading, blocks }) => (heading ? 1 : 0) + blocks.flatMap(partsOf).length,
        );
        expect(lines.length).toBe(1 + parts.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  test('finds the stretch of a place, and none for a number', () => {
    const { lines } = linesOf(draftOf(item('目标')));
    expect(lineAt(lines, 5, 7)).toMatchObject({ itemId: '目标', blockIndex: -1 });
    expect(lineAt(lines, 3, 4)).toBeUndefined();
  });
});

describe('fixDraft', () => {
  test('changes the place in the text and nothing else', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), fc.nat(), fc.nat(), (draft, pick, from, length) => {
        const { lines } = linesOf(fillDraft(draft, fill));
        const line = lines[pick % lines.length];
        if (!line) return;
        const start = line.start + (from % (line.end - line.start + 1));
        const end = Math.min(line.end, start + (length % 4));
        const fixed = fixDraft(draft, line, { start, end, replacement: '改' }, fill);
        const before = linesOf(fillDraft(draft, fill)).text;
        // Undefined only where a value of the reader's is cut.
        if (fixed === undefined) {
          expect(before.slice(line.start, line.end)).toMatch(/一二三|6月|10|12|【/u);
          return;
        }
        expect(linesOf(fillDraft(fixed, fill)).text).toBe(`${before.slice(0, start)}改${before.slice(end)}`);
      }),
    );
  });

  test('a blank beside the fix stays a blank, whatever stands in it', () => {
    const draft = draftOf(
      item('甲', { blocks: [{ kind: 'paragraph', text: inlineOf('【月份】帐目'), align: 'start' }] }),
    );
    const filled = fillDraft(draft, fill);
    const { text, lines } = linesOf(filled);
    const start = text.indexOf('帐');
    const line = lineAt(lines, start, start + 1);
    const fixed = line && fixDraft(draft, line, { start, end: start + 1, replacement: '账' }, fill);
    const [block] = fixed?.items[0]?.blocks ?? [];
    expect(block && editedText(partsOf(block)[0] ?? [])).toBe('【月份】账目');
  });

  test('leaves the reader’s own values alone', () => {
    const draft = draftOf(
      item('甲', { blocks: [{ kind: 'paragraph', text: inlineOf('【月份】'), align: 'start' }] }),
    );
    const { text, lines } = linesOf(fillDraft(draft, fill));
    const start = text.indexOf('二三');
    const line = lineAt(lines, start, start + 1);
    expect(line && fixDraft(draft, line, { start, end: start + 1, replacement: '' }, fill)).toBeUndefined();
  });
});

describe('countWords', () => {
  test.each([
    ['', 0],
    ['工会工作计划', 6],
    ['（一）“安康杯”，', 9],
    ['2027年', 2],
    ['Word 文档', 3],
    ['100%以上 · 12条', 6],
    ['  \n\t', 0],
    ['𠮷祥', 2],
  ])('%s has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test('counts no less for more', () => {
    const text = fc.string({ unit: fc.constantFrom('工', 'a', ' ', '，', '1') });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(countWords(`${one} ${other}`)).toBe(countWords(one) + countWords(other));
      }),
    );
  });

  test('a document counts its title, its headings and the cells of its tables', () => {
    const title = inlineOf('工会【年份】年计划');
    const blocks = [paragraph('做一件事。')];
    expect(countDocument(blocks, title)).toBe(9 + 5);
    expect(openBlanks(blocks, title)).toEqual(['年份']);
    expect(openBlanks([], same([{ kind: 'blank', name: '年份', value: '2027' }]))).toEqual([]);
  });

  test('samples are words, counted apart from what is open', () => {
    const sampled = (value: string): Inline => ({ kind: 'blank', name: '数量', value, sample: '10' });
    const title = [...words('选'), sampled(''), ...words('名、'), sampled('12')];
    expect(countDocument([], title)).toBe(5);
    expect(openBlanks([], title)).toEqual([]);
  });
});

test('takes the largest table that a draft holds at once, for it is made at every key', () => {
  const row = Array.from({ length: 5 }, () => words('字'));
  const table: Block = { kind: 'table', head: row, rows: Array.from({ length: 399 }, () => row) };
  const start = performance.now();
  const { lines } = draftLines(numberDraft(draftOf(item('p', { blocks: [table] }))), []);
  expect(lines.length).toBeGreaterThan(2000);
  // When each cell looked through all rows 600 such rows took 3.6 s.
  expect(performance.now() - start).toBeLessThan(300);
});
