/** Readers paste whole paragraphs; beyond this nothing more is learnt from a query. In characters. */
export const longestQuery = 300;

/**
 * The part of a query that is read, and that stands in addresses: each file that a page asks for carries the
 * page's address, so that one of a million bytes stalls it.
 */
export function readPart(query: string): string {
  // Cut as text first: taking a long one apart into characters takes time.
  return [...query.slice(0, longestQuery * 2)].slice(0, longestQuery).join('');
}
