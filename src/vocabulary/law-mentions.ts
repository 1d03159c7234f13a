import type { Law } from './list-schemas.ts';

/**
 * The laws that a text names in 《》, by their full or their usual short name.
 *
 * @returns each law once, in the order of the list; none where the text names others only
 */
export function lawsNamedIn(text: string, laws: Iterable<Law>): Law[] {
  const named = new Set([...text.matchAll(/《([^《》]+)》/gu)].map(([, name = '']) => shortLawName(name)));
  return [...laws].filter(({ name }) => named.has(shortLawName(name)));
}

/** What a law is usually called: 工会法 for 中华人民共和国工会法. A name without that of the state stays as it is. */
export function shortLawName(name: string): string {
  return name.replace(/^中华人民共和国/u, '');
}

/** Since when a law is in force, as it is read: 2022-01-01 起施行; words that are no full date stand as they are. */
export function lawSince({ inForce }: Law): string | null {
  return inForce !== null && /^\d{4}-\d{2}-\d{2}$/u.test(inForce) ? `${inForce} 起施行` : inForce;
}
