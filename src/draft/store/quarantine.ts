import type { SafeStorage } from '../../browser/safe-storage.ts';
import { readEntry, type Entry, type Unreadable } from './stored-entry.ts';

/** Where drafts are kept, each under this and its id. */
export const draftPrefix = 'gonghui:draft:';

/** Where damaged entries are put, each under this and what its key said after {@link draftPrefix}. */
const asidePrefix = 'gonghui:draft-aside:';

/**
 * A stored text that is no draft this version of the site can read. It can be downloaded, and discarded by
 * the reader only.
 */
export interface SetAside {
  /** where it stands in the browser's storage */
  key: string;
  /** what is not `damaged` stays in its place, where what wrote it will look for it */
  reason: Unreadable;
  /** all of it, as it was found */
  text: string;
}

/**
 * Reads what stands under a key of a draft. What is damaged is moved out of the way.
 *
 * @param text what stands there
 * @returns undefined when nothing does (any more); `damaged` when it is and could not be moved, since storage is full;
 *   `newer` and `too-large` for what is left in its place
 */
export function readOrMoveAside(
  storage: SafeStorage,
  key: string,
  text: string | null | undefined,
): Entry | Unreadable | undefined {
  if (typeof text !== 'string') return undefined;
  const entry = readEntry(text, key.slice(draftPrefix.length));
  if (entry !== 'damaged') return entry;
  return moveAside(storage, key, text) ? undefined : 'damaged';
}

/**
 * All that is set aside: what was moved, and what stands in the place of a draft and is none.
 *
 * @param isDraft whether a text is known to be a draft, and need not be read again
 */
export function listSetAside(
  storage: SafeStorage,
  isDraft: (id: string, text: string) => boolean,
): SetAside[] {
  const moved = storage.keys(asidePrefix).flatMap((key): SetAside[] => {
    const text = storage.read(key);
    return typeof text === 'string' ? [{ key, reason: 'damaged', text }] : [];
  });
  const inPlace = storage.keys(draftPrefix).flatMap((key): SetAside[] => {
    const text = storage.read(key);
    const id = key.slice(draftPrefix.length);
    if (typeof text !== 'string' || isDraft(id, text)) return [];
    const reason = readEntry(text, id);
    return typeof reason === 'string' ? [{ key, reason, text }] : [];
  });
  return [...moved, ...inPlace];
}

/**
 * Makes the place of a damaged entry free: moves what stands there, as it is, to another key.
 *
 * @returns whether that was possible; if not (storage is full), it stands where it was
 */
function moveAside(storage: SafeStorage, key: string, text: string): boolean {
  const name = asidePrefix + key.slice(draftPrefix.length);
  for (let number = 1; ; number += 1) {
    const target = number === 1 ? name : `${name}:${String(number)}`;
    const there = storage.read(target);
    // The same text is there when a move was interrupted, or two pages moved it at once.
    if (there !== text) {
      if (typeof there === 'string') continue;
      if (storage.write(target, text) !== 'saved') return false;
    }
    if (storage.read(key) === text) storage.remove(key);
    return true;
  }
}
