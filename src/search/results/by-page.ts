/** What a list shows as one item: the best hit of a page and the others of it, by their places among all hits. */
export interface PageHits {
  best: number;
  others: readonly number[];
}

/**
 * Gathers hits of one page under the best of them; pages stand in the order of their best hits.
 *
 * @param pages on which page each hit stands, the best hit first
 */
export function byPage(pages: readonly number[]): PageHits[] {
  const places = new Map<number, number[]>();
  for (const [place, page] of pages.entries()) {
    const found = places.get(page);
    if (found) found.push(place);
    else places.set(page, [place]);
  }
  return [...places.values()].map(([best = 0, ...others]) => ({ best, others }));
}
