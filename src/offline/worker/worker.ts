// The service worker: what was read, and what is needed everywhere, works without a connection.
import { PrecacheController } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { inLibrary, isHashed, isPage, unreadPage } from '../files.ts';
import { answers } from './answers.ts';
import { addressOf, names, pathOf } from './site.ts';
import { sweep, takeOver } from './sweep.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** what is kept quietly; the build writes it before this script */
  alwaysKept: { url: string; revision: string | null }[];
};

const common = new PrecacheController({ cacheName: names.common });
common.addToCacheList(self.alwaysKept);
const { data, index, hashed } = answers((url) => common.matchPrecache(addressOf(url)));

self.addEventListener('install', (event) => {
  // A new version takes over at once: pages that stand open go on with their own files, which are left to them.
  event.waitUntil(common.install(event).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const begin = async (): Promise<void> => {
    await takeOver(common.getURLsToCacheKeys());
    await common.activate(event);
    // Safari before 15.4 does without.
    if ('navigationPreload' in self.registration) await self.registration.navigationPreload.enable();
    await self.clients.claim();
  };
  event.waitUntil(begin());
});

/**
 * The path of a file that the worker answers for; undefined of all else, and of what is asked for past all caches,
 * which is how the site asks whether it is newer, and of pages asked for ahead, which are not read yet: the browser
 * keeps them for a moment. (Reloading asks with `no-cache`, in some browsers for every file.)
 */
function answered(request: Request, url: URL): string | undefined {
  const path = request.cache === 'no-store' ? undefined : pathOf(url.href);
  if (path === undefined || !inLibrary(path)) return undefined;
  // A page is opened (`navigate`) or fetched by a script; without CORS nothing but a prefetch asks for one.
  return isPage(path) && request.mode === 'no-cors' ? undefined : path;
}

registerRoute(({ request, url }) => isHashed(answered(request, url) ?? ''), hashed);
registerRoute(({ request, url }) => answered(request, url)?.startsWith('/pagefind/') === true, index);
registerRoute(({ request, url }) => answered(request, url) !== undefined, data);

setCatchHandler(async ({ request }) => {
  const page = new URL(`.${unreadPage}`, self.registration.scope).href;
  const instead = request.mode === 'navigate' ? await common.matchPrecache(page) : undefined;
  return instead ?? Response.error();
});

// A page that has just been opened asks for it: it is of no earlier version itself.
self.addEventListener('message', (event) => {
  if (event.data === 'sweep') event.waitUntil(sweep());
});
