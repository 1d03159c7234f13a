import { listOf, numberOf, readCbor, textOf, type Item } from './cbor.ts';

/** Where a token stands: for each record that holds it the places, counted in tokens. */
export type Posting = ReadonlyMap<number, readonly number[]>;

/**
 * Reads where tokens stand out of a chunk of Pagefind's index (a `pf_index` file): a list of words, each with the
 * records that hold it and its places there, both as distances from the one before. Among the places a negative number
 * is a weight, which is the same everywhere here.
 *
 * @param chunk unpacked, behind its signature
 * @throws Error when it is none
 */
export function readChunk(chunk: Uint8Array): ReadonlyMap<string, Posting> {
  const [words] = listOf(readCbor(chunk));
  return new Map(
    listOf(words).map((word) => {
      const [token, records] = listOf(word);
      return [textOf(token), postingOf(listOf(records))];
    }),
  );
}

function postingOf(records: readonly Item[]): Posting {
  let record = 0;
  return new Map(
    records.map((one) => {
      const [step, places] = listOf(one);
      record += numberOf(step);
      return [record, placesOf(listOf(places))];
    }),
  );
}

function placesOf(steps: readonly Item[]): number[] {
  let place = 0;
  return steps.flatMap((step) => (numberOf(step) < 0 ? [] : (place += numberOf(step))));
}
