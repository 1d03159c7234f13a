import { measureFields, measureHead } from '../../passage/measures/measure.ts';
import { writeTableSheet } from '../table-sheet.ts';
import type { ListedRow } from './listed-rows.ts';

const widths = { when: 13, work: 48, who: 22, check: 32 } as const;

/** Writes a schedule as an Excel file: its title, the head, which stays in sight, and the rows. */
export function writeSpreadsheet(title: string, rows: readonly ListedRow[]): Promise<Blob> {
  return writeTableSheet(
    '时间安排',
    title,
    measureFields.map((field) => ({ head: measureHead[field], width: widths[field] })),
    rows.map((row) => measureFields.map((field) => row[field])),
  );
}
