import { valuesIn, type Value } from './fits.ts';
import { gramsOf, plainOf, type Plain } from './plain.ts';
import { fixedLength, type Reference } from './reference.ts';

/** `same`: nothing differs but blanks, punctuation and the year; `changed`: made from a sentence; `own`: neither. */
export type Verdict = 'same' | 'changed' | 'own';

/** What a sentence is. */
export interface Judged {
  verdict: Verdict;
  /** the sentence it is, or was made from */
  like: Reference | undefined;
  /** the words it shares with that, as places in the sentence, in UTF-16 units */
  shared: { start: number; end: number }[];
  /** how many letters it has, and how many of them it shares */
  letters: number;
  sharedLetters: number;
  /** samples of its blanks that stand in it as they are */
  unchanged: string[];
}

/** A sentence of fewer letters is anybody's, and is not judged. */
export const fewestLetters = 8;
/** Runs of so many letters are looked for. */
const run = 4;
/** So many sentences are looked at closely. */
const candidates = 8;
/** A run that stands in more sentences than this is a common word. */
const common = 120;

/** Compares sentences with many others. */
export class Comparer {
  readonly #references: Reference[] = [];
  /** by its words, the samples of its blanks among them */
  readonly #whole = new Map<string, Reference>();
  /** numbers of the sentences that hold a run */
  readonly #holders = new Map<string, number[]>();
  readonly #sizes: number[] = [];

  /** Takes in one more to compare with. One of few words besides its blanks is known only as it is. */
  add(reference: Reference): void {
    const { pieces, samples } = reference;
    const whole = pieces.map((piece, index) => piece + (samples[index] ?? '')).join('');
    if (!samples.includes('') && !this.#whole.has(whole)) this.#whole.set(whole, reference);
    if (fixedLength(reference) < fewestLetters) return;
    const grams = new Set(pieces.flatMap((piece) => gramsOf(piece, run)));
    const number = this.#references.length;
    this.#references.push(reference);
    this.#sizes.push(grams.size);
    for (const gram of grams) {
      const holders = this.#holders.get(gram);
      if (holders) holders.push(number);
      else this.#holders.set(gram, [number]);
    }
  }

  /** @returns undefined for a sentence too short to be anybody's */
  judge(sentence: string): Judged | undefined {
    const plain = plainOf(sentence);
    if (plain.text.length < fewestLetters) return undefined;
    const whole = this.#whole.get(plain.text);
    if (whole) return same(sentence, plain, whole, valuesIn(whole.pieces, plain.text) ?? []);
    const near = this.#near(plain.text);
    for (const reference of near) {
      const values = valuesIn(reference.pieces, plain.text);
      if (values?.every((value) => isValue(sentence, plain, value)))
        return same(sentence, plain, reference, values);
    }
    return near.map((reference) => madeFrom(plain, reference)).sort(byShared)[0] ?? own(plain);
  }

  /** Those that share most with a text, in proportion to both. */
  #near(text: string): Reference[] {
    const counts = new Map<number, number>();
    const grams = new Set(gramsOf(text, run));
    for (const gram of grams) {
      const holders = this.#holders.get(gram) ?? [];
      if (holders.length > common) continue;
      for (const number of holders) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    const likeness = ([number, count]: [number, number]): number =>
      (2 * count) / (grams.size + (this.#sizes[number] ?? 0));
    return [...counts]
      .sort((one, other) => likeness(other) - likeness(one))
      .slice(0, candidates)
      .flatMap(([number]) => this.#references[number] ?? []);
  }
}

function byShared(one: Judged, other: Judged): number {
  const rank = ({ verdict, sharedLetters }: Judged): number => (verdict === 'own' ? 0 : 1000) + sharedLetters;
  return rank(other) - rank(one);
}

function own({ text }: Plain): Judged {
  return {
    verdict: 'own',
    like: undefined,
    shared: [],
    letters: text.length,
    sharedLetters: 0,
    unchanged: [],
  };
}

/** A value longer than this is a clause of the reader's own, in letters. */
const longestValue = 24;

/** What stands in a blank is a name, a figure or a time; with a comma in it, it is a clause that was added. */
function isValue(sentence: string, { at }: Plain, { start, end }: Value): boolean {
  if (end - start > longestValue) return false;
  return !/[，；：。,;:]/u.test(sentence.slice(at[start] ?? 0, at[end - 1] ?? 0));
}

function same(sentence: string, { text }: Plain, like: Reference, values: readonly Value[]): Judged {
  const unchanged = values
    .map(({ start, end }) => text.slice(start, end))
    .filter((value, index) => value !== '' && value === like.samples[index]);
  const shared = [{ start: 0, end: sentence.length }];
  return { verdict: 'same', like, shared, letters: text.length, sharedLetters: text.length, unchanged };
}

/** What a sentence shares with another, and whether that is enough to have been made from it. */
function madeFrom(plain: Plain, reference: Reference): Judged {
  const theirs = new Set(reference.pieces.flatMap((piece) => gramsOf(piece, run)));
  const covered = coveredBy(plain.text, theirs);
  const sharedLetters = covered.filter(Boolean).length;
  const mine = new Set(gramsOf(plain.text, run));
  const used = reference.pieces.flatMap((piece) => coveredBy(piece, mine)).filter(Boolean).length;
  const share = sharedLetters / plain.text.length;
  const isMade = isEnough(sharedLetters, share, used / fixedLength(reference));
  if (!isMade) return own(plain);
  const shared = placesOf(plain, covered);
  return {
    verdict: 'changed',
    like: reference,
    shared,
    letters: covered.length,
    sharedLetters,
    unchanged: [],
  };
}

/**
 * @param letters how many are shared
 * @param share of the sentence, from 0 to 1
 * @param used how much of the other is used, from 0 to 1
 */
function isEnough(letters: number, share: number, used: number): boolean {
  return (letters >= 8 && share >= 0.55) || (letters >= 12 && used >= 0.6 && share >= 0.25);
}

/** For each letter of a text whether it stands in a run that is among these. */
function coveredBy(text: string, grams: ReadonlySet<string>): boolean[] {
  const covered = new Array<boolean>(text.length).fill(false);
  for (let place = 0; place + run <= text.length; place += 1)
    if (grams.has(text.slice(place, place + run))) covered.fill(true, place, place + run);
  return covered;
}

/** Covered letters as places in the text they were made from, neighbours joined over punctuation. */
function placesOf({ at }: Plain, covered: readonly boolean[]): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const [letter, isCovered] of covered.entries()) {
    const [start = 0, last] = [at[letter], places[places.length - 1]];
    if (isCovered && isOpen && last) last.end = start + 1;
    else if (isCovered) places.push({ start, end: start + 1 });
    isOpen = isCovered;
  }
  return places;
}
