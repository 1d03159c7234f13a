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

/**
 * The schedule of a draft: the table that follows the measures, else the measures themselves, else a table with the
 * columns of one.
 *
 * @param draft with the reader's values in its blanks
 */
export function listedSchedule({ items }: Draft): ListedSchedule {
  const live = items.find(({ schedule }) => schedule);
  if (live?.schedule) {
    const names = live.schedule.rows.map(({ of: [first = ''] }) => first);
    return { from: live.schedule.from, rows: rowsIn(live, names) };
  }
  const measures = items.flatMap(({ id, measures: all = [] }) =>
    all.map((measure) => ({ name: `${id} ${measure.id}`, measure })),
  );
  if (measures.length > 0) {
    const rows = groupMeasures(measures, 1).map((group) => {
      const row = rowOf(group.map(({ measure }) => measure));
      return listed(
        measureFields.map((field) => row[field]),
        group[0]?.name ?? '',
      );
    });
    return { from: 1, rows };
  }
  const fixed = items.find(({ role }) => role === 'shijian');
  return { from: 1, rows: fixed ? rowsIn(fixed, []) : [] };
}

function rowsIn({ blocks }: DraftItem, names: readonly string[]): ListedRow[] {
  const tables = blocks.flatMap((block) =>
    block.kind === 'table' && block.head.length === measureFields.length ? [block] : [],
  );
  return (tables[0]?.rows ?? [])
    .map((row, index) => listed(row, names[index] ?? ''))
    .filter((row) => measureFields.some((field) => row[field] !== ''));
}

function listed([when = [], work = [], who = [], check = []]: readonly Inline[][], name: string): ListedRow {
  const text = (cell: readonly Inline[]): string => inlineText(cell).trim();
  return { name, when: text(when), work: text(work), who: text(who), check: text(check) };
}
