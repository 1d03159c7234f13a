import { NetworkFirst, CacheFirst, type Strategy } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { addressOf, fromLibrary, names } from './site.ts';

/** Where a file is looked for while the network does not answer. */
type Place = (url: string) => Promise<Response | undefined>;

/** How long the network may keep a reader waiting who has the file in the browser, in seconds. */
const patience = 3;

const byAddress: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(addressOf(request.url)),
};

const wholeFilesOnly: WorkboxPlugin = {
  // A redirection, answered for a page, is refused by browsers.
  cacheWillUpdate: ({ response }) =>
    Promise.resolve(response.status === 200 && !response.redirected ? response : null),
};

/** What was read before anything else, or last. */
const places = (before: readonly Place[], after: readonly Place[]): WorkboxPlugin => ({
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    (await firstOf(before, request.url)) ?? cachedResponse ?? (await firstOf(after, request.url)),
});

async function firstOf(some: readonly Place[], url: string): Promise<Response | undefined> {
  for (const place of some) {
    const found = await place(url);
    if (found) return found;
  }
  return undefined;
}

/**
 * The answers to what pages ask for. Pages and data come from the network while there is one, so that what is seen
 * together is of one version, just as without a worker; files with a hash in their name are the same in all versions.
 *
 * @param common what is kept quietly, in the version of this worker
 */
export function answers(common: Place): { data: Strategy; index: Strategy; hashed: Strategy } {
  const networkFirst = (plugin: WorkboxPlugin): Strategy =>
    new NetworkFirst({
      cacheName: names.read,
      networkTimeoutSeconds: patience,
      plugins: [byAddress, wholeFilesOnly, plugin],
    });
  return {
    data: networkFirst(places([], [common, fromLibrary])),
    // The directory of the index must be that of its parts, and only the library has all of these.
    index: networkFirst(places([fromLibrary], [common])),
    hashed: new CacheFirst({
      cacheName: names.read,
      plugins: [byAddress, wholeFilesOnly, places([], [(url) => caches.match(addressOf(url))])],
    }),
  };
}
