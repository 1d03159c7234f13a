import { hasLosses } from './index-health.ts';
import type { PagefindApi, PagefindResult } from './pagefind.ts';

/** Where a token stands: for each record that holds it the places, counted in tokens, in their order. */
export type Posting = ReadonlyMap<number, readonly number[]>;

/** Answers are kept until they hold so many places, of about eight bytes each: those of an hour's searching. */
const mostPlaces = 1_000_000;

/** Numbers, words and other scripts: 12 is the beginning of 120. */
const longerOnes = /^(?:[yz]|x[a-z])/u;

/** The first characters of the codes of Han characters in common use. */
const pages = Array.from('fghijklmnopqrstuv');

/**
 * Asks the index where tokens stand, and remembers its latest answers: with each key a reader types, most of the
 * questions are the ones before.
 */
export class Postings {
  readonly #pagefind: PagefindApi;
  /** the number of each record by its id */
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #kept = new Map<string, { posting: Posting; places: number }>();
  #places = 0;

  /** @param records all that the index holds, in its order */
  constructor(pagefind: PagefindApi, records: readonly PagefindResult[]) {
    this.#pagefind = pagefind;
    this.#numbers = new Map(records.map(({ id }, number) => [id, number]));
  }

  /** Where a token stands just as it is. */
  async of(token: string): Promise<Posting> {
    // Of a term in quotes Pagefind tells the first place in each record; without them all places, and those of
    // tokens that begin so, which are none where tokens are of one length.
    if (!longerOnes.test(token)) return this.#ask(token);
    const [places, holders] = await Promise.all([this.#ask(token), this.#ask(`"${token}"`)]);
    return new Map([...places].filter(([record]) => holders.has(record)));
  }

  /** Where any token stands that begins so. */
  beginning(start: string): Promise<Posting> {
    // For a token that it does not have, Pagefind takes those that begin alike, out of the chunks that it has loaded:
    // each further token, which nothing begins with either, is of another chunk.
    return this.#ask([start, ...pages.map((page) => `${start}${page}zzz`)].join(' '));
  }

  async #ask(term: string): Promise<Posting> {
    const known = this.#kept.get(term);
    if (known) {
      // The order of the map is that of their last use.
      this.#kept.delete(term);
      this.#kept.set(term, known);
      return known.posting;
    }
    const { results } = await this.#pagefind.search(term);
    const posting = new Map<number, readonly number[]>();
    let places = 0;
    for (const { id, words } of results) {
      const number = this.#numbers.get(id);
      if (number === undefined) continue;
      posting.set(number, words);
      places += words.length;
    }
    // Where a file was missing it may be there the next time.
    if (!hasLosses()) this.#keep(term, posting, places);
    return posting;
  }

  #keep(term: string, posting: Posting, places: number): void {
    this.#places += places - (this.#kept.get(term)?.places ?? 0);
    this.#kept.set(term, { posting, places });
    for (const [oldest, kept] of this.#kept) {
      if (this.#places <= mostPlaces || oldest === term) break;
      this.#kept.delete(oldest);
      this.#places -= kept.places;
    }
  }
}
