import { chunkPath, chunksBetween, type Directory } from '../files/directory.ts';
import { readPosting, type Posting } from '../files/index-chunk.ts';
import { isUnreachable, loadPacked } from '../files/packed-file.ts';

/** Answers are kept until they hold so many places, of about eight bytes each: those of an hour's searching. */
const mostPlaces = 1_000_000;

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

/**
 * Asks the index where tokens stand, and remembers its chunks and its latest answers: with each key a reader types,
 * most of the questions are the ones before.
 */
export class Postings implements TokenIndex {
  readonly #folder: string;
  readonly #directory: Directory;
  readonly #chunks = new Map<number, Promise<Uint8Array>>();
  readonly #kept = new Map<string, { posting: Posting; places: number }>();
  #places = 0;

  /** @param folder address of the index, with a slash at its end */
  constructor(folder: string, directory: Directory) {
    this.#folder = folder;
    this.#directory = directory;
  }

  of(token: string): Promise<Posting> {
    return this.#ask(token, token, token);
  }

  beginning(start: string): Promise<Posting> {
    return this.#ask(`${start}…`, start, `${start}~`);
  }

  async #ask(question: string, from: string, to: string): Promise<Posting> {
    const known = this.#kept.get(question);
    if (known) {
      // The order of the map is that of their last use.
      this.#kept.delete(question);
      this.#kept.set(question, known);
      return known.posting;
    }
    const chunks = await Promise.all(
      chunksBetween(this.#directory, from, to).map((chunk) => this.#chunk(chunk)),
    );
    const posting = joined(
      chunks.map((chunk) => readPosting(chunk, (token) => token >= from && token <= to)),
    );
    this.#keep(question, posting);
    return posting;
  }

  /** Loads a chunk once; what has failed is tried again the next time. */
  #chunk(chunk: number): Promise<Uint8Array> {
    const known = this.#chunks.get(chunk);
    if (known) return known;
    const loading = loadPacked(this.#folder + chunkPath(this.#directory.edition, chunk));
    this.#chunks.set(chunk, loading);
    loading.catch(() => this.#chunks.delete(chunk));
    return loading;
  }

  #keep(question: string, posting: Posting): void {
    let places = 0;
    for (const list of posting.values()) places += list.length;
    this.#places += places - (this.#kept.get(question)?.places ?? 0);
    this.#kept.set(question, { posting, places });
    for (const [oldest, kept] of this.#kept) {
      if (this.#places <= mostPlaces || oldest === question) break;
      this.#kept.delete(oldest);
      this.#places -= kept.places;
    }
  }
}

/** What several chunks say of the tokens of one question, together. */
function joined(postings: readonly Posting[]): Posting {
  const [only, ...others] = postings;
  if (only && others.length === 0) return only;
  const all = new Map<number, number[]>();
  for (const posting of postings)
    for (const [record, places] of posting) all.set(record, [...(all.get(record) ?? []), ...places]);
  return all;
}
