import { zones, type Zone, type ZoneLengths } from '../files/record-table.ts';
import type { Posting } from '../files/index-chunk.ts';

/*
 * How good an answer a record is: one number from all that is known. Change a weight only together with a run of
 * `npm run search:quality`. What is lost without a part of the search, of 321 held-out queries that have an answer (277
 * first, 299 among three) and 29 fresh ones (21, 24):
 *
 *   without                                      held out     fresh
 *   how readers ask: `asked/`, `spoken.yaml`     −32  −31     −9  −8
 *   single characters of titles                  −26  −11     +1   0
 *   words that say nothing, left out             −10   −8     −3   0
 *   concepts: words for the same                  −8   −3     +1   0
 *   the topic of the best answers                 −6   +2     +1   0
 *   borders of words                              −5   −2      0   0
 *   reading by sound: pinyin, slips              −23  −20      0   0
 *   weights of kinds                              −2   −3      0   0
 *   the unit's wording                            −1   −3      0   0
 *   letters read as several words                 −1   −1      0   0
 *   syllables taken for each other: z, zh         −1    0      0   0
 *   the beginning of a text, counted more         +2    0      0   0
 */

/** What it counts to stand in a part of a record: a title says what the record is about, its text speaks of much. */
const zoneWeights: Readonly<Record<Zone | 'lead', number>> = {
  title: 3,
  page: 2,
  asked: 1.6,
  lead: 1,
  text: 0.6,
};
/** The beginning of a text says what it is about, too. In tokens. */
const leadLength = 80;

/** BM25: how soon more of the same token counts no more … */
const saturation = 1.2;
/** … and how much less a token counts in a part that is longer than others. */
const lengthShare: Readonly<Record<Zone, number>> = { title: 0.4, page: 0.4, asked: 0.4, text: 0.6 };

/** Something that a query asks for: a pair of characters, a word, a number, one character of a title. */
export interface Term {
  /** what it counts beside the others of the query */
  weight: number;
  posting: Posting;
  /** where what means the same stands */
  alike: Posting | undefined;
}

/** A pair of characters that fewer records hold is as often the end of one word and the beginning of the next. */
const wordlike = 8;

/** How rare a token is: BM25's inverse document frequency. */
export function rarity(holders: number, records: number): number {
  const known = Math.max(holders, wordlike);
  return Math.log(1 + (records - known + 0.5) / (known + 0.5));
}

/** How much of what a query asks for a record holds at all: a share of the weight of its terms. */
export function shareOf(record: number, terms: readonly Term[]): number {
  const held = terms.filter(({ posting, alike }) => posting.has(record) || (alike?.has(record) ?? false));
  return terms.length === 0 ? 0 : weightOf(held) / weightOf(terms);
}

/** How much of what a query asks for stands anywhere: a share of the weight of its terms. */
export function knownShare(terms: readonly Term[]): number {
  const known = terms.filter(({ posting, alike }) => posting.size > 0 || (alike?.size ?? 0) > 0);
  return terms.length === 0 ? 0 : weightOf(known) / weightOf(terms);
}

/** How telling terms are, all together. */
function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** Weighs records by the tokens they hold. */
export class TokenScale {
  readonly #lengths: readonly ZoneLengths[];
  readonly #average: ZoneLengths;

  /** @param lengths of the parts of all records */
  constructor(lengths: readonly ZoneLengths[]) {
    this.#lengths = lengths;
    const mean = (zone: Zone): number =>
      Math.max(1, lengths.reduce((sum, one) => sum + one[zone], 0) / Math.max(1, lengths.length));
    this.#average = { title: mean('title'), page: mean('page'), asked: mean('asked'), text: mean('text') };
  }

  /** How much of what a query asks for a record says, and how prominently: 0 for nothing, below 1. */
  fit(record: number, terms: readonly Term[]): number {
    let [prominent, all] = [0, 0];
    for (const { weight, posting, alike } of terms) {
      all += weight;
      prominent += weight * Math.max(this.#prominence(record, posting), this.#prominence(record, alike));
    }
    return all === 0 ? 0 : prominent / all;
  }

  /** How prominently a record holds a token: 0 where it does not, and always below 1. */
  #prominence(record: number, posting: Posting | undefined): number {
    const places = posting?.get(record);
    const lengths = this.#lengths[record];
    if (!places || !lengths) return 0;
    let [sum, start] = [0, 0];
    for (const zone of zones) {
      const length = lengths[zone];
      const share = lengthShare[zone];
      const norm = 1 - share + (share * length) / this.#average[zone];
      for (const place of places) {
        if (place < start || place >= start + length) continue;
        const weight =
          zoneWeights[zone] + (zone === 'text' && place < start + leadLength ? zoneWeights.lead : 0);
        sum += weight / norm;
      }
      start += length;
    }
    return sum / (saturation + sum);
  }
}

/** Whose wording a record has: the unit's that the reader speaks of, everyone's, or another's. */
export type Wording = 'own' | 'common' | 'other' | 'unasked';

/** What else speaks for a record. */
export interface Evidence {
  /** how well it fits the query's tokens, see {@link TokenScale.fit} */
  fit: number;
  /** it opens a plan, and a whole plan is asked for */
  plan: boolean;
  wording: Wording;
  kind: string;
  /** it says what a word means, and this is asked */
  meaning: boolean;
}

const bonus = {
  /** Who asks for a whole plan has no use for a piece of one. */
  plan: 4,
  /** Who asks what a word means is told it first. */
  meaning: 0.1,
} as const;

/**
 * The reader's own wording saves the most work, and neutral wording beats another unit's, which has to be rewritten.
 * It makes an answer better and nothing an answer: it counts in proportion to all the rest.
 */
const wordingFactors: Readonly<Record<Wording, number>> = { own: 1.25, common: 1.15, other: 1, unasked: 1 };

/** Most readers want a section to copy; a law that speaks of something leaves them to write it. */
const kindFactors: Readonly<Record<string, number>> = { snippet: 1.04, term: 0.95, law: 0.92 };

/** Weighs all the evidence for a record: the greater, the better an answer. */
export function scoreOf({ fit, plan, meaning, wording, kind }: Evidence): number {
  const worth = fit + (plan ? bonus.plan : 0) + (meaning ? bonus.meaning : 0);
  return worth * wordingFactors[wording] * (kindFactors[kind] ?? 1);
}
