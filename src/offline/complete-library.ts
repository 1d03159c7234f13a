import { libraryCaches } from './caches.ts';
import { listPath } from './files.ts';

/** The whole library as this browser has it. */
export interface CompleteLibrary {
  cache: Cache;
  /** the list by which it was fetched, with the time in its header `x-kept` */
  list: Response;
}

/**
 * The library that is complete in this browser, if there is one.
 *
 * @param root address of the site
 */
export async function completeLibrary(root: string): Promise<CompleteLibrary | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(libraryCaches(root))) continue;
    const cache = await caches.open(name);
    const list = await cache.match(new URL(`.${listPath}`, root).href);
    if (list) return { cache, list };
  }
  return undefined;
}
