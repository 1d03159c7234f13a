import { measureFields, type MeasureField } from '../../passage/measures/measure.ts';
import { groupMeasures, rowOf } from '../../passage/measures/schedule-rows.ts';
import { inlineText, type Inline } from '../../passage/model.ts';
import type { Draft, DraftItem } from '../schema.ts';

/** A row of the schedule as it is given out, by itself. */
export interface ListedRow extends Readonly<Record<MeasureField, string>> {
  /** the same for the same row whenever it is given out; empty for one that only its words tell */
  name: string;
}

/** The schedule of a draft as it is given out. */
export interface ListedSchedule {
  /** the month the year begins with */
  from: number;
  rows: ListedRow[];
}

/** A row of the schedule as the draft holds it. */
interface ScheduleRow {
  cells: readonly (readonly Inline[])[];
  /** names of the measures it shows; none for one that only its words tell */
  of: readonly string[];
}

/**
 * The schedule of a draft: the table that follows the measures, else the measures themselves, else a table with the
 * columns of one.
 */
export function scheduleRows({ items }: Draft): { from: number; rows: ScheduleRow[] } {
  const live = items.find(({ schedule }) => schedule);
  if (live?.schedule)
    return {
      from: live.schedule.from,
      rows: rowsIn(
        live,
        live.schedule.rows.map(({ of }) => of),
      ),
    };
  const measures = items.flatMap(({ id, measures: all = [] }) =>
    all.map((measure) => ({ name: `${id} ${measure.id}`, measure })),
  );
  if (measures.length > 0) {
    const rows = groupMeasures(measures, 1).map((group) => {
      const row = rowOf(group.map(({ measure }) => measure));
      return { cells: measureFields.map((field) => row[field]), of: group.map(({ name }) => name) };
    });
    return { from: 1, rows };
  }
  const fixed = items.find(({ role }) => role === 'shijian');
  return { from: 1, rows: fixed ? rowsIn(fixed, []) : [] };
}

/**
 * The schedule of a draft, each row as text.
 *
 * @param draft with the reader's values in its blanks
 */
export function listedSchedule(draft: Draft): ListedSchedule {
  const { from, rows } = scheduleRows(draft);
  return { from, rows: rows.map(({ cells, of: [name = ''] }) => ({ name, ...cellTexts(cells) })) };
}

/** The words of a row, each cell by its column. */
export function cellTexts([when = [], work = [], who = [], check = []]: ScheduleRow['cells']): Readonly<
  Record<MeasureField, string>
> {
  const text = (cell: readonly Inline[]): string => inlineText(cell).trim();
  return { when: text(when), work: text(work), who: text(who), check: text(check) };
}

/** The table in an item that has the columns of a schedule. */
export function scheduleTable({ blocks }: DraftItem) {
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.head.length === measureFields.length ? [block] : [],
  )[0];
}

function rowsIn(item: DraftItem, names: readonly (readonly string[])[]): ScheduleRow[] {
  return (scheduleTable(item)?.rows ?? [])
    .map((cells, index) => ({ cells, of: names[index] ?? [] }))
    .filter(({ cells }) => cells.some((cell) => inlineText(cell).trim() !== ''));
}
