import { skeleton, type QueryPart, type Variants } from './analyzer.ts';
import type { Lexicon } from './lexicon.ts';
import type { PagefindApi, PagefindResult } from './pagefind.ts';
import { parseDisplay, type RecordDisplay } from './record.ts';

/** Tokens looked up one by one when nothing holds them all. */
const mostLooseTokens = 48;

/** A passage found. */
export interface Hit extends RecordDisplay {
  /** address with its #id, the base path included */
  url: string;
  /** exact: it holds every part of the query as written; related: it holds some of it, or its topic is the one named */
  match: 'exact' | 'related';
  topics: readonly string[];
  units: readonly string[];
}

/** The questions the engine asks the index. */
export class IndexLookups {
  readonly #pagefind: PagefindApi;
  readonly #lexicon: Lexicon;
  readonly #variants: Variants;

  constructor(pagefind: PagefindApi, lexicon: Lexicon, variants: Variants) {
    this.#pagefind = pagefind;
    this.#lexicon = lexicon;
    this.#variants = variants;
  }

  /** Passages that hold every part as written. */
  async exact(
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
        const words = skeleton(`${number}${title}\n${text}`, this.#variants);
        return words.includes(part.skeleton) ? [result] : [];
      }),
    );
    return checked.flat();
  }

  /** Passages that hold every token of the query, wherever; with scores by which the exact ones are ordered too. */
  async withAllTokens(parts: readonly QueryPart[]): Promise<Map<string, PagefindResult>> {
    const tokens = parts.flatMap((part) =>
      part.prefix === '' ? part.phrase : [part.prefix, `${part.prefix}zzz`],
    );
    if (tokens.length === 0) return new Map();
    const { results } = await this.#pagefind.search([...new Set(tokens)].join(' '));
    return new Map(results.map((result) => [result.id, result]));
  }

  /** Passages that hold some tokens of a long query, those with the rarest tokens first. */
  async withSomeTokens(parts: readonly QueryPart[]): Promise<PagefindResult[]> {
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
  async ofTopic(parts: readonly QueryPart[]): Promise<PagefindResult[]> {
    const named = this.#lexicon.topics.filter(({ name, aliases }) =>
      [name, ...aliases].some((word) =>
        parts.some((part) => part.skeleton === skeleton(word, this.#variants)),
      ),
    );
    const lists = await Promise.all(
      named.map(
        async ({ slug }) => (await this.#pagefind.search(null, { filters: { topic: slug } })).results,
      ),
    );
    return lists.flat();
  }

  /** Loads what a hit shows. */
  async hit(result: PagefindResult, match: Hit['match']): Promise<Hit> {
    const data = await result.data();
    return {
      ...displayOf(data),
      url: data.url,
      match,
      topics: data.filters.topic ?? [],
      units: data.filters.unit ?? [],
    };
  }
}

function displayOf({ anchors }: { anchors: readonly { id: string; title?: string }[] }): RecordDisplay {
  const display = parseDisplay(anchors.find(({ id }) => id === 'display')?.title ?? '');
  if (!display) throw new Error('a record of the index cannot be read');
  return display;
}
