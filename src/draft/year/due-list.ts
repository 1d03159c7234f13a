import { spanOf, standingOf } from './due.ts';
import type { YearRow } from './rows.ts';

/** What a reader should look at now, each row in one list at most. */
export interface DueList {
  /** their month has passed, and nobody has said what became of them */
  overdue: YearRow[];
  /** what begins or ends this month */
  now: YearRow[];
  /** what begins in the month after */
  next: YearRow[];
}

/**
 * What is due. What returns every month is not, before the year ends: it would stand there all the time.
 *
 * @param now months since the plan began
 */
export function dueList(rows: readonly YearRow[], from: number, now: number): DueList {
  const standing = (row: YearRow): string => standingOf(row, from, now);
  return {
    overdue: rows.filter((row) => standing(row) === 'overdue'),
    now: rows.filter((row) => {
      const span = spanOf(row.when, from, row.result?.moved);
      return standing(row) === 'now' && !span?.isOften && (span?.first === now || span?.last === now);
    }),
    next: rows.filter((row) => standing(row) === 'next'),
  };
}
