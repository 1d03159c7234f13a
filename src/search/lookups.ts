import { partsOf, skeleton, tokensOf, type QueryPart, type Variants } from './analyzer.ts';
import type { PagefindApi, PagefindResult } from './pagefind.ts';
import { parseDisplay, type RecordDisplay } from './record.ts';
import { codeOfConcept } from './token-code.ts';

/** Tokens looked up one by one when nothing else is known of a long query. */
const mostLooseTokens = 48;

/**
 * The groups of hits, in the order of the list: passages that open the plans asked for; what is about the subject when nothing that holds
 * the words is; what holds the words; what means the same or holds some of them.
 */
export const hitGroups = ['plan', 'lead', 'exact', 'related'] as const;
export type HitGroup = (typeof hitGroups)[number];

/** A passage found. */
export interface Hit extends RecordDisplay {
  /** address with its #id, the base path included */
  url: string;
  /** exact: it holds every part of the query as written, or opens a plan where a plan is asked for; related: it holds some of it, or means the same */
  match: 'exact' | 'related';
  /** why it stands where it stands in the list */
  group: HitGroup;
  topics: readonly string[];
  units: readonly string[];
}

/** Results by their id. */
export type Results = Map<string, PagefindResult>;

/** The questions the engine asks the index. */
export class IndexLookups {
  readonly #pagefind: PagefindApi;
  readonly #variants: Variants;

  constructor(pagefind: PagefindApi, variants: Variants) {
    this.#pagefind = pagefind;
    this.#variants = variants;
  }

  /** Passages that hold every part as written. */
  async exact(parts: readonly QueryPart[], scored: Results): Promise<PagefindResult[]> {
    const sets: Results[] = [];
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

  /** Passages that hold every token of the query, wherever; their scores tell how prominently. */
  async withAllTokens(parts: readonly QueryPart[]): Promise<Results> {
    const tokens = parts.flatMap((part) =>
      part.prefix === '' ? part.phrase : [part.prefix, `${part.prefix}zzz`],
    );
    return tokens.length === 0 ? new Map() : this.#search([...new Set(tokens)].join(' '));
  }

  /** Passages that name a concept of the lexicon, by its place there. */
  withConcept(index: number): Promise<Results> {
    return this.#search(codeOfConcept(index));
  }

  /** Passages that hold some words as they stand; scores say nothing. */
  async withPhrase(words: string): Promise<Results> {
    const parts = partsOf(words, this.#variants);
    return new Map((await this.exact(parts, new Map())).map((result) => [result.id, result]));
  }

  /** Passages that hold some tokens of a text, the best first, each with a score: rare tokens count more. */
  async withSomeTokens(words: string): Promise<Results> {
    const all = [...new Set(partsOf(words, this.#variants).flatMap((part) => part.phrase))];
    // Of a long text, tokens from all over it.
    const step = Math.max(1, all.length / mostLooseTokens);
    const tokens = Array.from(
      { length: Math.min(all.length, mostLooseTokens) },
      (_, index) => all[Math.floor(index * step)] ?? '',
    );
    const weighed: Results = new Map();
    for (const token of tokens) {
      const { results } = await this.#pagefind.search(`"${token}"`);
      for (const result of results) {
        const score = (weighed.get(result.id)?.score ?? 0) + 1 / results.length;
        weighed.set(result.id, { id: result.id, score, data: result.data });
      }
    }
    return new Map([...weighed].sort(([, a], [, b]) => b.score - a.score));
  }

  /** Passages that bear a value of a facet. */
  async ofFacet(facet: string, value: string): Promise<Results> {
    const { results } = await this.#pagefind.search(null, { filters: { [facet]: value } });
    return new Map(results.map((result) => [result.id, result]));
  }

  /** Which share of a text's tokens a passage holds. */
  shareHeld({ title, text }: Hit, words: string): number {
    const wanted = partsOf(words, this.#variants).flatMap((part) => part.phrase);
    const held = new Set(tokensOf(`${title}\n${text}`, this.#variants));
    return wanted.length === 0 ? 0 : wanted.filter((token) => held.has(token)).length / wanted.length;
  }

  /** Loads what a hit shows. */
  async hit(result: PagefindResult, group: HitGroup): Promise<Hit> {
    const data = await result.data();
    return {
      ...displayOf(data),
      url: data.url,
      match: group === 'plan' || group === 'exact' ? 'exact' : 'related',
      group,
      topics: data.filters.topic ?? [],
      units: data.filters.unit ?? [],
    };
  }

  async #search(term: string): Promise<Results> {
    const { results } = await this.#pagefind.search(term);
    return new Map(results.map((result) => [result.id, result]));
  }
}

function displayOf({ anchors }: { anchors: readonly { id: string; title?: string }[] }): RecordDisplay {
  const display = parseDisplay(anchors.find(({ id }) => id === 'display')?.title ?? '');
  if (!display) throw new Error('a record of the index cannot be read');
  return display;
}
