import { sitePages, type SitePage } from './site.ts';

/**
 * Looks for faults page by page, so that a test lists all there are.
 *
 * @param find what is wrong with a page, in words
 * @param pages where to look, all pages if not given
 * @throws Error when there is no page to look at
 */
export function faults(
  find: (page: SitePage) => readonly string[],
  pages: readonly SitePage[] = sitePages(),
): string[] {
  if (pages.length === 0) throw new Error('no page to look at');
  return pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}
