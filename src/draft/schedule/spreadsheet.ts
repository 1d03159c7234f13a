import writeSheet, { type Row } from 'write-excel-file/browser';
import { measureFields, measureHead } from '../../passage/measures/measure.ts';
import { onA4 } from '../sheet-page.ts';
import type { ListedRow } from './listed-rows.ts';

/** A column of a table: what it is called, and its width in digits; A4 on its side holds 115. */
export interface SheetColumn {
  head: string;
  width: number;
}

const widths = { when: 13, work: 48, who: 22, check: 32 } as const;

const border = { borderColor: '#808080', borderStyle: 'thin' } as const;
const cell = { type: String, wrap: true, alignVertical: 'center', fontSize: 12, ...border } as const;

/** Writes a schedule as an Excel file: its title, the head, which stays in sight, and the rows. */
export function writeSpreadsheet(title: string, rows: readonly ListedRow[]): Promise<Blob> {
  return writeTable(
    '时间安排',
    title,
    measureFields.map((field) => ({ head: measureHead[field], width: widths[field] })),
    rows.map((row) => measureFields.map((field) => row[field])),
  );
}

/** Writes a table as an Excel file: its title, the head, which stays in sight, and the rows. */
export function writeTable(
  sheet: string,
  title: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
): Promise<Blob> {
  const heading: Row = [
    {
      value: title,
      type: String,
      columnSpan: columns.length,
      align: 'center',
      alignVertical: 'center',
      fontWeight: 'bold',
      fontSize: 16,
      height: 36,
    },
    ...columns.slice(1).map(() => null),
  ];
  const head: Row = columns.map((column) => ({
    ...cell,
    value: column.head,
    fontWeight: 'bold',
    align: 'center',
    backgroundColor: '#EEEEEE',
  }));
  const body = rows.map((row): Row => row.map((value) => ({ ...cell, value })));
  return writeSheet(
    [heading, head, ...body],
    {
      sheet,
      orientation: 'landscape',
      stickyRowsCount: 2,
      columns: columns.map(({ width }) => ({ width })),
    },
    { features: [onA4] },
  ).toBlob();
}
