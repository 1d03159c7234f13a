import type { TableCell, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { measureFields, measureHead, type MeasureField } from '../passage/measures/measure.ts';
import { ContentError } from '../vocabulary/content-error.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { textAsRead, writtenPieces } from './blank-text.ts';
import { fail, type SourceFile } from './source-file.ts';
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
  if (node.attributes.length > 0) fail(page, node, '<Measures>', '这个标签没有属性');
  const [table, ...others] = node.children;
  if (table?.type !== 'table' || others.length > 0)
    return fail(page, others[0] ?? table ?? node, '<Measures>', '里面只放一张表格，表格前后各空一行');
  const [head, ...rows] = table.children;
  const names = head?.children.map((cell) => toString(cell).trim()) ?? [];
  if (names.join('|') !== header.join('|'))
    fail(
      page,
      head ?? table,
      '<Measures> 表头',
      `要正好是 | ${header.join(' | ')} |，现在是 | ${names.join(' | ')} |`,
    );
  if (rows.length === 0) fail(page, table, '<Measures>', '表格里一行也没有');
  return rows.map((row) => readRow(row, page, words));
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
