import { inlineText, type Inline } from '../../passage/model.ts';
import { textLine, trimInline, type SourceLine } from './source-line.ts';

/** A cell of a table: what it holds, and over how many columns. */
export interface Cell {
  lines: SourceLine[];
  span: number;
}

/** A cell that holds more paragraphs than this is a page laid out as a table; in a lone row fewer are enough. */
const layoutParagraphs = { among: 8, alone: 3 } as const;
const mostColumns = 40;

/**
 * Makes lines of a table: a table, what stands over all of its columns before it; or its paragraphs, where the table is
 * only there to hold a page or a frame.
 */
export function tableLines(rows: readonly (readonly Cell[])[], afterGap: boolean): SourceLine[] {
  const cells = rows.flat();
  const isFrame = rows.every((row) => row.length <= 1) && cells.some(({ lines }) => lines.length > 1);
  const most = layoutParagraphs[rows.length > 1 ? 'among' : 'alone'];
  if (isFrame || cells.length <= 1 || cells.some(({ lines }) => lines.length > most))
    return cells.flatMap(({ lines }) => lines);
  const columns = Math.max(...rows.map((row) => row.reduce((count, { span }) => count + spanOf(span), 0)));
  const captions: SourceLine[] = [];
  const rest = [...rows];
  while (rest.length > 1 && isCaption(rest[0], columns)) {
    const words = cellText(rest.shift()?.flatMap(({ lines }) => lines) ?? []);
    captions.push(textLine(words, { place: 'centre', afterGap: true }));
  }
  const table = rest.map((row) =>
    row.flatMap(({ lines, span }) => [
      cellText(lines),
      ...Array.from({ length: spanOf(span) - 1 }, (): Inline[] => []),
    ]),
  );
  const filled = table.filter((row) => row.some((cell) => cell.length > 0));
  return filled.length === 0 ? captions : [...captions, { kind: 'table', rows: filled, afterGap }];
}

function spanOf(span: number): number {
  return Math.min(Math.max(span, 1), mostColumns);
}

/** The first row is one cell over all columns. */
function isCaption(row: readonly Cell[] | undefined, columns: number): boolean {
  const [cell] = row ?? [];
  return (
    columns > 1 && row?.length === 1 && cell !== undefined && cell.span >= columns && cell.lines.length > 0
  );
}

/** What the lines of a cell say, one under the other. */
function cellText(lines: readonly SourceLine[]): Inline[] {
  return trimInline(
    lines.flatMap((line, index): Inline[] => {
      const words: Inline[] =
        line.kind === 'text'
          ? [{ kind: 'text', text: line.number, strong: false }, ...line.text]
          : innerTable(line.rows);
      return index === 0 ? words : [{ kind: 'break' }, ...words];
    }),
  );
}

function innerTable(rows: readonly Inline[][][]): Inline[] {
  const text = rows.map((row) => row.map(inlineText).join(' ')).join('；');
  return [{ kind: 'text', text, strong: false }];
}
