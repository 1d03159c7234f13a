/** What became of a text: kept, or not because there is no room, or because the browser keeps nothing for this site. */
export type Written = 'saved' | 'full' | 'forbidden';

/**
 * Gives the storage that texts are kept in. It may throw, as asking for the browser's does when cookies are blocked.
 */
export type StorageSource = () => Storage;

/** The browser's own storage for this site. */
export const ofBrowser: StorageSource = () => localStorage;

/** The text under a key, null when there is none, undefined when that cannot be known. Never throws. */
export function readText(key: string, source = ofBrowser): string | null | undefined {
  try {
    return source().getItem(key);
  } catch {
    return undefined;
  }
}

/** Puts a text under a key. Unless it is `saved`, what stood there stands there still. Never throws. */
export function writeText(key: string, text: string, source = ofBrowser): Written {
  try {
    source().setItem(key, text);
    // Some private windows and extensions take a text and keep nothing.
    return readText(key, source) === text ? 'saved' : 'forbidden';
  } catch (error) {
    // Firefox called it by a name of its own before version 139.
    return error instanceof Error && /quota/iu.test(error.name) ? 'full' : 'forbidden';
  }
}

/** Takes a key out of storage. Never throws. */
export function removeText(key: string, source = ofBrowser): void {
  try {
    source().removeItem(key);
  } catch {
    // Forbidden storage holds nothing.
  }
}
