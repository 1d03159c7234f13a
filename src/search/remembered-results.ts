import type { Indexes, PagefindResult } from './pagefind.ts';

/** Results by their id. */
export type Results = Map<string, PagefindResult>;

/** So many answers are kept: those of the words being typed. */
const most = 60;

/** Asks the index, and remembers its latest answers: with each key a reader types, most of the questions are the ones before. */
export class RememberedResults {
  readonly #indexes: Indexes;
  readonly #terms = new Map<string, Results>();
  /** never forgotten: there are few values, and each takes long to ask for */
  readonly #values = new Map<string, Results>();

  constructor(indexes: Indexes) {
    this.#indexes = indexes;
  }

  /** What holds a term, with scores. */
  async holding(term: string): Promise<Results> {
    const known = this.#terms.get(term);
    // The order of the map is that of their last use.
    this.#terms.delete(term);
    const results = known ?? byId((await this.#indexes.words.search(term)).results);
    // Nothing found may mean that a file was missing; the next time it may be there.
    if (results.size > 0) this.#terms.set(term, results);
    const [oldest] = this.#terms.keys();
    if (this.#terms.size > most && oldest !== undefined) this.#terms.delete(oldest);
    return results;
  }

  /** What bears a value of a facet. */
  async bearing(facet: string, value: string): Promise<Results> {
    const key = `${facet}=${value}`;
    const { facets } = this.#indexes;
    const results =
      this.#values.get(key) ?? byId((await facets.search(null, { filters: { [facet]: value } })).results);
    if (results.size > 0) this.#values.set(key, results);
    return results;
  }
}

function byId(results: readonly PagefindResult[]): Results {
  return new Map(results.map((result) => [result.id, result]));
}
