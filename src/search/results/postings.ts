import { chunkPath, chunksBetween, type Directory } from '../files/directory.ts';
import { readChunk, type Posting } from '../files/index-chunk.ts';
import { isUnreachable, loadPacked } from '../files/packed-file.ts';

/** What says where tokens stand. Both reject with a LostFile when it cannot be told. */
export interface TokenIndex {
  /** Where a token stands just as it is. */
  of: (token: string) => Promise<Posting>;
  /** Where any token stands that begins so. */
  beginning: (start: string) => Promise<Posting>;
}

/** What is known of a part of the index that did not come. */
export interface Loss {
  /** whether only the connection is lost, so that the index at hand is as good as before */
  passes: boolean;
}

/** An index with which a search goes on where a part of it does not come: nothing stands there. */
export class SpareIndex implements TokenIndex {
  readonly #losses: unknown[] = [];
  readonly #index: TokenIndex;

  constructor(index: TokenIndex) {
    this.#index = index;
  }

  of(token: string): Promise<Posting> {
    return this.#spare(this.#index.of(token));
  }

  beginning(start: string): Promise<Posting> {
    return this.#spare(this.#index.beginning(start));
  }

  /** What it has missed; undefined for nothing. */
  get loss(): Loss | undefined {
    return this.#losses.length === 0 ? undefined : { passes: this.#losses.every(isUnreachable) };
  }

  /** @throws what it has missed */
  check(): void {
    if (this.#losses.length > 0) throw this.#losses[0];
  }

  async #spare(asked: Promise<Posting>): Promise<Posting> {
    try {
      return await asked;
    } catch (error) {
      this.#losses.push(error);
      return new Map();
    }
  }
}

/** Asks the index where tokens stand, and remembers its chunks: with each key most of the questions are as before. */
export class Postings implements TokenIndex {
  readonly #folder: string;
  readonly #directory: Directory;
  readonly #chunks = new Map<number, Promise<ReadonlyMap<string, Posting>>>();

  /** @param folder address of the index, with a slash at its end */
  constructor(folder: string, directory: Directory) {
    this.#folder = folder;
    this.#directory = directory;
  }

  async of(token: string): Promise<Posting> {
    const [chunk] = chunksBetween(this.#directory, token, token);
    return (chunk === undefined ? undefined : (await this.#chunk(chunk)).get(token)) ?? new Map();
  }

  async beginning(start: string): Promise<Posting> {
    const chunks = chunksBetween(this.#directory, start, `${start}~`).map((chunk) => this.#chunk(chunk));
    const all = new Map<number, readonly number[]>();
    for (const [token, posting] of (await Promise.all(chunks)).flatMap((chunk) => [...chunk]))
      if (token.startsWith(start))
        for (const [record, places] of posting) all.set(record, [...(all.get(record) ?? []), ...places]);
    return all;
  }

  /** Loads a chunk once; what has failed is tried again the next time. */
  #chunk(chunk: number): Promise<ReadonlyMap<string, Posting>> {
    const known = this.#chunks.get(chunk);
    if (known) return known;
    const loading = loadPacked(this.#folder + chunkPath(this.#directory.edition, chunk)).then(readChunk);
    this.#chunks.set(chunk, loading);
    loading.catch(() => this.#chunks.delete(chunk));
    return loading;
  }
}
