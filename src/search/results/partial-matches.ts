import type { IndexQueries } from './index-queries.ts';
import { idf, termWeight } from './ranking.ts';
import type { Results } from './result-cache.ts';
import { paragraph, type Understanding } from '../query/understand.ts';

/** So many words of a query are looked up whole, and so many tokens one by one: a pasted paragraph has hundreds. */
const mostWords = 12;
const mostTokens = 10;
/** A pair of characters in so many passages is a word, or good as one. */
const wordlike = 4;
/** A passage found by some of the words alone holds at least this share of what the best one holds … */
const leastShare = 0.25;
/** … and, when there are but a few, this share of them all: 特种 is no answer to 特种兵. */
const leastOfFew = 0.55;
const few = 4;

/** What is looked for, and where. */
interface Sources {
  query: string;
  understanding: Understanding | undefined;
  queries: IndexQueries;
  /** how many passages the index holds */
  passages: number;
}

/**
 * Passages that hold much of what no list knows; of a pasted paragraph, of all its words, and of what is
 * searched as typed likewise.
 *
 * @returns each with the share it holds as its score, between 0 and 1
 */
export async function partialMatches(sources: Sources): Promise<Results> {
  const { query, understanding, queries } = sources;
  const wholly = understanding === undefined || query.length >= paragraph;
  const unknown = wholly ? (query.match(/[\p{L}\p{N}]+/gu) ?? []) : understanding.rest;
  // An everyday word that stands nowhere has given its hint; its pieces say nothing.
  const spoken = wholly ? [] : await queries.standing(understanding.spoken);
  const words = [...spoken, ...unknown];
  const held = await sharesHeld(words, sources);
  const best = Math.max(0, ...[...held.values()].map(({ score }) => score));
  const least = words.join('').length <= few ? leastOfFew : best * leastShare;
  return new Map([...held].filter(([, { score }]) => score >= least));
}

/**
 * Passages that hold some of what is written: words that stand somewhere whole count as one, others by their tokens.
 * The clauses of a paragraph hardly ever stand whole: then only their tokens are looked up, and count more where they
 * take up more, so that long passages have no advantage.
 *
 * @param words pieces without a space
 * @returns each with the share it holds as its score, what is rare counting more and what stands nowhere most
 */
async function sharesHeld(words: readonly string[], { query, queries, passages }: Sources): Promise<Results> {
  const pasted = query.length >= paragraph;
  const looked = pasted ? [] : words.slice(0, mostWords);
  const whole = await Promise.all(looked.map((word) => queries.withPhrase(word)));
  const tokens = words.flatMap((word, index) => {
    const results = whole[index];
    return results && results.size > 0 ? [] : queries.tokensOf(word);
  });
  const single = await Promise.all(
    evenly([...new Set(tokens)], mostTokens).map((token) => queries.withToken(token)),
  );
  const found = whole.filter(({ size }) => size > 0);
  const pieces = [...found, ...single];
  const weights = [
    ...found.map(({ size }) => idf(size, passages)),
    ...single.map(({ size }) => idf(size, passages) * reliability(size)),
  ];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const held: Results = new Map();
  for (const [index, results] of pieces.entries()) {
    const greatest = Math.max(0, ...[...results.values()].map(({ score }) => score));
    for (const result of results.values()) {
      const part = ((weights[index] ?? 0) / all) * (pasted ? termWeight(result.score, greatest) : 1);
      const score = (held.get(result.id)?.score ?? 0) + part;
      held.set(result.id, { id: result.id, score, data: result.data });
    }
  }
  return held;
}

/** So many items of a list, from all over it. */
function evenly<Item>(list: readonly Item[], most: number): Item[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/**
 * A pair of characters that stands hardly anywhere is more often the end of one word and the beginning of the
 * next than a word.
 */
function reliability(holders: number): number {
  return holders === 0 ? 1 : Math.min(1, holders / wordlike);
}
