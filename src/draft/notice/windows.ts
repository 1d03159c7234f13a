import type { DraftIndex, HeldPiece, Holding } from './draft-index.ts';
import { pairsOf } from './held-words.ts';
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
const worths = { words: 0.5, pairs: 0.33, characters: 0.17 } as const;
/** Below so much of what is asked for, a place speaks of something else; measured on tests/built/notices/building. */
export const leastShare = 0.22;
/** So many parts are looked at closely. */
const mostParts = 24;
/** What is far apart in a part belongs together less surely than what stands side by side. */
const apart = 0.9;
/** Of two places that hold as much, the one whose heading names the subject. */
const byHeading = 0.25;

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
  if (terms.length === 0) return [];
  const words = terms.map((term) => ({ worth: weights.get(term.word) ?? 1, holding: index.holding(term) }));
  const pairs = [...new Set(terms.flatMap(({ word }) => pairsOf(word)))];
  const characters = [...new Set(terms.flatMap(({ word }) => [...word]))];
  const wanted = [
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
  const windows = bestParts(wanted, index.parts.length).map((part) => bestWindow(part, wanted, index));
  const rank = ({ part, share, headed }: Window): number =>
    share * worthOf(index.parts[part]) * (1 + headed * byHeading);
  return windows.filter((window) => rank(window) > 0).sort((a, b) => rank(b) - rank(a) || a.part - b.part);
}

/** How much of what is asked for something is, and where it stands. */
interface Wanted {
  weight: number;
  holding: Holding;
}

/** Shares the worth of a kind of pieces out among them. */
function weighed(pieces: readonly HeldPiece[], all: number): Wanted[] {
  const sum = pieces.reduce((total, { worth }) => total + worth, 0);
  return pieces.map(({ worth, holding }) => ({ weight: (worth / sum) * all, holding }));
}

/** The parts that may hold most of what is asked for. */
function bestParts(wanted: readonly Wanted[], count: number): number[] {
  const most = new Float64Array(count);
  for (const { weight, holding } of wanted)
    for (const [part, held] of holding) most[part] = (most[part] ?? 0) + weight * held.most;
  const touched = [...most.keys()].filter((part) => (most[part] ?? 0) > 0);
  return touched.sort((one, other) => (most[other] ?? 0) - (most[one] ?? 0)).slice(0, mostParts);
}

/** The window of one part that holds most; where the heading says it all, what says most of it by itself. */
function bestWindow(part: number, wanted: readonly Wanted[], index: DraftIndex): Window {
  const heading = index.headingOf(part);
  const own = index.sentencesOf(part);
  const isTable = index.parts[part]?.isTable ?? false;
  const sums = sumsOf(part, wanted, heading, own.length);
  const { headed, single, both, wide } = sums;
  const touched = own.filter((sentence) => (single.own[sentence - heading] ?? 0) > 0);
  const made = (sentences: readonly number[], { own: alone, more }: Sum, factor = 1): Window => ({
    part,
    sentences,
    share: (headed + more) * factor,
    headed,
    own: alone,
  });
  const at = ({ own: alone, more }: Sums, place: number): Sum => ({
    own: alone[place] ?? 0,
    more: more[place] ?? 0,
  });
  const near = touched.map((sentence) => {
    const place = sentence - heading;
    const isSingle = isTable || place === own.length || (both.more[place] ?? 0) <= (single.more[place] ?? 0);
    return isSingle ? made([sentence], at(single, place)) : made([sentence, sentence + 1], at(both, place));
  });
  const all = touched.length > 0 && (!isTable || near.length === 0) ? [made(touched, wide, apart)] : [];
  const first = made(own.slice(0, 1), at(single, 1), apart);
  return [...near, ...all, first].reduce((best, one) =>
    one.share > best.share || (one.share === best.share && one.own > best.own) ? one : best,
  );
}

/** How much of what is asked for some sentences hold by themselves, and how much more than the heading does. */
interface Sum {
  own: number;
  more: number;
}

/** The same for each place in a part: 0 is its heading. */
interface Sums {
  own: Float64Array;
  more: Float64Array;
}

/**
 * What the sentences of a part hold: each, each with the one after it, and all. Only what is held is added up: of a
 * long draft most sentences hold next to nothing of a demand.
 */
function sumsOf(
  part: number,
  wanted: readonly Wanted[],
  heading: number,
  count: number,
): { headed: number; single: Sums; both: Sums; wide: Sum } {
  const zeros = (): Float64Array => new Float64Array(count + 1);
  const single = { own: zeros(), more: zeros() };
  const both = { own: zeros(), more: zeros() };
  const wide = { own: 0, more: 0 };
  let headed = 0;
  for (const { weight, holding } of wanted) {
    const held = holding.get(part);
    if (!held) continue;
    const { sentences, values } = held;
    const isHeaded = sentences[0] === heading;
    const inHeading = isHeaded ? (values[0] ?? 0) : 0;
    headed += weight * inHeading;
    const add = (sums: Sums, place: number, value: number): void => {
      sums.own[place] = (sums.own[place] ?? 0) + weight * value;
      if (value > inHeading) sums.more[place] = (sums.more[place] ?? 0) + weight * (value - inHeading);
    };
    let most = 0;
    for (let at = isHeaded ? 1 : 0; at < sentences.length; at += 1) {
      const place = (sentences[at] ?? 0) - heading;
      const value = values[at] ?? 0;
      const isNextHeld = sentences[at + 1] === heading + place + 1;
      add(single, place, value);
      add(both, place, isNextHeld ? Math.max(value, values[at + 1] ?? 0) : value);
      if (place > 1 && sentences[at - 1] !== heading + place - 1) add(both, place - 1, value);
      most = Math.max(most, value);
    }
    wide.own += weight * most;
    wide.more += weight * Math.max(0, most - inHeading);
  }
  return { headed, single, both, wide };
}

/** Whether a part says what is wanted, and not what is done for it. */
export function isAim({ heading, place }: DraftPart): boolean {
  return (
    place === '引言' ||
    /^(?:工作|年度|主要|总体)?(?:目标|目标任务)$|指导思想|总体要求|总体思路/u.test(heading)
  );
}

/** Where something is done counts before where it is only aimed at or listed; a budget does nothing. */
function worthOf(part: DraftPart | undefined): number {
  if (!part || part.heading.includes('预算表')) return 0;
  if (isAim(part)) return 0.7;
  // What says how all of it is held together names most things and does none.
  if (/^(?:[^，。；]{0,4}保障(?:措施)?|组织领导|工作要求)$/u.test(part.heading)) return 0.85;
  return part.isTable ? 0.8 : 1;
}
