import * as v from 'valibot';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listOf, readCbor, textOf } from '../files/cbor.ts';
import { signature } from '../files/packed-file.ts';

/** What Pagefind has made of the records: everything of its files that is used here. */
export interface MadeIndex {
  /** the addresses of the records in the order in which it numbers them */
  urls: readonly string[];
  /** where their tokens stand, unpacked, in the order of the tokens */
  chunks: readonly Uint8Array[];
}

/**
 * Reads the files that Pagefind has written.
 *
 * @param files by their paths
 * @throws Error when they are no whole index
 */
export function readIndex(files: ReadonlyMap<string, Uint8Array>): MadeIndex {
  const file = (path: string): Uint8Array => {
    const content = files.get(path);
    if (!content) throw new Error(`Pagefind wrote no ${path}`);
    return unpacked(content);
  };
  const directory = file([...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? 'directory');
  const { records, chunks } = readMeta(directory);
  const groups = new Map<string, Readonly<Record<string, unknown>>>();
  const fragment = ({ id, group }: ListedRecord): unknown => {
    const path = (name: string): string => `fragment/${name}.pf_fragment`;
    if (group === '') return parsed(file(path(id)));
    const together = groups.get(group) ?? v.parse(groupSchema, parsed(file(path(group))));
    groups.set(group, together);
    return together[id];
  };
  return {
    urls: records.map((record) => decodeURI(v.parse(fragmentSchema, fragment(record)).url)),
    chunks: chunks.map((id) => file(`index/${id}.pf_index`)),
  };
}

/** A record as Pagefind's directory lists it. */
interface ListedRecord {
  id: string;
  /** the file in which it stands with others, empty where it has one of its own */
  group: string;
}

/** Pagefind's directory: its version, its records, its chunks of words, and what this site does not use. */
function readMeta(directory: Uint8Array): { records: ListedRecord[]; chunks: string[] } {
  const [, records, chunks] = listOf(readCbor(directory));
  return {
    records: listOf(records).map((record) => {
      const [id, , group] = listOf(record);
      return { id: textOf(id), group: textOf(group) };
    }),
    chunks: listOf(chunks).map((chunk) => textOf(listOf(chunk)[2])),
  };
}

const fragmentSchema = v.object({ url: v.string() });
const groupSchema = v.record(v.string(), v.unknown());

function parsed(file: Uint8Array): unknown {
  return JSON.parse(Buffer.from(file).toString('utf8'));
}

/** What stands behind the signature of a packed file. */
function unpacked(file: Uint8Array): Uint8Array {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, signature.length).equals(Buffer.from(signature)))
    throw new Error('this is no index');
  return bytes.subarray(signature.length);
}

/** Packs what a file of the index holds. */
export function packed(content: string | Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), Buffer.from(content)]), { level: 9 });
}
