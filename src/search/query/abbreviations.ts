import { isSubsequence } from './subsequence.ts';

/** Fewer characters stand in many words by chance, in their order. */
const fewest = 3;
const most = 6;
/** An abbreviation ends in one of so many characters at the end of the word. */
const lastOf = 2;

/**
 * The word that characters may abbreviate: it begins with the first of them, holds all in their order, and
 * ends with the last or one further character. 青教赛 is 青年教师教学竞赛.
 *
 * @param typed normalized
 * @param words normalized
 * @returns the shortest such word, undefined when there is none
 */
export function abbreviated(typed: string, words: Iterable<string>): string | undefined {
  const chars = [...typed];
  if (chars.length < fewest || chars.length > most) return undefined;
  let best: string | undefined;
  for (const word of words) {
    if (word.length <= typed.length || (best !== undefined && word.length >= best.length)) continue;
    if (abbreviates(chars, word)) best = word;
  }
  return best;
}

function abbreviates(chars: readonly string[], word: string): boolean {
  const [first = ''] = chars;
  const last = chars[chars.length - 1] ?? '';
  return word.startsWith(first) && word.slice(-lastOf).includes(last) && isSubsequence(chars.join(''), word);
}
