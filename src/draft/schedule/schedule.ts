import { headingItem } from '../draft.ts';
import type { DraftItem } from '../schema.ts';

/**
 * A table of all measures of the draft it is put into, which follows them: empty until `followMeasures` fills it.
 *
 * @param from the month the year begins with: 9 for a school year
 */
export function scheduleItem(id: string, from: number, title = '时间安排'): DraftItem {
  return { ...headingItem(title, 1, 'shijian', id), schedule: emptySchedule(from) };
}

/** What a schedule remembers before it has any rows; a table that stands there is made anew. */
export function emptySchedule(from: number): NonNullable<DraftItem['schedule']> {
  return { from, rows: [], deleted: [] };
}

/** Whether a passage is a table of times that follows nothing: a part of a plan as it was written. */
export function isFixedSchedule({ role, blocks, schedule }: DraftItem): boolean {
  return role === 'shijian' && !schedule && blocks.some(({ kind }) => kind === 'table');
}
