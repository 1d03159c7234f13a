import { readCache } from '../../offline/caches.ts';
import { isAlwaysKept, isPage } from '../../offline/files.ts';
import { siteRoot } from './site-root.ts';

/** A page that opens without a connection. */
export interface KeptPage {
  url: string;
  title: string;
}

/**
 * The pages that were read in this browser, the last one first, without those that everybody has.
 *
 * @param most how many of them
 */
export async function keptPages(most: number): Promise<KeptPage[]> {
  const root = siteRoot();
  const cache = await caches.open(readCache(root));
  const pages = (await cache.keys())
    .filter(({ url }) => isPage(url) && !isAlwaysKept(url.slice(root.length - 1)))
    .reverse();
  const titled = await Promise.all(
    pages.slice(0, most).map(async ({ url }) => {
      const html = (await (await cache.match(url))?.text()) ?? '';
      return { url, title: titleOf(html) };
    }),
  );
  return titled.filter(({ title }) => title !== '');
}

/** The title of a page without the name of the site, which stands behind it. */
function titleOf(html: string): string {
  const title = new DOMParser().parseFromString(html, 'text/html').title;
  return title.replace(/ - 工会计划文库$/u, '');
}
