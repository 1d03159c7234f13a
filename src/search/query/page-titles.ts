import { plainText, type Variants } from '../tokens/analyzer.ts';
import { isSubsequence } from './subsequence.ts';

/** A page whose title a query names. */
export interface NamedTitle {
  /** place of the title in the lexicon */
  place: number;
  /** whether the query is the title, or so much of it that nothing else can be meant */
  whole: boolean;
}

/** Fewer characters stand in many titles by chance, in this order or as one piece. */
const fewestInOrder = 4;
const fewestTogether = 3;
/** So long a piece of a title is meant as the title. */
const unmistakable = 6;
/** A query that fits more titles than these names none. */
const mostTitles = 3;

/**
 * Finds the titles that a query names: it stands in the title, or its characters do, in their order. 总结改计划
 * names 去年的总结怎样改成今年的计划.
 *
 * @param titles their letters alone, as {@link lettersOf} gives them
 */
export function titlesNamed(query: string, titles: readonly string[], variants: Variants): NamedTitle[] {
  const wanted = lettersOf(query, variants);
  if (wanted.length < fewestTogether) return [];
  const named = titles.flatMap((held, place) => {
    const together = held.includes(wanted);
    if (!together && !(wanted.length >= fewestInOrder && isSubsequence(wanted, held))) return [];
    return [{ place, whole: held === wanted || (together && wanted.length >= unmistakable) }];
  });
  const whole = named.filter((title) => title.whole);
  return whole.length > 0 || named.length > mostTitles ? whole : named;
}

/** The letters and digits of a text, made comparable. */
export function lettersOf(text: string, variants: Variants): string {
  return plainText(text, variants).replace(/[^\p{L}\p{N}]/gu, '');
}
