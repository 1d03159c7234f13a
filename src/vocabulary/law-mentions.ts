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

/** The id of an article on the page of laws, by the slug of the law. */
export function articleId(law: string, article: number): string {
  return `${law}-${String(article)}`;
}
