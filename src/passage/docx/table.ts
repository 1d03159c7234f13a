import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { tableColumns, type Column } from '../column-widths.ts';
import type { Inline } from '../model.ts';
import { margins, sheet } from '../official-layout.ts';
import { isToFillIn } from '../to-fill-in.ts';
import { runsOf } from './runs.ts';
import { styleIds } from './styles.ts';

const textWidth = sheet.width - margins.left - margins.right;
/** What handwriting takes, 1 cm in twentieths of a point. */
const handHeight = 567;
const cellMargins = { top: 40, bottom: 40, left: 80, right: 80 } as const;

/**
 * Writes a table as wide as the text: its head stands on every page, and no row breaks over two.
 *
 * @param like the rows of all tables of the document that have the same head, which get the same columns
 */
export function tableOf(
  head: readonly Inline[][],
  rows: readonly Inline[][][],
  like: readonly Inline[][][] = rows,
): Table {
  const columns = tableColumns([head, ...like]);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map(twipsOf),
    rows: [
      rowOf(head, columns, styleIds.tableHead),
      ...rows.map((row) => rowOf(row, columns, styleIds.tableText)),
    ],
  });
}

function twipsOf({ width }: Column): number {
  return Math.round((textWidth * width) / 100);
}

/** A row that is short of cells gets empty ones: Word calls a table with ragged rows damaged. */
function rowOf(cells: readonly Inline[][], columns: readonly Column[], style: string): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(isToFillIn(cells) && { height: { value: handHeight, rule: HeightRule.ATLEAST } }),
    tableHeader: style === styleIds.tableHead,
    children: columns.map(
      (column, index) =>
        new TableCell({
          width: { size: twipsOf(column), type: WidthType.DXA },
          margins: cellMargins,
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            new Paragraph({
              style,
              ...(column.centred && { alignment: AlignmentType.CENTER }),
              children: runsOf(cells[index] ?? []),
            }),
          ],
        }),
    ),
  });
}
