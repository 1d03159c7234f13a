import { isHashed, isPage } from '../files.ts';
import { namedFiles } from '../named-files.ts';
import { addressOf, names, pathOf } from './site.ts';

declare const self: ServiceWorkerGlobalScope;

/** Stands among what was read while files of an earlier version may lie there. */
const mark = new URL('./sweep', self.registration.scope).href;

/**
 * Takes over from an earlier version: its hashed files go to what was read, since kept pages and open windows may
 * still ask for them; what was read of files that are kept quietly, and so are newer now, goes.
 *
 * @param wanted what is kept quietly in this version: by its address, the address under which the cache has it
 */
export async function takeOver(wanted: ReadonlyMap<string, string>): Promise<void> {
  const inCache = new Set(wanted.values());
  const [common, read] = await Promise.all([caches.open(names.common), caches.open(names.read)]);
  for (const request of await common.keys()) {
    if (inCache.has(request.url) || !isHashed(pathOf(request.url) ?? '')) continue;
    const file = await common.match(request);
    if (file) await read.put(request, file);
  }
  for (const request of await read.keys()) if (wanted.has(request.url)) await read.delete(request);
  await read.put(mark, new Response());
}

/** Deletes files of earlier versions once no kept page needs them and no other window may be of such a version. */
export async function sweep(): Promise<void> {
  const read = await caches.open(names.read);
  if (!(await read.match(mark))) return;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return;
  await read.delete(mark);
  const kept = await read.keys();
  const pages = kept.filter(({ url }) => isPage(pathOf(url) ?? ''));
  const texts = await Promise.all(pages.map(async (page) => (await read.match(page))?.text() ?? ''));
  const root = new URL('./_astro/', self.registration.scope).href;
  const needed = await namedFiles(texts, async (name) =>
    (await caches.match(addressOf(root + name)))?.text(),
  );
  for (const request of kept) {
    if (!isHashed(pathOf(request.url) ?? '')) continue;
    if (!needed.has(request.url.slice(request.url.lastIndexOf('/') + 1))) await read.delete(request);
  }
}
