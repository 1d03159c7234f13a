import { libraryCache, libraryCaches } from '../../offline/caches.ts';
import { completeLibrary } from '../../offline/complete-library.ts';
import { isHashed, listPath } from '../../offline/files.ts';
import { readLibraryList, type LibraryList } from '../../offline/library-list.ts';
import { lacksRoom } from './library-state.ts';

/** How far it has come, in bytes. */
export type Progress = (done: number, all: number) => void;

/** Files asked for at a time: as many as browsers open connections to one host. */
const lanes = 6;
/** How often the site may become newer meanwhile before that is taken for a fault. */
const mostChanges = 3;

/** Said when the site changes again and again, or a file of the list is not there. */
export class LibraryFault extends Error {}

/**
 * Brings every file of the library into a cache of its own. What an earlier attempt or an earlier version already has
 * is taken from there. The earlier version serves until the new one is complete, and is deleted then.
 *
 * @param root address of the site
 * @param stop ends it; what has come stays for the next time
 * @returns the list by which it was fetched
 * @throws LibraryFault, TypeError without a connection, a QuotaExceededError without room, an AbortError when stopped
 */
export async function fetchLibrary(
  root: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<LibraryList> {
  for (let change = 0; change < mostChanges; change += 1) {
    const text = await listText(root, stop);
    const list = readLibraryList(text);
    if (!list) throw new LibraryFault('the list of the library cannot be read');
    await fetchFiles(root, list, progress, stop);
    // Files without a hash in their names are of the version of the list only if that is still the same.
    if ((await listText(root, stop)) === text) {
      const cache = await caches.open(libraryCache(root, list.version));
      await cache.put(
        new URL(`.${listPath}`, root).href,
        new Response(text, { headers: { 'x-kept': new Date().toISOString() } }),
      );
      await dropOthers(root, list.version);
      return list;
    }
    await caches.delete(libraryCache(root, list.version));
  }
  throw new LibraryFault('the site changed while it was fetched');
}

async function listText(root: string, stop: AbortSignal): Promise<string> {
  const response = await fetch(new URL(`.${listPath}`, root).href, { cache: 'no-store', signal: stop });
  if (!response.ok) throw new LibraryFault(`${listPath}: ${String(response.status)}`);
  return response.text();
}

async function fetchFiles(
  root: string,
  { version, bytes, files }: LibraryList,
  progress: Progress,
  stop: AbortSignal,
): Promise<void> {
  const cache = await caches.open(libraryCache(root, version));
  const present = new Set((await cache.keys()).map(({ url }) => url));
  if (present.size === 0 && (await lacksRoom(bytes)))
    throw new DOMException('too little room', 'QuotaExceededError');
  const earlier = await earlierFiles(root);
  let done = 0;
  const waiting = [...files];
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next && !stop.aborted; next = waiting.pop()) {
      const [path, revision, size] = next;
      const url = new URL(`.${path}`, root).href;
      if (!present.has(url))
        await cache.put(url, (await earlier(path, revision)) ?? (await fetchFile(url, stop)));
      done += size;
      progress(done, bytes);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    // A fault in one lane ends the others.
    waiting.length = 0;
  }
  if (stop.aborted) throw new DOMException('stopped', 'AbortError');
}

/** Gives files that the browser has already: those of an earlier library that have not changed, and hashed ones. */
async function earlierFiles(
  root: string,
): Promise<(path: string, revision: string) => Promise<Response | undefined>> {
  const library = await completeLibrary(root);
  const files = library && readLibraryList(await library.list.text())?.files;
  const revisions = new Map(files?.map(([path, revision]) => [path, revision]));
  return async (path, revision) => {
    const url = new URL(`.${path}`, root).href;
    if (isHashed(path)) return caches.match(url);
    return revisions.get(path) === revision ? library?.cache.match(url) : undefined;
  };
}

async function fetchFile(url: string, stop: AbortSignal): Promise<Response> {
  // Past the worker, and past what the browser has of an older version, which would be kept there a second time.
  const response = await fetch(url, { cache: 'no-store', signal: stop });
  if (!response.ok) throw new LibraryFault(`${url}: ${String(response.status)}`);
  return response;
}

async function dropOthers(root: string, version: string): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(libraryCaches(root)) && name !== libraryCache(root, version))
      await caches.delete(name);
}
