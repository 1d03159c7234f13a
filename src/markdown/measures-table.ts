import type { TableCell, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { measureFields, measureHead, type MeasureField } from '../passage/measures/measure.ts';
import { ContentError } from '../vocabulary/content-error.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { textAsRead, writtenPieces } from './blank-text.ts';
import { fail, type SourceFile } from './source-file.ts';
import { tableInside } from './table-inside.ts';
import { toString } from 'mdast-util-to-string';

/** A row of `<Measures>` as it was written. */
export interface MeasureRow {
  row: TableRow;
  line: number | undefined;
  cells: Readonly<Record<MeasureField, TableCell>>;
}

const header = measureFields.map((field) => measureHead[field]);

/** What a month may be written as; `□` stands for a month blank. */
const oneMonth = '(?:1[0-2]|[1-9]|□)';
const grammar = new RegExp(`^(?:${oneMonth}(?:—${oneMonth})?|每月|每季|每学期)$`, 'u');
const examples = [
  ...Array.from({ length: 12 }, (_, index) => String(index + 1)),
  '6—9',
  '12—1',
  '每月',
  '每季',
  '每学期',
  '【月份】',
];

/**
 * Reads the table between `<Measures>` and `</Measures>`.
 *
 * @throws ContentError naming file, line, column and what may stand there
 */
export function readMeasureRows(node: MdxJsxFlowElement, page: SourceFile, words: Vocabulary): MeasureRow[] {
  return tableInside(node, '<Measures>', header, page).map((row) => readRow(row, page, words));
}

function readRow(row: TableRow, page: SourceFile, words: Vocabulary): MeasureRow {
  const [when, work, who, check, ...more] = row.children;
  if (!when || !work || !who || !check || more.length > 0)
    return fail(page, row, '<Measures>', `一行要有 4 格，这一行有 ${String(row.children.length)} 格`);
  const cells = { when, work, who, check };
  for (const field of measureFields) {
    if (toString(cells[field]).trim() === '') fail(page, row, measureHead[field], '这一格是空的');
  }
  checkWhen(when, row, page, words);
  return { row, line: row.position?.start.line, cells };
}

function checkWhen(cell: TableCell, row: TableRow, page: SourceFile, words: Vocabulary): void {
  const pieces = writtenPieces(toString(cell), words);
  const written = pieces.map((piece) =>
    typeof piece === 'string' ? piece : isMonth(piece.name, words) ? '□' : '?',
  );
  if (grammar.test(written.join('').trim())) return;
  const found = textAsRead([cell], words);
  throw new ContentError({
    file: page.path,
    line: row.position?.start.line,
    field: measureHead.when,
    reason: `“${found}”不是月份：只写 1 到 12、6—9、每月、每季、每学期，或者月份的填空`,
    found,
    known: examples,
  });
}

function isMonth(name: string, { blanks }: Vocabulary): boolean {
  // What is not registered is said when blanks become elements.
  const kind = blanks.get(name)?.kind;
  return kind === undefined || kind === 'month';
}
