import type { Draft } from './schema.ts';

/**
 * Whether two drafts say the same: title, kind of unit and passages. Their ids, and when they were changed, tell
 * nothing: each is begun with ids of its own.
 */
export function saysTheSame(one: Draft, other: Draft): boolean {
  return one.unit === other.unit && wordsOf(one) === wordsOf(other);
}

function wordsOf({ title, items }: Draft): string {
  const places = new Map(items.map(({ id }, index) => [id, index]));
  // A schedule names measures by the ids of their passages.
  const named = (name: string): string => name.replace(/^\S+/u, (id) => String(places.get(id)));
  const withoutIds = items.map(({ schedule, ...item }) => ({
    ...item,
    id: '',
    schedule: schedule && {
      ...schedule,
      rows: schedule.rows.map((row) => ({ ...row, of: row.of.map(named) })),
      deleted: schedule.deleted.map(named),
    },
  }));
  return JSON.stringify([title, withoutIds]);
}
