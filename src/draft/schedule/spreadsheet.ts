import writeSheet, { type Row } from 'write-excel-file/browser';
import { measureFields, measureHead } from '../../passage/measures/measure.ts';
import { onA4 } from '../sheet-page.ts';
import type { ListedRow } from './listed-rows.ts';

/** Widths of the columns, in digits: together what A4 on its side holds. */
const columns = { when: 13, work: 48, who: 22, check: 32 } as const;

const border = { borderColor: '#808080', borderStyle: 'thin' } as const;
const cell = { type: String, wrap: true, alignVertical: 'center', fontSize: 12, ...border } as const;

/** Writes a schedule as an Excel file: its title, the head, which stays in sight, and the rows. */
export function writeSpreadsheet(title: string, rows: readonly ListedRow[]): Promise<Blob> {
  const heading: Row = [
    {
      value: title,
      type: String,
      columnSpan: measureFields.length,
      align: 'center',
      alignVertical: 'center',
      fontWeight: 'bold',
      fontSize: 16,
      height: 36,
    },
    null,
    null,
    null,
  ];
  const head: Row = measureFields.map((field) => ({
    ...cell,
    value: measureHead[field],
    fontWeight: 'bold',
    align: 'center',
    backgroundColor: '#EEEEEE',
  }));
  const body = rows.map((row): Row => measureFields.map((field) => ({ ...cell, value: row[field] })));
  const settings = {
    sheet: '时间安排',
    orientation: 'landscape',
    stickyRowsCount: 2,
    columns: measureFields.map((field) => ({ width: columns[field] })),
  } as const;
  return writeSheet(
    [heading, head, ...body],
    { ...settings, columns: [...settings.columns] },
    { features: [onA4] },
  ).toBlob();
}
