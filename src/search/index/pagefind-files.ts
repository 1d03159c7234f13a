import * as v from 'valibot';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listOf, readCbor, textOf } from '../files/cbor.ts';
import { signature } from '../files/packed-file.ts';

/** What Pagefind has made of the records: everything of its files that this site sends to a reader. */
export interface MadeIndex {
  /** the addresses of the records in the order in which it numbers them */
  urls: readonly string[];
  chunks: readonly {
    /** with what its first token begins; all tokens of the chunk before come earlier */
    start: string;
    /** its file as Pagefind wrote it, packed as tightly as zlib can */
    content: Uint8Array;
  }[];
  /** of what stands in it: SHA-256 in hexadecimal */
  fingerprint: string;
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
    return content;
  };
  const directory = unpacked(
    file([...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? 'directory'),
  );
  const { ids, chunks } = readMeta(directory);
  return {
    urls: ids.map((id) => urlOf(unpacked(file(`fragment/${id}.pf_fragment`)))),
    chunks: chunks.map(({ start, id }) => ({ start, content: file(`index/${id}.pf_index`) })),
    // It names each file by its content.
    fingerprint: createHash('sha256').update(directory).digest('hex'),
  };
}

/** Pagefind's directory: its version, its records, its chunks of words, and what this site does not use. */
function readMeta(directory: Uint8Array): { ids: string[]; chunks: { start: string; id: string }[] } {
  const [, records, chunks] = listOf(readCbor(directory));
  return {
    ids: listOf(records).map((record) => textOf(listOf(record)[0])),
    chunks: listOf(chunks).map((chunk) => {
      const [start, , id] = listOf(chunk);
      return { start: textOf(start), id: textOf(id) };
    }),
  };
}

const fragmentSchema = v.object({ url: v.string() });

function urlOf(fragment: Uint8Array): string {
  return decodeURI(v.parse(fragmentSchema, JSON.parse(Buffer.from(fragment).toString('utf8'))).url);
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
