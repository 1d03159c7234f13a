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
  return JSON.stringify([title, items], (key, value: unknown) =>
    key === 'id' && typeof value === 'string' ? places.get(value) : value,
  );
}
