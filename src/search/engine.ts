import { partsOf, skeleton, tokensOf, type QueryPart, type Variants } from './analyzer.ts';
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
import { parseDisplay, type Facet, type RecordDisplay } from './record.ts';

/** A passage found. */
export interface Hit extends RecordDisplay {
  /** address with its #id, the base path included */
  url: string;
  /** exact: it holds every part of the query as written; related: it holds some of it, or its topic is the one named */
  match: 'exact' | 'related';
  topics: readonly string[];
  units: readonly string[];
}

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
/** Tokens looked up one by one when nothing holds them all. */
const mostLooseTokens = 48;
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
  readonly lexicon: Lexicon;
  readonly variants: Variants;
  #members: Promise<FacetMembers> | undefined;

  private constructor(pagefind: PagefindApi, lexicon: Lexicon) {
    this.#pagefind = pagefind;
    this.lexicon = lexicon;
    this.variants = readVariants(lexicon.variants);
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
    const scored = await this.#withAllTokens(parts);
    const exact = (await this.#exact(parts, scored)).sort((a, b) => scoreOf(scored, b) - scoreOf(scored, a));
    if (exact.length === 0) await checkChunks();
    const known = new Set(exact.map(({ id }) => id));
    let least = leastCoverage;
    let others = [...(await this.#ofTopic(parts)), ...scored.values()].filter(({ id }) => !known.has(id));
    if (known.size === 0 && others.length === 0) {
      others = await this.#withSomeTokens(parts);
      least = leastCoverageOfLong;
    }
    const distinct = [...new Map(others.map((result) => [result.id, result])).values()];
    const related = await this.#mostRelated(distinct, parts, limits.related, least);
    const shownRelated = related.filter(chosen);
    const shown = exact.filter(chosen);
    const hits = await Promise.all(shown.slice(0, limits.exact).map((result) => this.#load(result, 'exact')));
    const found = [...exact.map(({ id }) => id), ...related.map(({ id }) => id)];
    return {
      hits: [...hits, ...shownRelated.map(({ hit }) => hit)],
      exactCount: shown.length,
      relatedCount: shownRelated.length,
      counts: members && countFacets(found, choice, members),
      needles: [...parts.map((part) => part.skeleton), ...parts.flatMap((part) => part.skeleton.split(' '))],
    };
  }

  /** Passages that hold every part as written. */
  async #exact(
    parts: readonly QueryPart[],
    scored: ReadonlyMap<string, PagefindResult>,
  ): Promise<PagefindResult[]> {
    const sets: Map<string, PagefindResult>[] = [];
    for (const part of parts) {
      const quoted = part.phrase.length > 0 ? `"${part.phrase.join(' ')}"` : undefined;
      const results =
        quoted === undefined ? [...scored.values()] : (await this.#pagefind.search(quoted)).results;
      // What begins with a character holds it: only a phrase that lacks the last character must be compared.
      const kept = part.loose && quoted !== undefined ? await this.#holding(part, results) : results;
      sets.push(new Map(kept.map((result) => [result.id, result])));
    }
    const [first, ...rest] = sets;
    return first ? [...first.values()].filter(({ id }) => rest.every((set) => set.has(id))) : [];
  }

  /** Compares results with the text itself, where the index alone cannot tell. */
  async #holding(part: QueryPart, results: readonly PagefindResult[]): Promise<PagefindResult[]> {
    const checked = await Promise.all(
      results.map(async (result) => {
        const { number, title, text } = displayOf(await result.data());
        const words = skeleton(`${number}${title}\n${text}`, this.variants);
        return words.includes(part.skeleton) ? [result] : [];
      }),
    );
    return checked.flat();
  }

  /** Passages that hold every token of the query, wherever; with scores by which the exact ones are ordered too. */
  async #withAllTokens(parts: readonly QueryPart[]): Promise<Map<string, PagefindResult>> {
    const tokens = parts.flatMap((part) =>
      part.prefix === '' ? part.phrase : [part.prefix, `${part.prefix}zzz`],
    );
    if (tokens.length === 0) return new Map();
    const { results } = await this.#pagefind.search([...new Set(tokens)].join(' '));
    return new Map(results.map((result) => [result.id, result]));
  }

  /** Passages that hold some tokens of a long query, those with the rarest tokens first. */
  async #withSomeTokens(parts: readonly QueryPart[]): Promise<PagefindResult[]> {
    const tokens = [...new Set(parts.flatMap((part) => part.phrase))].slice(0, mostLooseTokens);
    const weights = new Map<string, { result: PagefindResult; weight: number }>();
    for (const token of tokens) {
      const { results } = await this.#pagefind.search(`"${token}"`);
      for (const result of results) {
        const weight = (weights.get(result.id)?.weight ?? 0) + 1 / results.length;
        weights.set(result.id, { result, weight });
      }
    }
    return [...weights.values()].sort((a, b) => b.weight - a.weight).map(({ result }) => result);
  }

  /** Passages of the topics that a part of the query names. */
  async #ofTopic(parts: readonly QueryPart[]): Promise<PagefindResult[]> {
    const named = this.lexicon.topics.filter(({ name, aliases }) =>
      [name, ...aliases].some((word) =>
        parts.some((part) => part.skeleton === skeleton(word, this.variants)),
      ),
    );
    const lists = await Promise.all(
      named.map(
        async ({ slug }) => (await this.#pagefind.search(null, { filters: { topic: slug } })).results,
      ),
    );
    return lists.flat();
  }

  /** Loads the best of the other results and orders them by how much of the query they really hold. */
  async #mostRelated(
    results: readonly PagefindResult[],
    parts: readonly QueryPart[],
    limit: number,
    least: number,
  ): Promise<{ id: string; hit: Hit }[]> {
    const ofTopic = new Set((await this.#ofTopic(parts)).map(({ id }) => id));
    const wanted = parts.flatMap((part) => part.phrase);
    const loaded = await Promise.all(
      results.slice(0, limit * 2).map(async (result) => {
        const hit = await this.#load(result, 'related');
        const held = new Set(tokensOf(`${hit.title}\n${hit.text}`, this.variants));
        const coverage =
          wanted.length === 0 ? 0 : wanted.filter((token) => held.has(token)).length / wanted.length;
        return { id: result.id, hit, coverage };
      }),
    );
    return loaded
      .filter(({ id, coverage }) => coverage >= least || ofTopic.has(id))
      .sort((a, b) => b.coverage - a.coverage)
      .slice(0, limit);
  }

  async #load(result: PagefindResult, match: Hit['match']): Promise<Hit> {
    const data = await result.data();
    return {
      ...displayOf(data),
      url: data.url,
      match,
      topics: data.filters.topic ?? [],
      units: data.filters.unit ?? [],
    };
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

function displayOf({ anchors }: { anchors: readonly { id: string; title?: string }[] }): RecordDisplay {
  const display = parseDisplay(anchors.find(({ id }) => id === 'display')?.title ?? '');
  if (!display) throw new Error('a record of the index cannot be read');
  return display;
}

async function loadLexicon(folder: string): Promise<Lexicon> {
  const response = await fetch(`${folder}lexicon.json`);
  if (!response.ok) throw new Error(`lexicon.json: ${String(response.status)}`);
  const data: unknown = await response.json();
  if (!isLexicon(data)) throw new Error('lexicon.json is damaged');
  return data;
}
