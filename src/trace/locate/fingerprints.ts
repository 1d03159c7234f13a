import * as v from 'valibot';
import { fingerprintBits } from './hash.ts';
import { pack, unpack } from './rice.ts';

/** Which pages of the site hold which fingerprints. */
export class Fingerprints {
  /** addresses from the root of the site */
  readonly pages: readonly string[];
  readonly #holders: ReadonlyMap<number, readonly number[]>;

  /** @param byPage addresses, and what each page holds */
  constructor(byPage: ReadonlyMap<string, readonly number[]>) {
    this.pages = [...byPage.keys()];
    const holders = new Map<number, number[]>();
    for (const [page, prints] of [...byPage.values()].entries())
      for (const print of prints) {
        const known = holders.get(print);
        if (known) known.push(page);
        else holders.set(print, [page]);
      }
    this.#holders = holders;
  }

  /** The places in {@link pages} of those that hold a fingerprint. */
  holders(print: number): readonly number[] {
    return this.#holders.get(print) ?? [];
  }
}

/** What the file of traces holds. */
export interface TraceData {
  fingerprints: Fingerprints;
  /** for each topic what only the reader's own unit can answer */
  questions: ReadonlyMap<string, string>;
}

const schema = v.object({
  version: v.literal(1),
  questions: v.record(v.string(), v.string()),
  /** address and number of fingerprints of each page */
  pages: v.array(
    v.tuple([
      v.pipe(v.string(), v.regex(/^\/(?:[^/\s\\]+\/)+$/u)),
      v.pipe(v.number(), v.integer(), v.minValue(0)),
    ]),
  ),
  /** bits of a difference that are written as they are */
  low: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30)),
  prints: v.string(),
});

/** Writes the file of traces: as text, which every server packs, and packed it is as long as the bytes were. */
export function writeTraceData(
  byPage: ReadonlyMap<string, readonly number[]>,
  questions: Readonly<Record<string, string>>,
): string {
  const lists = [...byPage.values()].map((prints) => [...new Set(prints)].sort((a, b) => a - b));
  const pages = [...byPage.keys()].map((page, index) => [page, lists[index]?.length ?? 0]);
  // Of evenly spread numbers, half of the differences are below this power of two.
  const mean = (2 ** fingerprintBits * lists.length) / Math.max(1, lists.flat().length);
  const low = Math.max(0, Math.round(Math.log2(mean * Math.LN2)));
  const prints = btoa([...pack(lists, low)].map((byte) => String.fromCharCode(byte)).join(''));
  return JSON.stringify({ version: 1, questions, pages, low, prints });
}

/**
 * Reads what {@link writeTraceData} wrote.
 *
 * @returns undefined for anything else
 */
export function readTraceData(data: unknown): TraceData | undefined {
  const read = v.safeParse(schema, data);
  if (!read.success) return undefined;
  const { pages, low, prints, questions } = read.output;
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(prints), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
  const lists = unpack(
    bytes,
    pages.map(([, count]) => count),
    low,
  );
  if (!lists) return undefined;
  const byPage = new Map(pages.map(([page], index) => [page, lists[index] ?? []]));
  return { fingerprints: new Fingerprints(byPage), questions: new Map(Object.entries(questions)) };
}
