import { orderOf, readWhen } from '../../passage/measures/when.ts';
import { inlineText, type Inline } from '../../passage/model.ts';
import type { DraftItem } from '../schema.ts';

/** A row of a schedule: its cells, and what the schedule remembers of it. */
export interface Row {
  cells: Inline[][];
  /** names of the measures it shows */
  of: string[];
  /** written by the reader: it follows nothing */
  own: boolean;
}

type Schedule = NonNullable<DraftItem['schedule']>;

/** Whether two things would be stored as the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A row of a table with what its schedule knows of it. */
export function rowAs(cells: Inline[][], known: Schedule['rows'][number] | undefined): Row {
  return { cells, of: known?.of ?? [], own: known?.own ?? true };
}

/**
 * The rows of a schedule after what the reader did to them: typed in one, took some out or put some in.
 *
 * @param before the rows as the schedule knows them, when that is not how they are now
 * @returns undefined for a table that the schedule knows nothing of yet
 */
export function handledRows(
  schedule: Schedule,
  rows: readonly Inline[][][],
  before: readonly Inline[][][] = rows,
): { rows: Row[]; deleted: string[] } | undefined {
  const { rows: known, deleted } = schedule;
  if (before.length !== known.length) return undefined;
  const found: Row[] = [];
  const out = [...deleted];
  let at = 0;
  for (const cells of rows) {
    // Fewer rows than before: those that are no more were taken out.
    while (rows.length < before.length && at < before.length && !isSame(before[at], cells))
      out.push(...(known[at++]?.of ?? []));
    const isKnown = isSame(before[at], cells);
    if (rows.length > before.length && !isKnown) {
      found.push({ cells, of: [], own: true });
      continue;
    }
    const row = rowAs(cells, known[at]);
    found.push(isKnown ? row : { ...row, own: true });
    at += 1;
  }
  for (; at < before.length; at += 1) out.push(...(known[at]?.of ?? []));
  return { rows: found, deleted: out };
}

/**
 * Rows by the first month; within one as the passages stand, and what the reader added behind them.
 *
 * @param names the measures of the draft, in reading order
 */
export function sortRows(rows: readonly Row[], from: number, names: readonly string[]): Row[] {
  const places = new Map(names.map((name, index) => [name, index]));
  const order = ({ cells }: Row): number => orderOf(readWhen(inlineText(cells[0] ?? [])), from);
  const place = ({ of: [first = ''] }: Row): number => places.get(first) ?? names.length;
  return [...rows].sort((one, other) => order(one) - order(other) || place(one) - place(other));
}
