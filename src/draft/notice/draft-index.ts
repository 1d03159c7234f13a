import { amountsOf, type Amount } from './amounts.ts';
import type { DraftPart } from './model.ts';
import { leastPairs, pairsOf, shareOfPairs } from './held-words.ts';
import type { Term } from './terms.ts';

/** What a word counts that stands there in other words, and one of which only pieces do. */
const worth = { alike: 0.92, pieces: 0.85 } as const;

/** A sentence of the draft, or the heading of a part. */
export interface IndexedSentence {
  /** place of its part in the draft */
  part: number;
  /** place among the sentences of the part, -1 for its heading */
  at: number;
  text: string;
  /** normalized */
  plain: string;
}

/** The sentences of one part that hold something, in their order, how surely each does, and the surest of them. */
interface Holders {
  sentences: readonly number[];
  values: readonly number[];
  most: number;
}

/** By part, what of it holds a word or a piece of one. */
export type Holding = ReadonlyMap<number, Holders>;

/** A piece of a word: where it stands, and what it is worth that it does. */
export interface HeldPiece {
  worth: number;
  holding: Holding;
}

/** So many sentences are taken in before the page may do something else. */
const atOnce = 40;

/** Where words stand in a draft; what has been asked for once is remembered. */
export class DraftIndex {
  readonly parts: readonly DraftPart[];
  readonly sentences: readonly IndexedSentence[];
  /** the sentences that hold a character, or two side by side */
  readonly #places: ReadonlyMap<string, readonly number[]>;
  /** for each part the number of its heading */
  readonly #headings: readonly number[];
  readonly #known = new Map<string, readonly number[]>();
  readonly #holding = new Map<string, Holding>();
  readonly #pieces = new Map<string, HeldPiece>();
  readonly #amounts = new Map<number, readonly Amount[]>();

  private constructor(
    parts: readonly DraftPart[],
    sentences: readonly IndexedSentence[],
    places: ReadonlyMap<string, readonly number[]>,
  ) {
    this.parts = parts;
    this.sentences = sentences;
    this.#places = places;
    this.#headings = sentences.flatMap(({ at }, number) => (at === -1 ? [number] : []));
  }

  /**
   * Reads a draft, a step at a time.
   *
   * @param plain normalizes a text
   */
  static *of(parts: readonly DraftPart[], plain: (text: string) => string): Generator<undefined, DraftIndex> {
    const sentences: IndexedSentence[] = [];
    const places = new Map<string, number[]>();
    for (const [part, { heading, sentences: written }] of parts.entries())
      for (const [index, text] of [heading, ...written].entries()) {
        const sentence = { part, at: index - 1, text, plain: oneLine(plain(text)) };
        notePlaces(places, sentence.plain, sentences.length);
        sentences.push(sentence);
        if (sentences.length % atOnce === 0) yield;
      }
    return new DraftIndex(parts, sentences, places);
  }

  /** The numbers of the sentences that hold a word, in their order. */
  holders(word: string): readonly number[] {
    if (word.length <= 2) return this.#places.get(word) ?? [];
    const known = this.#known.get(word);
    if (known) return known;
    const lists = Array.from(
      { length: word.length - 1 },
      (_, at) => this.#places.get(word.slice(at, at + 2)) ?? [],
    );
    const fewest = lists.reduce((best, list) => (list.length < best.length ? list : best));
    const found = fewest.filter((sentence) => this.sentences[sentence]?.plain.includes(word));
    this.#known.set(word, found);
    return found;
  }

  /** Where a term stands: as it is for 1, in other words or in pieces for less. */
  holding(term: Term): Holding {
    const known = this.#holding.get(term.word);
    if (known) return known;
    const found = new Map<number, number>();
    const note = (sentence: number, value: number): void => {
      if (value > (found.get(sentence) ?? 0)) found.set(sentence, value);
    };
    for (const word of term.alike)
      for (const sentence of this.holders(word)) note(sentence, word === term.word ? 1 : worth.alike);
    const pairs = pairsOf(term.word);
    const counts = new Map<number, number>();
    if (pairs.length > 1)
      for (const pair of pairs)
        for (const sentence of this.holders(pair)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    for (const [sentence, count] of counts) {
      const share = shareOfPairs(count, pairs.length);
      if (share >= leastPairs) note(sentence, share * worth.pieces);
    }
    const holding = this.#byPart([...found].sort(([one], [other]) => one - other));
    this.#holding.set(term.word, holding);
    return holding;
  }

  /** Where a pair of characters, or one, stands: the rarer it is in the draft, the more it is worth. */
  piece(text: string): HeldPiece {
    const known = this.#pieces.get(text);
    if (known) return known;
    const holders = this.holders(text);
    const held = {
      worth: Math.log(1 + this.sentences.length / (holders.length + 0.5)),
      holding: this.#byPart(holders.map((sentence) => [sentence, 1])),
    };
    this.#pieces.set(text, held);
    return held;
  }

  /** Looks up where terms stand, one at a time so that the page stays smooth; then it is known. */
  *lookUp(terms: readonly Term[]): Generator<undefined> {
    for (const term of terms) {
      this.holding(term);
      yield;
      for (const pair of pairsOf(term.word)) this.piece(pair);
    }
  }

  /** The quantities of a sentence. */
  amounts(sentence: number): readonly Amount[] {
    const known = this.#amounts.get(sentence);
    if (known) return known;
    const amounts = amountsOf(this.sentences[sentence]?.plain ?? '');
    this.#amounts.set(sentence, amounts);
    return amounts;
  }

  /** The number of the heading of a part; its sentences follow it. */
  headingOf(part: number): number {
    return this.#headings[part] ?? 0;
  }

  /** The numbers of the sentences of a part, without its heading. */
  sentencesOf(part: number): readonly number[] {
    const heading = this.headingOf(part);
    return (this.parts[part]?.sentences ?? []).map((_, at) => heading + 1 + at);
  }

  /** @param found sentences in their order, and how surely each holds what was looked for */
  #byPart(found: readonly (readonly [sentence: number, value: number])[]): Holding {
    const holding = new Map<number, { sentences: number[]; values: number[]; most: number }>();
    for (const [sentence, value] of found) {
      const part = this.sentences[sentence]?.part ?? 0;
      const known = holding.get(part) ?? { sentences: [], values: [], most: 0 };
      known.sentences.push(sentence);
      known.values.push(value);
      known.most = Math.max(known.most, value);
      holding.set(part, known);
    }
    return holding;
  }
}

function notePlaces(places: Map<string, number[]>, text: string, sentence: number): void {
  const note = (piece: string): void => {
    const list = places.get(piece);
    if (!list) places.set(piece, [sentence]);
    else if (list[list.length - 1] !== sentence) list.push(sentence);
  };
  for (let at = 0; at < text.length; at += 1) {
    note(text.charAt(at));
    if (at + 1 < text.length) note(text.slice(at, at + 2));
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
