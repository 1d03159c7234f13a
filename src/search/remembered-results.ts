import { facetKey, type FacetTable } from './facet-table.ts';
import type { PagefindApi, PagefindResult } from './pagefind.ts';

/** Results by their id. */
export type Results = Map<string, PagefindResult>;

/** So many answers are kept: those of the words being typed. */
const most = 60;

/** Asks the index, and remembers its latest answers: with each key a reader types, most of the questions are the ones before. */
export class RememberedResults {
  readonly #pagefind: PagefindApi;
  readonly #facets: FacetTable;
  readonly #terms = new Map<string, Results>();
  #all: Results | undefined;

  constructor(pagefind: PagefindApi, facets: FacetTable) {
    this.#pagefind = pagefind;
    this.#facets = facets;
  }

  /** What holds a term, with scores. */
  async holding(term: string): Promise<Results> {
    const known = this.#terms.get(term);
    // The order of the map is that of their last use.
    this.#terms.delete(term);
    const results = known ?? byId((await this.#pagefind.search(term)).results);
    // Nothing found may mean that a file was missing; the next time it may be there.
    if (results.size > 0) this.#terms.set(term, results);
    const [oldest] = this.#terms.keys();
    if (this.#terms.size > most && oldest !== undefined) this.#terms.delete(oldest);
    return results;
  }

  /** What bears a value of a facet; scores say nothing. */
  async bearing(facet: string, value: string): Promise<Results> {
    this.#all ??= byId((await this.#pagefind.search(null)).results);
    const bearers: Results = new Map();
    for (const id of this.#facets.get(facetKey(facet, value)) ?? []) {
      const result = this.#all.get(id);
      if (result) bearers.set(id, result);
    }
    return bearers;
  }
}

function byId(results: readonly PagefindResult[]): Results {
  return new Map(results.map((result) => [result.id, result]));
}
