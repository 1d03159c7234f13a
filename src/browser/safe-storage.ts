import {
  ofBrowser,
  readText,
  removeText,
  writeText,
  type StorageSource,
  type Written,
} from './stored-text.ts';

/**
 * The browser's storage for what keeps much in it. Never throws, and says whether it keeps what it is given;
 * where there is none it holds nothing. A page that keeps one text has it lighter with stored-text.ts.
 */
export class SafeStorage {
  readonly #source: StorageSource;

  /** @param source tests bring their own */
  constructor(source = ofBrowser) {
    this.#source = source;
  }

  /** See {@link readText}. */
  read(key: string): string | null | undefined {
    return readText(key, this.#source);
  }

  /** See {@link writeText}. */
  write(key: string, text: string): Written {
    return writeText(key, text, this.#source);
  }

  /** See {@link removeText}. */
  remove(key: string): void {
    removeText(key, this.#source);
  }

  /** The keys that begin so, in the order of their characters. */
  keys(prefix: string): string[] {
    try {
      const storage = this.#source();
      return Array.from({ length: storage.length }, (_, index) => storage.key(index))
        .filter((key): key is string => key?.startsWith(prefix) === true)
        .sort();
    } catch {
      return [];
    }
  }

  /** Whether an event of the window tells of this storage. */
  is(area: unknown): boolean {
    try {
      return area === this.#source();
    } catch {
      return false;
    }
  }
}
