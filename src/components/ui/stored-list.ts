import { readText, removeText, writeText } from '../../browser/stored-text.ts';

/**
 * A short list of texts kept in this browser. Storage that is full, forbidden or damaged holds nothing and
 * breaks nothing.
 */
export class StoredList {
  readonly #key: string;
  readonly #most: number;

  /**
   * @param key under which the list is kept
   * @param most so many texts are kept, the newest
   */
  constructor(key: string, most: number) {
    this.#key = key;
    this.#most = most;
  }

  /** The texts, the newest first. */
  read(): string[] {
    try {
      const stored: unknown = JSON.parse(readText(this.#key) ?? '[]');
      if (!Array.isArray(stored)) return [];
      return stored.filter((item): item is string => typeof item === 'string').slice(0, this.#most);
    } catch {
      return [];
    }
  }

  /** Puts a text in front of the others. Where nothing can be kept the list stays as it is. */
  add(text: string): void {
    const list = [text, ...this.read().filter((other) => other !== text)].slice(0, this.#most);
    writeText(this.#key, JSON.stringify(list));
  }

  clear(): void {
    removeText(this.#key);
  }
}
