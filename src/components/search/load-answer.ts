import type { SearchEngine } from '../../search/results/engine.ts';
import type { Found } from '../../search/results/find.ts';
import { ListItems, type ListItem } from './list-items.ts';

/** What answers a query, with all that is shown of it at first. */
export interface Answer {
  query: string;
  found: Found;
  engine: SearchEngine;
  /** the first items of the list, and what loads the others */
  first: readonly ListItem[];
  items: ListItems;
}

/**
 * Loads what is shown first of what was found.
 *
 * @throws SearchUnavailable when a part of the index is missing or damaged
 */
export async function loadAnswer(
  query: string,
  found: Found,
  engine: SearchEngine,
  count: number,
): Promise<Answer> {
  const items = new ListItems(found, engine);
  return { query, found, engine, first: await items.load(count), items };
}
