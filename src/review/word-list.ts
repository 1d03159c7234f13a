/**
 * The source of a pattern that matches any word of a list.
 *
 * @param list words, each of which may be a pattern itself, with white space between them
 */
export function anyOf(list: string): string {
  return list.trim().split(/\s+/u).join('|');
}
