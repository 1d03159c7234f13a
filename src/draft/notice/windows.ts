import { pairsOf, type DraftIndex, type HeldPiece } from './draft-index.ts';
import type { DraftPart } from './model.ts';
import type { Term } from './terms.ts';

/** A few sentences of one part of the draft that hold what is asked for. */
export interface Window {
  part: number;
  /** numbers of its sentences in the index */
  sentences: readonly number[];
  /** how much of what is asked for they and their heading hold, between 0 and 1 */
  share: number;
  /** how much of it the heading holds by itself */
  headed: number;
  /** how much its sentences hold without the heading */
  own: number;
}

/**
 * How much the words of a demand are worth, the pairs of characters in them and the characters: what a draft says in
 * other words mostly shares some.
 */
const worths = { words: 0.4, pairs: 0.4, characters: 0.2 } as const;
/** Below so much of what is asked for, a place speaks of something else; measured on tests/built/notices/building. */
export const leastShare = 0.22;
/** So many parts are looked at closely. */
const mostParts = 24;
/** What is far apart in a part belongs together less surely than what stands side by side. */
const apart = 0.9;

/**
 * The places of a draft that hold what is asked for: for each part its best sentence with the one after it, or all of
 * it; the best first.
 *
 * @param weights of the terms by their words
 */
export function findWindows(
  terms: readonly Term[],
  weights: ReadonlyMap<string, number>,
  index: DraftIndex,
): Window[] {
  const words = terms.map((term) => ({ worth: weights.get(term.word) ?? 1, holding: index.holding(term) }));
  const pairs = [...new Set(terms.flatMap(({ word }) => pairsOf(word)))];
  const characters = [...new Set(terms.flatMap(({ word }) => [...word]))];
  const holdings = [
    ...weighed(words, worths.words),
    ...weighed(
      pairs.map((pair) => index.piece(pair)),
      worths.pairs,
    ),
    ...weighed(
      characters.map((character) => index.piece(character)),
      worths.characters,
    ),
  ];
  if (terms.length === 0) return [];
  const touchedBy = bestParts(holdings, index);
  const shareOf = (sentences: readonly number[]): number =>
    holdings.reduce(
      (sum, { weight, holding }) =>
        sum + weight * Math.max(...sentences.map((sentence) => holding.get(sentence) ?? 0)),
      0,
    );
  const windows = [...touchedBy].map(([part, touched]): Window => {
    const heading = firstOf(index, part, Math.min(...touched));
    const headed = shareOf([heading]);
    const own = [...touched].filter((sentence) => sentence !== heading).sort((a, b) => a - b);
    const { isTable = false } = index.parts[part] ?? {};
    const made = (sentences: readonly number[], factor = 1): Window => ({
      part,
      sentences,
      share: shareOf([heading, ...sentences]) * factor,
      headed,
      own: shareOf(sentences),
    });
    const near = own.map((sentence) => {
      const single = made([sentence]);
      if (isTable || index.sentences[sentence + 1]?.part !== part) return single;
      const both = made([sentence, sentence + 1]);
      return both.share > single.share ? both : single;
    });
    const wide = own.length > 0 && (!isTable || near.length === 0) ? [made(own, apart)] : [];
    const first = made([heading + 1], apart);
    // Where the heading says it all, the sentence that says most of it by itself is shown.
    return [...near, ...wide, first].sort((a, b) => b.share - a.share || b.own - a.own)[0] ?? first;
  });
  const rank = ({ part, share }: Window): number => share * worthOf(index.parts[part]);
  return windows.filter((window) => rank(window) > 0).sort((a, b) => rank(b) - rank(a) || a.part - b.part);
}

/** How much of what is asked for something is, and how surely each sentence holds it. */
interface Holding {
  weight: number;
  holding: ReadonlyMap<number, number>;
}

/** Shares the worth of a kind of holdings out among them. */
function weighed(held: readonly HeldPiece[], all: number): Holding[] {
  const sum = held.reduce((total, { worth }) => total + worth, 0);
  return held.map(({ worth, holding }) => ({ weight: (worth / sum) * all, holding }));
}

/** The parts that may hold most of what is asked for, each with the sentences that hold any. */
function bestParts(holdings: readonly Holding[], index: DraftIndex): Map<number, Set<number>> {
  const parts = new Map<number, { most: number; sentences: Set<number> }>();
  for (const { weight, holding } of holdings) {
    const best = new Map<number, number>();
    for (const [sentence, value] of holding) {
      const part = index.sentences[sentence]?.part ?? 0;
      best.set(part, Math.max(value, best.get(part) ?? 0));
      const known = parts.get(part) ?? { most: 0, sentences: new Set() };
      known.sentences.add(sentence);
      parts.set(part, known);
    }
    for (const [part, value] of best) {
      const known = parts.get(part);
      if (known) known.most += weight * value;
    }
  }
  const sorted = [...parts].sort(([, one], [, other]) => other.most - one.most).slice(0, mostParts);
  return new Map(sorted.map(([part, { sentences }]) => [part, sentences]));
}

/** Whether a part says what is wanted, and not what is done for it. */
export function isAim({ heading }: DraftPart): boolean {
  return /^(?:工作|年度|主要|总体)?(?:目标|目标任务)$|指导思想|总体要求|总体思路/u.test(heading);
}

/** Where something is done counts before where it is only aimed at or listed; a budget does nothing. */
function worthOf(part: DraftPart | undefined): number {
  if (!part || part.heading.includes('预算表')) return 0;
  if (isAim(part)) return 0.8;
  return part.isTable ? 0.9 : 1;
}

/** The number of the heading of a part, from that of one of its sentences. */
function firstOf(index: DraftIndex, part: number, near: number): number {
  let first = near;
  while ((index.sentences[first]?.at ?? -1) >= 0 && index.sentences[first]?.part === part) first -= 1;
  return first;
}
