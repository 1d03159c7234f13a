import { placeOf, spanOf } from './due.ts';
import type { YearRow } from './rows.ts';

/** What a summary is of: the whole year, or its first six months. */
export type Period = 'half' | 'year';

/** What the halves of a year are called that begins with a month. */
export function halfNames(from: number): { first: string; second: string } {
  return from === 1 ? { first: '上半年', second: '下半年' } : { first: '第一学期', second: '第二学期' };
}

/** The months of the first half, counted from the first of the year. */
const half = 6;

/** Whether a row belongs into a summary: its time has begun, or something has been written down of it. */
export function isIn(period: Period, row: YearRow, from: number): boolean {
  if (period === 'year' || row.result !== undefined) return true;
  const span = spanOf(row.when, from);
  return span !== undefined && span.first < half;
}

/**
 * Whether the reader has said that a row is still to be done: it was not done, or it was put off to a month that has
 * not passed. Of a row of which nothing is known nothing is said.
 *
 * @param now months since the plan began
 */
export function isUnfinished({ result }: YearRow, from: number, now: number): boolean {
  const { state = '', moved = '' } = result ?? {};
  if (state !== '') return state === 'missed';
  return moved === 'next' || (moved !== '' && placeOf(Number(moved), from) >= now);
}

/** Whether nobody has said what became of a row. */
export function isUnrecorded({ result }: YearRow, from: number, now: number): boolean {
  const { state = '', moved = '', actual = '' } = result ?? {};
  if (state !== '' || actual.trim() !== '') return false;
  return moved === '' || (moved !== 'next' && placeOf(Number(moved), from) < now);
}
