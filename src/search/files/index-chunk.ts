import { CborReader } from './cbor.ts';

/** Where a token stands: for each record that holds it the places, counted in tokens. */
export type Posting = ReadonlyMap<number, readonly number[]>;

/**
 * Reads where tokens stand out of a chunk of Pagefind's index (a `pf_index` file): a list of words, each with the
 * records that hold it and its places there, both as distances from the one before. Among the places a negative number
 * is a weight, which is the same everywhere here.
 *
 * @param chunk unpacked, behind its signature
 * @param isWanted told each token
 * @returns the places of all wanted tokens together
 * @throws Error when it is none
 */
export function readPosting(chunk: Uint8Array, isWanted: (token: string) => boolean): Posting {
  const cbor = new CborReader(chunk);
  const posting = new Map<number, number[]>();
  cbor.list();
  for (let words = cbor.list(); words > 0; words -= 1) {
    const parts = cbor.list();
    const wanted = isWanted(cbor.text());
    if (wanted) addRecords(posting, cbor);
    cbor.skip(parts - (wanted ? 2 : 1));
  }
  return posting;
}

function addRecords(posting: Map<number, number[]>, cbor: CborReader): void {
  let record = 0;
  for (let records = cbor.list(); records > 0; records -= 1) {
    const parts = cbor.list();
    record += cbor.number();
    const places = posting.get(record) ?? [];
    let place = 0;
    for (let left = cbor.list(); left > 0; left -= 1) {
      const step = cbor.number();
      if (step < 0) continue;
      place += step;
      places.push(place);
    }
    posting.set(record, places);
    cbor.skip(parts - 2);
  }
}
