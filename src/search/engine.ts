import { partsOf, tokensOf, type QueryPart, type Variants } from './analyzer.ts';
import {
  countFacets,
  passes,
  readFacetMembers,
  type FacetChoice,
  type FacetMembers,
} from './facet-members.ts';
import { checkChunks, watchChunks } from './index-health.ts';
import { isLexicon, readVariants, type Lexicon } from './lexicon.ts';
import { loadPagefind, type PagefindApi, type PagefindResult } from './pagefind.ts';
import { IndexLookups, type Hit } from './lookups.ts';
import type { Facet } from './record.ts';

/** What a search found. */
export interface Found {
  hits: Hit[];
  /** exact hits in all, of which `hits` holds the first */
  exactCount: number;
  relatedCount: number;
  /** for each value of each facet, how many hits choosing it would leave; only when asked for */
  counts: Record<Facet, Map<string, number>> | undefined;
  /** normalized words to mark in excerpts, the whole parts first */
  needles: string[];
}

/** How much a search gives. */
export interface Limits {
  exact: number;
  related: number;
  /** whether to count the hits of every facet value, which reads all the filters of the index */
  counts: boolean;
}

/** Readers paste whole paragraphs; beyond this nothing more is learnt from a query. In characters. */
const longestQuery = 300;
/** A related passage holds at least this share of the query's tokens. */
const leastCoverage = 0.4;
/** The same for a query so long that no passage holds all of it: a question, or a pasted paragraph. */
const leastCoverageOfLong = 0.15;

/** Thrown when the index cannot be loaded or is damaged. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

/** The search engine of the site, in the browser. */
export class SearchEngine {
  readonly #pagefind: PagefindApi;
  readonly #lookups: IndexLookups;
  readonly lexicon: Lexicon;
  readonly variants: Variants;
  #members: Promise<FacetMembers> | undefined;

  private constructor(pagefind: PagefindApi, lexicon: Lexicon) {
    this.#pagefind = pagefind;
    this.lexicon = lexicon;
    this.variants = readVariants(lexicon.variants);
    this.#lookups = new IndexLookups(pagefind, lexicon, this.variants);
  }

  /**
   * Loads the engine.
   *
   * @param folder address of the index, with a slash at its end
   * @throws SearchUnavailable when a file is missing or damaged
   */
  static async load(folder: string): Promise<SearchEngine> {
    try {
      watchChunks();
      const [pagefind, lexicon] = await Promise.all([loadPagefind(folder), loadLexicon(folder)]);
      await pagefind.init();
      return new SearchEngine(pagefind, lexicon);
    } catch (error) {
      throw new SearchUnavailable('The search index cannot be used', { cause: error });
    }
  }

  /**
   * Finds passages: first those that hold the query as written, then those that hold most of it or whose topic it names.
   *
   * @param query what the reader typed; anything is allowed
   * @throws SearchUnavailable when a part of the index is missing or damaged
   */
  async search(query: string, choice: FacetChoice, limits: Limits): Promise<Found> {
    const parts = partsOf([...query].slice(0, longestQuery).join(''), this.variants);
    try {
      return await this.#find(parts, choice, limits);
    } catch (error) {
      throw new SearchUnavailable('A part of the search index cannot be used', { cause: error });
    }
  }

  async #find(parts: readonly QueryPart[], choice: FacetChoice, limits: Limits): Promise<Found> {
    const filtered = limits.counts || Object.keys(choice).length > 0;
    const members = filtered ? await this.#facetMembers() : undefined;
    const chosen = ({ id }: { id: string }): boolean => members === undefined || passes(id, choice, members);
    const scored = await this.#lookups.withAllTokens(parts);
    const exact = (await this.#lookups.exact(parts, scored)).sort(
      (a, b) => scoreOf(scored, b) - scoreOf(scored, a),
    );
    if (exact.length === 0) await checkChunks();
    const known = new Set(exact.map(({ id }) => id));
    let least = leastCoverage;
    const ofTopic = await this.#lookups.ofTopic(parts);
    let others = [...ofTopic, ...scored.values()].filter(({ id }) => !known.has(id));
    if (known.size === 0 && others.length === 0) {
      others = await this.#lookups.withSomeTokens(parts);
      least = leastCoverageOfLong;
    }
    const distinct = [...new Map(others.map((result) => [result.id, result])).values()];
    const related = await this.#mostRelated(distinct, parts, limits.related, { least, ofTopic });
    const shownRelated = related.filter(chosen);
    const shown = exact.filter(chosen);
    const hits = await Promise.all(
      shown.slice(0, limits.exact).map((result) => this.#lookups.hit(result, 'exact')),
    );
    const found = [...exact.map(({ id }) => id), ...related.map(({ id }) => id)];
    return {
      hits: [...hits, ...shownRelated.map(({ hit }) => hit)],
      exactCount: shown.length,
      relatedCount: shownRelated.length,
      counts: members && countFacets(found, choice, members),
      needles: [...parts.map((part) => part.skeleton), ...parts.flatMap((part) => part.skeleton.split(' '))],
    };
  }

  /** Loads the best of the other results and orders them by how much of the query they really hold. */
  async #mostRelated(
    results: readonly PagefindResult[],
    parts: readonly QueryPart[],
    limit: number,
    { least, ofTopic }: { least: number; ofTopic: readonly PagefindResult[] },
  ): Promise<{ id: string; hit: Hit }[]> {
    const named = new Set(ofTopic.map(({ id }) => id));
    const wanted = parts.flatMap((part) => part.phrase);
    const loaded = await Promise.all(
      results.slice(0, limit * 2).map(async (result) => {
        const hit = await this.#lookups.hit(result, 'related');
        const held = new Set(tokensOf(`${hit.title}\n${hit.text}`, this.variants));
        const coverage =
          wanted.length === 0 ? 0 : wanted.filter((token) => held.has(token)).length / wanted.length;
        return { id: result.id, hit, coverage };
      }),
    );
    return loaded
      .filter(({ id, coverage }) => coverage >= least || named.has(id))
      .sort((a, b) => b.coverage - a.coverage)
      .slice(0, limit);
  }

  async #facetMembers(): Promise<FacetMembers> {
    this.#members ??= readFacetMembers(this.#pagefind, this.lexicon);
    const members = await this.#members;
    // Every record has a kind; without one the filters were not read.
    if ([...members.kind.values()].every((ids) => ids.size === 0))
      throw new Error('the filters cannot be read');
    return members;
  }
}

function scoreOf(scored: ReadonlyMap<string, PagefindResult>, { id }: PagefindResult): number {
  return scored.get(id)?.score ?? 0;
}

async function loadLexicon(folder: string): Promise<Lexicon> {
  const response = await fetch(`${folder}lexicon.json`);
  if (!response.ok) throw new Error(`lexicon.json: ${String(response.status)}`);
  const data: unknown = await response.json();
  if (!isLexicon(data)) throw new Error('lexicon.json is damaged');
  return data;
}
