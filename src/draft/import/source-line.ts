import { inlineText, type Inline } from '../../passage/model.ts';

/** A paragraph of a file, as each reader of a format gives it. */
export interface TextLine {
  kind: 'text';
  /** words and line breaks, nothing at the ends; no blanks yet */
  text: Inline[];
  /** a number that the program puts before the words by itself, such as 一、; '' where numbers are words */
  number: string;
  /** what its style or its outline level says: the title, a heading from 1 to 9, or 0 for neither */
  rank: 'title' | number;
  /** the font in which a heading of the first level (1: 黑体) or the second (2: 楷体) is set; 0 for any other */
  face: 0 | 1 | 2;
  /** an item of a list of the format's own */
  list: '' | 'bullet' | 'ordered';
  place: 'start' | 'centre' | 'end';
  /** whether an empty line or a page's end stands before it */
  afterGap: boolean;
  /** what is no part of the text: a table of contents, a footnote */
  isAside: boolean;
}

/** A table of a file. Rows may differ in length. */
export interface TableLine {
  kind: 'table';
  rows: Inline[][][];
  afterGap: boolean;
}

/** What every file comes to: its paragraphs and tables in reading order. */
export type SourceLine = TextLine | TableLine;

/** What a file holds besides that cannot be taken in: how many of each. */
export interface LeftOut {
  pictures: number;
  comments: number;
  /** stretches that were struck out while changes were tracked */
  deletions: number;
}

/** A file that was read. */
export interface ReadLines {
  lines: SourceLine[];
  leftOut: LeftOut;
}

export const nothingLeftOut: LeftOut = { pictures: 0, comments: 0, deletions: 0 };

/** A plain paragraph that says only what a reader of a format knows of it. */
export function textLine(
  text: readonly Inline[],
  given: Partial<Omit<TextLine, 'kind' | 'text'>> = {},
): TextLine {
  return {
    kind: 'text',
    text: trimInline(text),
    number: '',
    rank: 0,
    face: 0,
    list: '',
    place: 'start',
    afterGap: false,
    isAside: false,
    ...given,
  };
}

/** Words as inline content, their line breaks as breaks. */
export function wordsOf(text: string, strong = false): Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: line, strong } as const]),
    ]);
}

/** A paragraph as it is read: its number, then its words. */
export function lineWords(line: TextLine): string {
  return line.number + inlineText(line.text);
}

/** Inline content without white space and breaks at its ends, neighbours of one weight joined. */
export function trimInline(text: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const piece of text) {
    const last = joined[joined.length - 1];
    if (piece.kind === 'text' && last?.kind === 'text' && last.strong === piece.strong)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  while (isEmptyPiece(joined[0])) joined.shift();
  while (isEmptyPiece(joined[joined.length - 1])) joined.pop();
  const first = joined[0];
  if (first?.kind === 'text') joined[0] = { ...first, text: first.text.trimStart() };
  const last = joined[joined.length - 1];
  if (last?.kind === 'text') joined[joined.length - 1] = { ...last, text: last.text.trimEnd() };
  return joined.filter((piece) => piece.kind !== 'text' || piece.text !== '');
}

function isEmptyPiece(piece: Inline | undefined): boolean {
  return piece?.kind === 'break' || (piece?.kind === 'text' && piece.text.trim() === '');
}

/** Inline content without its first characters; a break counts as one. */
export function dropStart(text: readonly Inline[], count: number): Inline[] {
  let left = count;
  return trimInline(
    text.flatMap((piece): Inline[] => {
      if (left <= 0) return [piece];
      const length = inlineText([piece]).length;
      const cut = Math.min(left, length);
      left -= cut;
      if (cut === length) return [];
      return piece.kind === 'text' ? [{ ...piece, text: piece.text.slice(cut) }] : [piece];
    }),
  );
}

/** The first characters of inline content. */
export function takeStart(text: readonly Inline[], count: number): Inline[] {
  let left = count;
  return trimInline(
    text.flatMap((piece): Inline[] => {
      const length = inlineText([piece]).length;
      const take = Math.min(left, length);
      left -= take;
      if (take === length) return [piece];
      return take > 0 && piece.kind === 'text' ? [{ ...piece, text: piece.text.slice(0, take) }] : [];
    }),
  );
}

/** The same words, none of them strong: a heading is set off by its style. */
export function plainWeight(text: readonly Inline[]): Inline[] {
  return trimInline(text.map((piece) => (piece.kind === 'text' ? { ...piece, strong: false } : piece)));
}
