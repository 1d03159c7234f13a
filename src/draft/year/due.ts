import { namedMonths } from '../../passage/measures/named-months.ts';
import { readWhen } from '../../passage/measures/when.ts';
import type { RowResult } from '../schema.ts';

/** A month of a calendar. */
export interface Month {
  year: number;
  /** 1 to 12 */
  month: number;
}

/** The year of a plan: the month it begins in, and in which year. */
export interface PlanYear {
  year: number;
  from: number;
}

/** The months in which a row is to be done, counted from 0, the first of the plan; 12 is the year after. */
export interface Span {
  first: number;
  last: number;
  /** it returns again and again */
  isOften: boolean;
}

/** How a row stands on a day. */
export type Standing = 'done' | 'missed' | 'overdue' | 'now' | 'next' | 'later' | 'undated';

/** The place of a month in the plan's year, 0 to 11, whatever the calendar year. */
export function placeOf(month: number, from: number): number {
  return (month - from + 12) % 12;
}

/** The month at a place of the plan's year, 1 to 12. */
export function monthAt(place: number, from: number): number {
  return ((((from - 1 + place) % 12) + 12) % 12) + 1;
}

/** How many months after the first of the plan a month is; below zero before it. */
export function monthsInto({ year, month }: Month, plan: PlanYear): number {
  return (year - plan.year) * 12 + month - plan.from;
}

/**
 * When a row is to be done, by its time in the plan; a row that was put off, by the month it was put off to.
 *
 * @returns undefined for a row without a month
 */
export function spanOf(when: string, from: number, moved: RowResult['moved'] = ''): Span | undefined {
  if (moved === 'next') return { first: 12, last: 12, isOften: false };
  if (moved !== '') {
    const place = placeOf(Number(moved), from);
    return { first: place, last: place, isOften: false };
  }
  const due = readWhen(when);
  if (due.kind === 'open') return undefined;
  if (due.kind === 'rhythm') return { first: 0, last: 11, isOften: true };
  const first = placeOf(due.first, from);
  if (placeOf(due.last, from) < first) return { first, last: 11, isOften: false };
  // 4月、8月 ends with the last month it names, as 6月至9月 does; what reaches beyond the year ends with it.
  const named = namedMonths(when).map(({ month }) => placeOf(month, from));
  return { first, last: Math.max(placeOf(due.last, from), ...named), isOften: false };
}

/**
 * How a row stands.
 *
 * @param now months since the plan began, see {@link monthsInto}
 */
export function standingOf(
  row: { when: string; result: Pick<RowResult, 'state' | 'moved'> | undefined },
  from: number,
  now: number,
): Standing {
  const { state = '', moved = '' } = row.result ?? {};
  if (state !== '') return state;
  const span = spanOf(row.when, from, moved);
  if (!span) return 'undated';
  if (span.last < now) return 'overdue';
  if (span.first <= now) return 'now';
  return span.first === now + 1 ? 'next' : 'later';
}
