import { plainText, type Variants } from '../tokens/analyzer.ts';
import type { Concept } from './lexicon.ts';
import { WordFinder } from '../tokens/word-finder.ts';

/** Finds the words of concepts in normalized texts; their meaning is the place of the concept in the list. */
export function conceptFinder(concepts: readonly Concept[], variants: Variants): WordFinder<number> {
  return new WordFinder(conceptWords(concepts, variants));
}

/** The words of concepts as they stand in normalized texts, each with the place of its concept in the list. */
export function conceptWords(
  concepts: readonly Concept[],
  variants: Variants,
): (readonly [word: string, concept: number])[] {
  return concepts.flatMap((words, index) => words.map((word) => [plainText(word, variants), index] as const));
}
