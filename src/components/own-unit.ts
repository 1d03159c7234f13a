import { KeptList } from './kept-list.ts';

const kept = new KeptList('gonghui:unit', 1);

/** Slug of the kind of unit whose wording the reader prefers, empty for none. */
export function readOwnUnit(): string {
  return kept.read()[0] ?? '';
}

/** Keeps the kind of unit whose wording the reader prefers; an empty slug prefers none. */
export function keepOwnUnit(slug: string): void {
  kept.clear();
  if (slug !== '') kept.add(slug);
}
