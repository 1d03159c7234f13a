import { facetKey, type FacetTable } from '../files/facet-table.ts';
import { hasLosses } from './index-health.ts';
import type { PagefindApi, PagefindResult } from './pagefind.ts';

/** Results by their id. */
export type Results = Map<string, PagefindResult>;

/** Answers are kept until they hold so many results, of about 100 bytes each: those of an hour's searching. */
const mostResults = 300_000;

/**
 * Asks the index, and remembers its latest answers: with each key a reader types, most of the questions are
 * the ones before.
 */
export class ResultCache {
  readonly #pagefind: PagefindApi;
  readonly #facets: FacetTable;
  readonly #all: Results;
  readonly #terms = new Map<string, Results>();
  /** how many results the answers hold */
  #kept = 0;

  /** @param passages all that the index holds */
  constructor(pagefind: PagefindApi, passages: readonly PagefindResult[], facets: FacetTable) {
    this.#pagefind = pagefind;
    this.#all = byId(passages);
    this.#facets = facets;
  }

  /** What holds a term, with scores. */
  async holding(term: string): Promise<Results> {
    const known = this.#terms.get(term);
    const results = known ?? this.#light((await this.#pagefind.search(term)).results);
    // The order of the map is that of their last use.
    this.#forget(term);
    // Where a file was missing it may be there the next time.
    if (results.size > 0 && !hasLosses()) {
      this.#terms.set(term, results);
      this.#kept += results.size;
    }
    for (const [oldest] of this.#terms) {
      if (this.#kept <= mostResults) break;
      this.#forget(oldest);
    }
    return results;
  }

  #forget(term: string): void {
    this.#kept -= this.#terms.get(term)?.size ?? 0;
    this.#terms.delete(term);
  }

  /** Without the places of every word, which nothing here needs: of a common word there are tens of thousands. */
  #light(results: readonly PagefindResult[]): Results {
    return byId(results.map(({ id, score, data }) => ({ id, score, data: this.#all.get(id)?.data ?? data })));
  }

  /** What bears a value of a facet; scores say nothing. */
  bearing(facet: string, value: string): Results {
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
