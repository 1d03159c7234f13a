import type { Law } from './schemas.ts';

/**
 * The laws that a text names in 《》, by their full or their usual short name.
 *
 * @returns each law once, in the order of the list; none where the text names others only
 */
export function lawsNamedIn(text: string, laws: Iterable<Law>): Law[] {
  const named = new Set([...text.matchAll(/《([^《》]+)》/gu)].map(([, name = '']) => shortName(name)));
  return [...laws].filter(({ name }) => named.has(shortName(name)));
}

/** 中华人民共和国工会法 is usually called 工会法. */
function shortName(name: string): string {
  return name.replace(/^中华人民共和国/u, '');
}
