import { libraryCaches, readCache } from '../../offline/caches.ts';
import { completeLibrary } from '../../offline/complete-library.ts';
import { readLibraryList } from '../../offline/library-list.ts';

/** How much of the whole library lies in this browser. */
export type LibraryState =
  { kind: 'none' } | { kind: 'part' } | { kind: 'whole'; version: string; bytes: number; kept: Date };

/**
 * Looks what this browser has.
 *
 * @param root address of the site
 */
export async function libraryState(root: string): Promise<LibraryState> {
  const library = await completeLibrary(root);
  const list = library && readLibraryList(await library.list.text());
  if (library && list) {
    const kept = new Date(library.list.headers.get('x-kept') ?? 0);
    return { kind: 'whole', version: list.version, bytes: list.bytes, kept };
  }
  const isBegun = (await caches.keys()).some((name) => name.startsWith(libraryCaches(root)));
  return { kind: isBegun ? 'part' : 'none' };
}

/**
 * Deletes the library and the pages that were read; drafts and values that were filled in are kept elsewhere.
 *
 * @param root address of the site
 */
export async function deleteKept(root: string): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(libraryCaches(root)) || name === readCache(root)) await caches.delete(name);
}

/** Asks the browser not to clear this away by itself; true when it promises. */
export async function askToLast(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

/** Whether there is surely not enough room for so many bytes. */
export async function lacksRoom(bytes: number): Promise<boolean> {
  try {
    const { quota, usage = 0 } = await navigator.storage.estimate();
    return quota !== undefined && quota - usage < bytes;
  } catch {
    return false;
  }
}
