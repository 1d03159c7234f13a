import type { Level } from './number.ts';

/** A fill-in blank; `value` is empty while the reader has not filled it in. */
export interface BlankPiece {
  kind: 'blank';
  name: string;
  value: string;
  /** what it says until then; without one it is open */
  sample?: string | undefined;
}

/** A stretch of words in a paragraph, a heading or a table cell. */
export type Inline = { kind: 'text'; text: string; strong: boolean } | BlankPiece | { kind: 'break' };

/** A block of a passage, in reading order. */
export type Block =
  /** `number` is empty where headings are not numbered */
  | { kind: 'heading'; level: Level; number: string; text: Inline[] }
  | { kind: 'paragraph'; text: Inline[]; align: 'start' | 'end' }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] };

/** One thing that a passage promises (事项): when, what, who answers for it, and how one sees that it was done. */
export interface Measure {
  when: Inline[];
  work: Inline[];
  who: Inline[];
  check: Inline[];
}

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
  /** what it promises, as data; not copied */
  measures: Measure[];
}

/** What a blank says: its value, else its sample, else 【its name】. */
export function blankText(blank: Omit<BlankPiece, 'kind'>): string {
  const said = blank.value === '' ? (blank.sample ?? '') : blank.value;
  return said === '' ? `【${blank.name}】` : said;
}

/** Whether a blank has neither a value nor a sample. */
export function isOpenBlank({ value, sample = '' }: Omit<BlankPiece, 'kind'>): boolean {
  return value === '' && sample === '';
}

/** The words of inline content as a reader sees them, blanks as {@link blankText} has them. */
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
      return blankText(item);
    case 'break':
      return '\n';
  }
}
