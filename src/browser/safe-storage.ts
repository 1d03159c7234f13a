/** What became of a text: kept, or not because there is no room, or because the browser keeps nothing for this site. */
export type Written = 'saved' | 'full' | 'forbidden';

/** A {@link Storage} that never throws, and says whether it keeps what it is given. */
export class SafeStorage {
  readonly #storage: Storage | undefined;

  /** @param storage undefined where there is none */
  constructor(storage: Storage | undefined) {
    this.#storage = storage;
  }

  /** The text under a key, null when there is none, undefined when that cannot be known. */
  read(key: string): string | null | undefined {
    try {
      return this.#storage?.getItem(key);
    } catch {
      return undefined;
    }
  }

  /** Puts a text under a key. Unless it is `saved`, what stood there stands there still. */
  write(key: string, text: string): Written {
    if (!this.#storage) return 'forbidden';
    try {
      this.#storage.setItem(key, text);
    } catch (error) {
      return isQuotaError(error) ? 'full' : 'forbidden';
    }
    // Some private windows and extensions take a text and keep nothing.
    return this.read(key) === text ? 'saved' : 'forbidden';
  }

  /** Takes a key out of storage. */
  remove(key: string): void {
    try {
      this.#storage?.removeItem(key);
    } catch {
      // Forbidden storage holds nothing.
    }
  }

  /** The keys that begin so, in the order of their characters. */
  keys(prefix: string): string[] {
    try {
      const storage = this.#storage;
      if (!storage) return [];
      return Array.from({ length: storage.length }, (_, index) => storage.key(index))
        .filter((key): key is string => key?.startsWith(prefix) === true)
        .sort();
    } catch {
      return [];
    }
  }

  /** Whether an event of the window tells of this storage. */
  is(area: unknown): boolean {
    return this.#storage !== undefined && area === this.#storage;
  }
}

/** What this browser keeps for the site; nothing where that is forbidden. */
export function browserStorage(): SafeStorage {
  try {
    return new SafeStorage(localStorage);
  } catch {
    // Asking for it throws when cookies are blocked.
    return new SafeStorage(undefined);
  }
}

/** Firefox called it by a name of its own before version 139. */
function isQuotaError(error: unknown): boolean {
  return error instanceof Error && /^(?:QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/u.test(error.name);
}
