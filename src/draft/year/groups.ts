import { monthAt, spanOf } from './due.ts';
import type { YearRow } from './rows.ts';

/** Rows under a heading of a list. */
export interface RowGroup {
  title: string;
  rows: YearRow[];
}

const often = '每月、每季、每学期';
const undated = '没有定月份';
const nextYear = '改到下一年度';
const nobody = '没有写责任人';

/**
 * Rows by the month in which they begin or were put off to, in the order of the plan's year; then what returns, what
 * has no month, and what was put off to the next year. Each row stands in one group.
 */
export function rowsByMonth(rows: readonly YearRow[], from: number): RowGroup[] {
  const titles = [
    ...Array.from({ length: 12 }, (_, place) => monthTitle(place, from)),
    often,
    undated,
    nextYear,
  ];
  return grouped(rows, titles, (row) => {
    const span = spanOf(row.when, from, row.result?.moved);
    if (!span) return [undated];
    if (span.first > 11) return [nextYear];
    return [span.isOften ? often : monthTitle(span.first, from)];
  });
}

/**
 * Rows by who answers for them, whoever has the first row first. A row of two stands with both; one of nobody, or of a
 * blank that is open, in the last group.
 */
export function rowsByPerson(rows: readonly YearRow[]): RowGroup[] {
  const people = [...new Set(rows.flatMap(peopleOf))];
  return grouped(rows, [...people, nobody], (row) => {
    const own = peopleOf(row);
    return own.length === 0 ? [nobody] : own;
  });
}

/** Those who answer for a row, each once. */
export function peopleOf({ who }: Pick<YearRow, 'who'>): string[] {
  const names = who.split(/[、，,；;／/\n]/u).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== '' && !/[【】]/u.test(name)))];
}

function monthTitle(place: number, from: number): string {
  return `${String(monthAt(place, from))}月`;
}

function grouped(
  rows: readonly YearRow[],
  titles: readonly string[],
  titlesOf: (row: YearRow) => readonly string[],
): RowGroup[] {
  const groups = new Map(titles.map((title): [string, RowGroup] => [title, { title, rows: [] }]));
  for (const row of rows) for (const title of titlesOf(row)) groups.get(title)?.rows.push(row);
  return [...groups.values()].filter((group) => group.rows.length > 0);
}
