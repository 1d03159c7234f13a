import { partsOf, skeleton, type QueryPart, type Variants } from '../tokens/analyzer.ts';
import type { FacetTable } from '../files/facet-table.ts';
import type { Hit, HitGroup } from './hit.ts';
import type { PagefindApi, PagefindResult } from './pagefind.ts';
import { readDisplay, type RecordDisplay } from '../files/record.ts';
import { ResultCache, type Results } from './result-cache.ts';
import { codeOfConcept } from '../tokens/token-code.ts';

/** The questions the engine asks the index. */
export class IndexQueries {
  readonly #index: ResultCache;
  readonly #variants: Variants;

  /** @param passages all that the index holds */
  constructor(
    pagefind: PagefindApi,
    passages: readonly PagefindResult[],
    facets: FacetTable,
    variants: Variants,
  ) {
    this.#index = new ResultCache(pagefind, passages, facets);
    this.#variants = variants;
  }

  /** Passages that hold a query of one part as written, with scores; none where that cannot be told by one question. */
  async inRow(parts: readonly QueryPart[]): Promise<Results> {
    const [part, ...others] = parts;
    const isPlain = part && others.length === 0 && part.phrase.length > 0 && !part.loose;
    return isPlain ? this.#index.holding(quoted(part)) : new Map();
  }

  /** Passages that hold every part as written. */
  async exact(parts: readonly QueryPart[], scored: Results): Promise<PagefindResult[]> {
    const sets: Results[] = [];
    for (const part of parts) {
      const inRow = part.phrase.length > 0;
      const results = [...(inRow ? await this.#index.holding(quoted(part)) : scored).values()];
      // What begins with a character holds it: only a phrase that lacks the last character must be compared.
      const kept = part.loose && inRow ? await this.#holding(part, results) : results;
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
        return standsIn(words, part.skeleton) ? [result] : [];
      }),
    );
    return checked.flat();
  }

  /** Passages that hold every token of the query, wherever; their scores tell how prominently. */
  async withAllTokens(parts: readonly QueryPart[]): Promise<Results> {
    const tokens = parts.flatMap((part) =>
      part.prefix === '' ? part.phrase : [part.prefix, `${part.prefix}zzz`],
    );
    if (tokens.length === 0) return new Map();
    const results = await this.#index.holding([...new Set(tokens)].join(' '));
    if (results.size === 0) return results;
    // For a token it does not have, Pagefind takes others that begin alike: asdf would find every “a”. What
    // stands in a row stands somewhere.
    const doubtful = new Set<string>();
    for (const part of parts.filter(({ phrase }) => phrase.length > 0)) {
      if ((await this.#index.holding(quoted(part))).size > 0) continue;
      for (const token of part.phrase) doubtful.add(token);
    }
    const whole = await Promise.all([...doubtful].map((token) => this.withToken(token)));
    return new Map([...results].filter(([id]) => whole.every((holders) => holders.has(id))));
  }

  /** Whether each of some tokens stands somewhere; asks no further once one does not. */
  async allStand(tokens: readonly string[]): Promise<boolean> {
    for (const token of tokens) if ((await this.withToken(token)).size === 0) return false;
    return true;
  }

  /** Passages that name a concept of the lexicon, by its place there. */
  withConcept(index: number): Promise<Results> {
    return this.#index.holding(codeOfConcept(index));
  }

  /** Those of some words that stand somewhere as they are. */
  async standing(words: readonly string[]): Promise<string[]> {
    const held = await Promise.all(words.map((word) => this.#stands(word)));
    return words.filter((_, index) => held[index]);
  }

  async #stands(word: string): Promise<boolean> {
    // Most words that do not stand anywhere hold a pair of characters that does not.
    return (await this.allStand(this.tokensOf(word))) && (await this.withPhrase(word)).size > 0;
  }

  /** Passages that hold some words as they stand; scores say nothing. */
  async withPhrase(words: string): Promise<Results> {
    const parts = partsOf(words, this.#variants);
    return new Map((await this.exact(parts, new Map())).map((result) => [result.id, result]));
  }

  /** The tokens of some words, those that stand one by one in what holds the words. */
  tokensOf(words: string): string[] {
    return partsOf(words, this.#variants).flatMap(({ phrase }) => phrase);
  }

  /** Passages that hold a token, with scores. */
  withToken(token: string): Promise<Results> {
    return this.#index.holding(`"${token}"`);
  }

  /** Passages that bear a value of a facet. */
  ofFacet(facet: string, value: string): Results {
    return this.#index.bearing(facet, value);
  }

  /** Loads what a hit shows. */
  async hit(result: PagefindResult, part: HitGroup, match: Hit['match']): Promise<Hit> {
    const data = await result.data();
    return {
      ...displayOf(data),
      url: data.url,
      match,
      part,
      topics: data.filters.topic ?? [],
      units: data.filters.unit ?? [],
    };
  }
}

/** Whether a text holds some words; those that begin with a figure or a Latin letter not inside of a longer one. */
function standsIn(text: string, words: string): boolean {
  const isWhole = /^[\da-z]/u.test(words);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isWhole || !/[\da-z]/u.test(text.charAt(at - 1))) return true;
  return false;
}

/** The tokens of a part as Pagefind is asked for them in a row. */
function quoted({ phrase }: QueryPart): string {
  return `"${phrase.join(' ')}"`;
}

function displayOf({ anchors }: { anchors: readonly { id: string; title?: string }[] }): RecordDisplay {
  return readDisplay(anchors.find(({ id }) => id === 'display')?.title ?? '');
}
