import writeSheet, { type Row } from 'write-excel-file/browser';
import type { Block, Inline } from '../../passage/model.ts';
import { writeDocx } from '../../passage/write-docx.ts';
import { onA4 } from '../sheet-page.ts';
import { columns } from './rows.ts';

/** Widths of the columns of the spreadsheet, in digits: together what A4 on its side holds. */
const widths = [46, 9, 26, 26, 18] as const;

const border = { borderColor: '#808080', borderStyle: 'thin' } as const;
const cell = { type: String, wrap: true, alignVertical: 'center', fontSize: 12, ...border } as const;

/** Writes the table of a notice for Word and WPS. */
export function writeTableDocx(title: string, rows: readonly (readonly string[])[]): Promise<Blob> {
  const block: Block = {
    kind: 'table',
    head: columns.map(inlineOf),
    rows: rows.map((row) => row.map(inlineOf)),
  };
  return writeDocx([block], inlineOf(title));
}

/** Writes the table of a notice as an Excel file. */
export function writeTableSheet(title: string, rows: readonly (readonly string[])[]): Promise<Blob> {
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
  const head: Row = columns.map((value) => ({
    ...cell,
    value,
    fontWeight: 'bold',
    align: 'center',
    backgroundColor: '#EEEEEE',
  }));
  const body = rows.map((row): Row => row.map((value) => ({ ...cell, value })));
  return writeSheet(
    [heading, head, ...body],
    {
      sheet: '对照表',
      orientation: 'landscape',
      stickyRowsCount: 2,
      columns: widths.map((width) => ({ width })),
    },
    { features: [onA4] },
  ).toBlob();
}

function inlineOf(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text, strong: false }];
}
