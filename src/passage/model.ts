import type { Level } from './number.ts';

/** A stretch of words in a paragraph, a heading or a table cell. */
export type Inline =
  | { kind: 'text'; text: string; strong: boolean }
  /** a fill-in blank; `value` is empty while the reader has not filled it in */
  | { kind: 'blank'; name: string; value: string }
  | { kind: 'break' };

/** A block of a passage, in reading order. */
export type Block =
  /** `number` is empty where headings are not numbered */
  | { kind: 'heading'; level: Level; number: string; text: Inline[] }
  | { kind: 'paragraph'; text: Inline[]; align: 'start' | 'end' }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] };

/** A passage (段落): one titled section, the unit that is found, copied, filled in and reused. */
export interface Passage {
  id: string;
  /** the heading without its number */
  title: string;
  /** number of the heading, empty where there is none */
  number: string;
  /** slugs, the main topic first */
  topics: string[];
  role: string;
  units: string[];
  /** everything that is copied; a label such as 引言, which an official document leaves out, is not among it */
  blocks: Block[];
}

/** The words of inline content as a reader sees them: a blank shows its value, or 【its name】 while open. */
export function inlineText(inline: readonly Inline[]): string {
  return inline.map(wordsOf).join('');
}

/** The same in one line, for lists and names: lines of a title are one phrase after the other. */
export function lineText(inline: readonly Inline[]): string {
  return inlineText(inline).replace(/\s*\n\s*/gu, (gap, at: number, all: string) =>
    /\w/u.test(all.charAt(at - 1)) && /\w/u.test(all.charAt(at + gap.length)) ? ' ' : '',
  );
}

/** The words of a block, cells and items separated by line breaks. */
export function blockText(block: Block): string {
  const number = block.kind === 'heading' ? block.number : '';
  return number + partsOf(block).map(inlineText).join('\n');
}

/**
 * The stretches of inline content in a block: one of a heading or a paragraph, each item of a list, each cell of a
 * table from its head on.
 */
export function partsOf(block: Block): Inline[][] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [block.head, ...block.rows].flat();
  }
}

/** A block with each stretch of inline content in it, in reading order, changed. */
export function mapInline(block: Block, change: (inline: readonly Inline[]) => Inline[]): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: change(block.text) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'table':
      return { ...block, head: block.head.map(change), rows: block.rows.map((row) => row.map(change)) };
  }
}

function wordsOf(item: Inline): string {
  switch (item.kind) {
    case 'text':
      return item.text;
    case 'blank':
      return item.value === '' ? `【${item.name}】` : item.value;
    case 'break':
      return '\n';
  }
}
