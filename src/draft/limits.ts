import type { Draft, DraftItem } from './schema.ts';
import { measureFields } from '../passage/measures/measure.ts';
import { partsOf, type Block, type Inline } from '../passage/model.ts';

/**
 * How much a whole draft may hold: many times what the longest plan of the site does, and so much that the desk can
 * still be written on. Everything that is within these limits can be read again from storage, a file and a link.
 */
export const draftLimits = {
  passages: 300,
  /** paragraphs, headings inside passages, and items of lists */
  blocks: 2000,
  /** cells of all tables and of all measures; a row without any counts as one */
  cells: 2000,
  /** stretches of words, blanks and line breaks */
  pieces: 10_000,
  /** UTF-16 units of everything that can be read */
  characters: 200_000,
  /** rows of which the reader wrote down what became of them: twice as many as there can be measures */
  results: 1000,
} as const;

type Amounts = Record<keyof typeof draftLimits, number>;

/** How much a draft holds, in the units of {@link draftLimits}, and its tables. */
export function amountsOf({ title, items, year }: Draft): Amounts & { tables: number } {
  const results = year?.results ?? [];
  const zero = { blocks: 0, cells: 0, pieces: 0, characters: 0, tables: 0 };
  const amounts = { ...zero, passages: items.length, results: results.length };
  count(amounts, title);
  for (const { when, work, actual, evidence } of results)
    amounts.characters += when.length + work.length + actual.length + evidence.length;
  for (const item of items) countItem(amounts, item);
  return amounts;
}

/**
 * What a draft has too much of, as a part of a sentence such as 全稿有 301 段，最多 300 段.
 *
 * @returns undefined when it holds no more than {@link draftLimits} allows
 */
export function excessOf(draft: Draft): string | undefined {
  const amounts = amountsOf(draft);
  const number = (value: number): string => value.toLocaleString('en');
  for (const [key, sentence] of sentences) {
    const [amount, most] = [amounts[key], draftLimits[key]];
    if (amount > most) return sentence(number(amount), number(most));
  }
  return undefined;
}

const sentences: readonly [keyof Amounts, (amount: string, most: string) => string][] = [
  ['passages', (amount, most) => `全稿有 ${amount} 段，最多 ${most} 段`],
  ['characters', (amount, most) => `全稿有 ${amount} 字，最多 ${most} 字`],
  ['cells', (amount, most) => `表格共有 ${amount} 格，最多 ${most} 格`],
  ['blocks', (amount, most) => `各段里共有 ${amount} 个自然段，最多 ${most} 个`],
  ['pieces', (amount, most) => `填空和换行共有 ${amount} 处，最多 ${most} 处`],
  ['results', (amount, most) => `全年记了 ${amount} 项，最多 ${most} 项`],
];

function countItem(
  amounts: ReturnType<typeof amountsOf>,
  { label, heading, blocks, measures = [], schedule }: DraftItem,
): void {
  amounts.characters += label.length;
  if (heading) count(amounts, heading.text);
  for (const block of blocks) {
    countBlock(amounts, block);
    for (const inline of partsOf(block)) count(amounts, inline);
  }
  for (const measure of measures) {
    amounts.cells += measureFields.length;
    for (const field of measureFields) count(amounts, measure[field]);
  }
  if (schedule) {
    amounts.cells += schedule.rows.length;
    amounts.pieces += [...schedule.rows.map(({ of }) => of), schedule.deleted].flat().length;
  }
}

function countBlock(amounts: ReturnType<typeof amountsOf>, block: Block): void {
  if (block.kind === 'table') {
    amounts.tables += 1;
    for (const row of [block.head, ...block.rows]) amounts.cells += Math.max(1, row.length);
  } else {
    amounts.blocks += block.kind === 'list' ? Math.max(1, block.items.length) : 1;
  }
}

function count(amounts: Amounts, inline: readonly Inline[]): void {
  amounts.pieces += inline.length;
  for (const piece of inline) {
    if (piece.kind === 'text') amounts.characters += piece.text.length;
    else if (piece.kind === 'blank')
      amounts.characters += piece.name.length + piece.value.length + (piece.sample ?? '').length;
  }
}
