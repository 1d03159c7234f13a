import type { Concept } from '../../search/files/lexicon.ts';
import type { Variants } from '../../search/tokens/analyzer.ts';
import { readDemands } from './demands.ts';
import { DraftIndex } from './draft-index.ts';
import { judge } from './judge.ts';
import type { ReadingParts } from './draft-parts.ts';
import type { Answer } from './model.ts';
import { softWords } from './generic-words.ts';
import { TermReader, withoutFigures, type Term } from './terms.ts';

/** A notice and a draft longer than this are not compared, in UTF-16 units each. */
export const longestCompared = 200_000;

/** What a word counts that says what is done rather than with what. */
const softness = 0.4;
/** What no word list has is as often a word beside the subject as the subject itself. */
const unknown = 0.6;

/** How many demands of a notice have been judged, and of how many. */
export interface Progress {
  done: number;
  all: number;
}

/** What {@link compare} does a little of at a time; it says how far it has come as soon as it knows how far it is. */
export type Comparing = Generator<Progress | undefined, Answer[]>;

/**
 * Holds a notice against a draft, a step at a time so that the page stays smooth: each step takes a few milliseconds.
 *
 * @param parts of the draft, read a step at a time, too
 * @param concepts words for the same, from the search's lexicon
 * @returns for each demand, in the notice's order, how well the draft answers it
 */
export function* compare(
  notice: string,
  parts: ReadingParts,
  concepts: readonly Concept[],
  variants: Variants,
): Comparing {
  const reader = new TermReader(concepts, variants);
  yield;
  const hasSubject = (text: string): boolean => reader.terms(withoutFigures(reader.plain(text))).length > 0;
  const plain = (text: string): string => reader.plain(text);
  const isName = (text: string): boolean => reader.isName(plain(text));
  const demands = yield* readDemands(notice, { plain, hasSubject, isName });
  const index = yield* DraftIndex.of(yield* parts, plain);
  const all = { place: '', id: '', heading: '', sentences: demands.map(({ text }) => text), isTable: true };
  const asked = yield* DraftIndex.of([all], plain);
  const texts = index.sentences.length + asked.sentences.length;
  const weights = new Map<string, number>();
  const weightOf = (terms: readonly Term[]): ReadonlyMap<string, number> => {
    for (const { word, isKnown } of terms)
      if (!weights.has(word)) {
        const holders = index.holders(word).length + asked.holders(word).length;
        weights.set(
          word,
          Math.log(1 + texts / (holders + 1)) *
            Math.min(1.6, 0.6 + word.length * 0.2) *
            (softWords.has(word) ? softness : 1) *
            (isKnown ? 1 : unknown),
        );
      }
    return weights;
  };
  const answers: Answer[] = [];
  for (const demand of demands) {
    answers.push(yield* judge(demand, { reader, index, weightOf }));
    yield { done: answers.length, all: demands.length };
  }
  return answers;
}

/** The same at once, for what need not stay smooth. */
export function compareNow(
  notice: string,
  parts: ReadingParts,
  concepts: readonly Concept[],
  variants: Variants,
): Answer[] {
  const steps = compare(notice, parts, concepts, variants);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
