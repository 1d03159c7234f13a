import type { Lexicon } from '../files/lexicon.ts';
import type { Understanding } from '../query/understand.ts';
import { partsOf, type Variants } from '../tokens/analyzer.ts';

/** What to mark in excerpts, normalized: the query's parts, then the words of its concepts, then what else it holds. */
export function needlesOf(
  { phrase, content, concepts }: Understanding,
  variants: Variants,
  lexicon: Lexicon,
): string[] {
  const parts = partsOf(phrase, variants).map(({ skeleton }) => skeleton);
  const words = [
    ...parts,
    ...concepts.map(({ word }) => word),
    ...concepts.flatMap(({ index }) => lexicon.concepts[index] ?? []),
    ...partsOf(content, variants).map(({ skeleton }) => skeleton),
    ...parts.flatMap((part) => part.split(' ')),
  ];
  // One character by itself is a piece of any word.
  return [...new Set(words)].filter((word) => word.length > 1 || parts.join('') === word);
}
