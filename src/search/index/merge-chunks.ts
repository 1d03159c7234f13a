import { CborWalker, CborWriter } from './cbor-bytes.ts';

/** Chunks of an index, and which of the new one's records each of its own is: none, one, or several that are alike. */
export interface ChunkSource {
  /** unpacked, behind their signature; what `readChunk` reads */
  chunks: readonly Uint8Array[];
  records: readonly (readonly number[])[];
}

/** A chunk of the new index. */
export interface Chunk {
  /** with what its first token begins; all tokens of the chunk before come earlier */
  start: string;
  /** unpacked, behind its signature */
  content: Uint8Array;
}

/** Where a token stands in one record: written already, save for which record it is. */
interface Entry {
  record: number;
  /** how much of a chunk it takes, as Pagefind counts */
  weight: number;
  bytes: Uint8Array;
  /** where in these bytes */
  from: number;
  to: number;
}

/**
 * Makes one index of several. What Pagefind has written of the places in a record does not depend on any other record,
 * and is taken as it stands.
 *
 * @param size of a chunk; it ends with the token with which it becomes as large
 * @throws Error when what is given are no chunks
 */
export function mergeChunks(sources: readonly ChunkSource[], size: number): Chunk[] {
  const words = new Map<string, Entry[]>();
  for (const { chunks, records } of sources)
    for (const chunk of chunks) addEntries(words, new CborWalker(chunk), records);
  const made: Chunk[] = [];
  let last = '';
  let tokens: string[] = [];
  let weight = 0;
  const cut = (): void => {
    const [first = ''] = tokens;
    if (first !== '')
      made.push({ start: startOf(first, made.length > 0 ? last : ''), content: written(tokens, words) });
    last = tokens.at(-1) ?? last;
    tokens = [];
    weight = 0;
  };
  for (const token of [...words.keys()].sort()) {
    tokens.push(token);
    for (const entry of words.get(token) ?? []) weight += entry.weight;
    if (weight >= size) cut();
  }
  cut();
  return made;
}

function addEntries(words: Map<string, Entry[]>, cbor: CborWalker, records: ChunkSource['records']): void {
  cbor.list();
  for (let tokens = cbor.list(); tokens > 0; tokens -= 1) {
    const parts = cbor.list();
    const token = cbor.text();
    const entries = words.get(token) ?? [];
    let number = 0;
    for (let left = cbor.list(); left > 0; left -= 1) {
      const known = cbor.list();
      number += cbor.number();
      if (known !== 3) throw new Error('Pagefind says more of a record than is known here');
      const { bytes, place: from } = cbor;
      const weight = 1 + cbor.skipList() + cbor.skipList();
      for (const record of records[number] ?? [])
        entries.push({ record, weight, bytes, from, to: cbor.place });
    }
    // Other spellings of it: tokens have none.
    if (parts !== 3 || cbor.list() !== 0)
      throw new Error(`Pagefind says more of ${token} than is known here`);
    if (entries.length > 0) words.set(token, entries);
  }
}

/** A chunk of some tokens. */
function written(tokens: readonly string[], words: ReadonlyMap<string, Entry[]>): Uint8Array {
  const cbor = new CborWriter();
  cbor.list(1);
  cbor.list(tokens.length);
  for (const token of tokens) {
    const entries = (words.get(token) ?? []).sort((one, other) => one.record - other.record);
    cbor.list(3);
    cbor.text(token);
    cbor.list(entries.length);
    let before = 0;
    for (const { record, bytes, from, to } of entries) {
      cbor.list(3);
      cbor.number(record - before);
      cbor.raw(bytes, from, to);
      before = record;
    }
    cbor.list(0);
  }
  return cbor.written();
}

/** As much of a token as tells it from the one before. */
function startOf(token: string, before: string): string {
  let shared = 0;
  while (shared < token.length && token.charAt(shared) === before.charAt(shared)) shared += 1;
  return before === '' ? token : token.slice(0, shared + 1);
}
