import { inlineText, type Inline } from './model.ts';
import { textWidth } from './text-width.ts';
import { isToFillIn } from './to-fill-in.ts';

/** A table column as it is set. */
export interface Column {
  /** share of the table's width in percent; all together make 100 */
  width: number;
  /** short entries such as months stand in the middle of their column */
  centred: boolean;
}

/** Full-width characters that fit side by side into a table of the text area's width: 442.2 / 12. */
const lineCharacters = 36.8;
/** What a column needs besides its words, in characters: 4 points on each side, and its border. */
const padding = 0.8;
/** A column is never narrower than this many characters. */
const narrowest = 3;
/** What somebody writes by hand into a cell takes as much room as so many characters. */
const handWidth = 12;
/** What is at most this long, in characters, looks lost at the left of its column. */
const shortEntry = 5;

/**
 * Divides the width of a table by what stands in it: columns of short entries get what they need, so that no
 * month breaks over two lines, and long ones share the rest by how much they have to say.
 *
 * @param rows all rows, the head first; shorter rows count as empty at their end
 */
export function tableColumns(rows: readonly (readonly Inline[][])[]): Column[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, index) =>
    rows.map((row) => Math.max(cellWidth(row[index] ?? []), isToWriteIn(row, index) ? handWidth : 0)),
  );
  const needed = columns.map((cells) => padding + Math.max(narrowest, ...cells));
  const spare = columns.map((_, index) => spareFor(rows.map((row) => row[index] ?? [])));
  const content = columns.map((cells) => Math.sqrt(cells.reduce((sum, width) => sum + width, 1)));
  const widths = share(needed, content, spare);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return toPercent(widths.map((width) => width / total)).map((width, index) => ({
    width,
    centred: Math.max(0, ...(columns[index] ?? [])) <= shortEntry,
  }));
}

/** No column gets more than this beyond its words, in characters: 10月至11月 needs it. */
const mostSpare = 1.5;

/** In a table of more columns than this, those of short entries must give way, too. */
const fewColumns = 5;

/**
 * Columns that need less than their fair share keep what they need; what they leave makes the share of others larger.
 * So do those of short entries: 7月至8月 never leaves its last character on a line of its own.
 */
function share(needed: readonly number[], content: readonly number[], spare: readonly number[]): number[] {
  const widths = [...needed];
  let free = lineCharacters;
  let open = needed.map((_, index) => index);
  const kept = padding + (needed.length > fewColumns ? narrowest : shortEntry);
  for (;;) {
    const weight = open.reduce((sum, index) => sum + (content[index] ?? 0), 0);
    const fair = (index: number): number => (free * (content[index] ?? 0)) / weight;
    const settled = open.filter((index) => (needed[index] ?? 0) <= Math.max(kept, fair(index)));
    if (settled.length === 0 || settled.length === open.length) {
      // What hands write in may need more than there is: no other column vanishes for it.
      if (settled.length === 0)
        for (const index of open) widths[index] = Math.max(padding + narrowest, fair(index));
      return widths;
    }
    for (const index of settled) {
      widths[index] = (needed[index] ?? 0) + (spare[index] ?? 0);
      free -= widths[index];
    }
    open = open.filter((index) => !settled.includes(index));
  }
}

/** Whole percents that add up to 100: what rounding takes or gives goes to the widest. */
function toPercent(shares: readonly number[]): number[] {
  const percents = shares.map((part) => Math.round(part * 100));
  const rest = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const widest = percents.indexOf(Math.max(...percents));
  return percents.map((percent, index) => (index === widest ? percent + rest : percent));
}

function isToWriteIn(row: readonly (readonly Inline[])[], index: number): boolean {
  return isToFillIn(row) && inlineText(row[index] ?? []).trim() === '';
}

/** The longest line in a cell. */
function cellWidth(cell: readonly Inline[]): number {
  return Math.max(...inlineText(cell).split('\n').map(textWidth));
}

/**
 * What a short entry of a column may need beyond its width, in characters: word processors set a quarter of one between
 * a figure and Chinese, and where the official fonts are missing the figures of others are wider than half a character.
 */
function spareFor(cells: readonly (readonly Inline[])[]): number {
  const spare = cells.map((cell) => {
    const text = inlineText(cell);
    const gaps = text.match(/\d(?=\p{Script=Han})|\p{Script=Han}(?=\d)/gu)?.length ?? 0;
    const figures = text.match(/\d/gu)?.length ?? 0;
    return gaps * 0.25 + figures * 0.15;
  });
  return Math.min(mostSpare, Math.max(0, ...spare));
}
