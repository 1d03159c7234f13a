import type { Block, Inline } from '../../passage/model.ts';
import { writeDocx } from '../../passage/write-docx.ts';
import { writeTableSheet } from '../table-sheet.ts';
import { columns } from './rows.ts';

/** Widths of the columns of the spreadsheet, in digits: together what A4 on its side holds. */
const widths = [46, 9, 26, 26, 18] as const;

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
export function writeNoticeSheet(title: string, rows: readonly (readonly string[])[]): Promise<Blob> {
  return writeTableSheet(
    '对照表',
    title,
    columns.map((head, index) => ({ head, width: widths[index] ?? 0 })),
    rows,
  );
}

function inlineOf(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text, strong: false }];
}
