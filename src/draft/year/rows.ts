import { measureFields, type MeasureField } from '../../passage/measures/measure.ts';
import { inlineText, type Inline } from '../../passage/model.ts';
import { cellTexts, scheduleRows } from '../schedule/listed-rows.ts';
import type { Draft, RowResult } from '../schema.ts';
import { textHash } from '../text-hash.ts';

/** A row of the plan through the year: what its schedule says, and what became of it. */
export interface YearRow extends Readonly<Record<MeasureField, string>> {
  /** the name under which its result is kept, see `rowName` of the schema; no other row of the draft has it */
  name: string;
  /** names of the measures it shows; none for one that the reader wrote into the table himself */
  of: readonly string[];
  /** its cells as the draft holds them, by which a table knows its row */
  cells: readonly (readonly Inline[])[];
  /** undefined while nothing has been written down */
  result: RowResult | undefined;
}

/** The rows of a plan through the year. */
export interface YearList {
  /** the month the year begins with: 9 for a school year */
  from: number;
  /** every row of the schedule that says anything, in its order */
  rows: YearRow[];
  /** results of rows that the plan does not have any more */
  gone: RowResult[];
}

/**
 * The rows of a plan with what became of them. A row finds its result by the names of the measures it shows; one
 * that shows none, by its work as it stands in the draft.
 *
 * @param draft as it is stored
 * @param fill puts the reader's own values into blanks; rows are told by what stands there without
 */
export function yearList(
  draft: Draft,
  fill: (inline: readonly Inline[]) => Inline[] = (all) => [...all],
): YearList {
  const { from, rows } = scheduleRows(draft);
  const left = new Map((draft.year?.results ?? []).map((result) => [result.row, result]));
  const seen = new Map<string, number>();
  const taken = new Set<string>();
  const listed = rows.flatMap(({ cells, of }): YearRow[] => {
    const texts = cellTexts(cells.map(fill));
    if (measureFields.every((field) => texts[field] === '')) return [];
    const free = of.filter((name) => !taken.has(name));
    const name =
      free.find((candidate) => left.has(candidate)) ?? free[0] ?? wordName(inlineText(cells[1] ?? []), seen);
    const result = left.get(name);
    taken.add(name);
    left.delete(name);
    return [{ name, of, cells, ...texts, result }];
  });
  return { from, rows: listed, gone: [...left.values()] };
}

/** A name for a row that only its work tells; the second of the same work has another than the first. */
function wordName(work: string, seen: Map<string, number>): string {
  const hash = textHash(work.trim());
  const count = Math.min((seen.get(hash) ?? 0) + 1, 9999);
  seen.set(hash, count);
  return `~${hash}-${String(count)}`;
}
