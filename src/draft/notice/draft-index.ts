import { amountsOf, type Amount } from './amounts.ts';
import type { DraftPart } from './model.ts';
import { isGeneric, type Term } from './terms.ts';

/** Of how much of a word's pairs of characters something says nearly the same. */
const leastPairs = 0.5;
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

/** Where a piece of a word stands, and what it is worth that it does. */
export interface HeldPiece {
  worth: number;
  /** for each sentence that holds it how surely */
  holding: ReadonlyMap<number, number>;
}

/** Where words stand in a draft; what has been asked for once is remembered. */
export class DraftIndex {
  readonly parts: readonly DraftPart[];
  readonly sentences: readonly IndexedSentence[];
  /** all sentences, a line for each, and where each begins */
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #ofPart: number[][];
  readonly #known = new Map<string, readonly number[]>();
  readonly #holding = new Map<string, ReadonlyMap<number, number>>();
  readonly #pieces = new Map<string, HeldPiece>();
  readonly #amounts = new Map<number, readonly Amount[]>();

  /** @param plain normalizes a text */
  constructor(parts: readonly DraftPart[], plain: (text: string) => string) {
    this.parts = parts;
    this.sentences = parts.flatMap(({ heading, sentences }, part) =>
      [heading, ...sentences].map((text, index) => ({
        part,
        at: index - 1,
        text,
        plain: oneLine(plain(text)),
      })),
    );
    this.#ofPart = parts.map(() => []);
    for (const [number, { part, at }] of this.sentences.entries())
      if (at >= 0) this.#ofPart[part]?.push(number);
    const starts: number[] = [];
    let length = 0;
    for (const { plain: line } of this.sentences) {
      starts.push(length);
      length += line.length + 1;
    }
    this.#starts = starts;
    this.#text = this.sentences.map((sentence) => sentence.plain).join('\n');
  }

  /** The numbers of the sentences that hold a word, in their order. */
  holders(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known) return known;
    const found: number[] = [];
    let sentence = 0;
    for (let at = this.#text.indexOf(word); at !== -1; at = this.#text.indexOf(word, at)) {
      while ((this.#starts[sentence + 1] ?? Infinity) <= at) sentence += 1;
      found.push(sentence);
      at = this.#starts[sentence + 1] ?? this.#text.length;
    }
    this.#known.set(word, found);
    return found;
  }

  /** For each sentence that holds a term how surely: 1 as it is, less in other words or in pieces. */
  holding(term: Term): ReadonlyMap<number, number> {
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
    this.#holding.set(term.word, found);
    return found;
  }

  /** Where a pair of characters, or one, stands: the rarer it is in the draft, the more it is worth. */
  piece(text: string): HeldPiece {
    const known = this.#pieces.get(text);
    if (known) return known;
    const holders = this.holders(text);
    const held = {
      worth: Math.log(1 + this.sentences.length / (holders.length + 0.5)),
      holding: new Map(holders.map((sentence) => [sentence, 1])),
    };
    this.#pieces.set(text, held);
    return held;
  }

  /** The quantities of a sentence. */
  amounts(sentence: number): readonly Amount[] {
    const known = this.#amounts.get(sentence);
    if (known) return known;
    const amounts = amountsOf(this.sentences[sentence]?.plain ?? '');
    this.#amounts.set(sentence, amounts);
    return amounts;
  }

  /** The numbers of the sentences of a part, without its heading. */
  sentencesOf(part: number): readonly number[] {
    return this.#ofPart[part] ?? [];
  }
}

/** The words of a term that stand in a text: the longest whole one, else pieces of it. */
export function heldWords({ word, alike }: Term, text: string): string[] {
  const [longest] = alike.filter((one) => text.includes(one)).sort((a, b) => b.length - a.length);
  if (longest !== undefined) return [longest];
  const pairs = pairsOf(word);
  const held = pairs.filter((pair) => text.includes(pair));
  return pairs.length > 1 && shareOfPairs(held.length, pairs.length) >= leastPairs ? held : [];
}

/** Of two words side by side, one pair is the end of the one and the beginning of the other. */
function shareOfPairs(held: number, pairs: number): number {
  return pairs > 2 ? Math.min(1, held / (pairs - 1)) : held / pairs;
}

/** The pairs of characters of a word, without those that say nothing by themselves. */
export function pairsOf(word: string): string[] {
  const all = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  return all.filter((pair) => !isGeneric(pair));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
