import { StoredList } from './stored-list.ts';

const key = 'gonghui:unit';
const kept = new StoredList(key, 1);

/** Slug of the reader's kind of unit, which search, blanks and the desk go by; '' when there is none. */
export function readOwnUnit(): string {
  return kept.read()[0] ?? '';
}

/**
 * Keeps the reader's kind of unit; '' for none. This window gets an event named as the key, others a `storage` event.
 */
export function keepOwnUnit(slug: string): void {
  kept.clear();
  if (slug !== '') kept.add(slug);
  window.dispatchEvent(new Event(key));
}
