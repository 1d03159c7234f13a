import type { LibraryPage } from './catalogue.ts';

/** Where the Markdown of a reading page stands, beside its HTML: from the root of the site. */
export function markdownPath(pageUrl: string): string {
  return `${pageUrl}index.md`;
}

/**
 * Where the card of a page stands that is shown with a link to it: from the root of the site. Reusable sections share
 * the card of their topic, what is looked up that of its list, a part of plans for one kind of unit that of the part:
 * hundreds of their own would take as long as a third of the build.
 *
 * @param path address of the page, from the root
 * @param page what the catalogue knows of it, if it is a reading page
 */
export function cardPath(path: string, page: LibraryPage | undefined): string {
  const topic = page?.kind === 'snippet' ? page.passages[0]?.topics[0] : undefined;
  const [list] = /^\/(?:terms|laws|roles\/[^/]+)\//u.exec(path) ?? [];
  const shown = topic === undefined ? (list ?? path) : `/topics/${topic}/`;
  return `/cards${shown === '/' ? '/index' : shown.replace(/\/$/u, '')}.png`;
}
