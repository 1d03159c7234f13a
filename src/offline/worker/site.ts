import { commonCache, readCache } from '../caches.ts';
import { completeLibrary } from '../complete-library.ts';

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;

/** The names of the caches of this site. */
export const names = { common: commonCache(scope), read: readCache(scope) };

/** The path of a file from the root of the site; undefined of what lies elsewhere. */
export function pathOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  return (origin + pathname).startsWith(scope) ? (origin + pathname).slice(scope.length - 1) : undefined;
}

/** The address of a file, as caches know it: what is asked behind a `?` changes no file. */
export function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** A file of the whole library, where one version of it is complete. */
export async function fromLibrary(url: string): Promise<Response | undefined> {
  return (await completeLibrary(scope))?.cache.match(addressOf(url));
}
