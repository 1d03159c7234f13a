import { isGeneric, type Term } from './terms.ts';

/** Of how much of a word's pairs of characters something says nearly the same. */
export const leastPairs = 0.5;

/** The words of a term that stand in a text: the longest whole one, else pieces of it. */
export function heldWords({ word, alike }: Term, text: string): string[] {
  const [longest] = alike.filter((one) => text.includes(one)).sort((a, b) => b.length - a.length);
  if (longest !== undefined) return [longest];
  const pairs = pairsOf(word);
  const held = pairs.filter((pair) => text.includes(pair));
  return pairs.length > 1 && shareOfPairs(held.length, pairs.length) >= leastPairs ? held : [];
}

/**
 * How much of a word is held when so many of its pairs are: of two words side by side, one pair is the end of the one
 * and the beginning of the other.
 */
export function shareOfPairs(held: number, pairs: number): number {
  return pairs > 2 ? Math.min(1, held / (pairs - 1)) : held / pairs;
}

/** The pairs of characters of a word, without those that say nothing by themselves. */
export function pairsOf(word: string): string[] {
  const all = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  return all.filter((pair) => !isGeneric(pair));
}
