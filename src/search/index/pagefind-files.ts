import * as v from 'valibot';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What every unpacked file of Pagefind begins with. */
const signature = 'pagefind_dcd';
/** What CBOR begins a short text with, less its length. */
const textHead = 0x60;

/** What Pagefind stores of a record, as far as anything of this site looks at it. */
const fragmentSchema = v.object({
  url: v.string(),
  anchors: v.array(v.object({ id: v.string(), title: v.optional(v.string()) })),
});
type Fragment = v.InferOutput<typeof fragmentSchema>;

/** Reads a stored record. Throws when it is none. */
export function readFragment(packed: Uint8Array): Fragment {
  return v.parse(fragmentSchema, JSON.parse(stored(packed)));
}

/**
 * Leaves of a stored record what a hit shows. Most of it are the encoded tokens, which Pagefind keeps to cut
 * excerpts from; this site cuts them from the passage's own words.
 *
 * @param packed the file as Pagefind wrote it
 */
export function lightFragment(packed: Uint8Array): Uint8Array {
  const { url, anchors } = readFragment(packed);
  // Pagefind reads `content` and `meta`, whatever is in them.
  const light = { url, content: '', meta: {}, anchors };
  return gzipSync(signature + JSON.stringify(light), { level: 9 });
}

/**
 * Packs a file anew as Zopfli does: a twentieth smaller than zlib has it, the directory a sixth. Of what
 * a search loads only records are not worth it.
 *
 * @param cut whether it is large and cut into blocks: a second for 100 kB, a hundred times as long as otherwise
 */
export async function packedTight(packed: Uint8Array, cut: boolean): Promise<Uint8Array> {
  // It takes over the process's errors once it is loaded: only a build that gets here does.
  const { gzipAsync } = await import('@gfx/zopfli');
  return gzipAsync(gunzipSync(packed), { blocksplitting: cut, numiterations: cut ? 5 : 1 });
}

/** Where the names of records and of chunks have a hash. */
const hashed = /(?<=_)[0-9a-f]{7}(?![0-9a-f])/gu;
/** Of the seven characters of a hash so many tell one index from another, and the others number its files. */
const ofIndex = 4;
const ofFile = 3;

/**
 * Numbers the files that Pagefind names by hashes, which do not pack: the directory, which every first search loads,
 * becomes a third smaller. Each index has names of its own: no browser takes a file of the one before for its.
 *
 * @param files as Pagefind wrote them, by their paths
 * @throws Error when there is no directory, or more files than numbers
 */
export function numbered(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const [path, packed] = [...files].find(([name]) => name.endsWith('.pf_meta')) ?? [];
  if (path === undefined || !packed) throw new Error('Pagefind wrote no directory');
  const directory = gunzipSync(packed).toString('latin1');
  const digest = createHash('sha256').update(directory).digest().readUIntBE(0, 6);
  const index = digest.toString(36).slice(-ofIndex).padStart(ofIndex, '0');
  const numbers = new Map<string, string>();
  for (const [hash] of directory.matchAll(hashed))
    if (!numbers.has(hash)) numbers.set(hash, index + numbers.size.toString(36).padStart(ofFile, '0'));
  if (numbers.size > 36 ** ofFile) throw new Error(`the index has ${String(numbers.size)} files`);
  const rename = (text: string): string => text.replace(hashed, (hash) => numbers.get(hash) ?? hash);
  return new Map(
    [...files].map(([name, content]) =>
      name === path
        ? [name, gzipSync(Buffer.from(rename(directory), 'latin1'))]
        : [/\.pf_(?:index|fragment)$/u.test(name) ? rename(name) : name, content],
    ),
  );
}

/** The ids of all records in the order in which Pagefind numbers them, out of its directory (a `pf_meta` file). */
export function recordIds(packed: Uint8Array): string[] {
  const directory = gunzipSync(packed).toString('latin1');
  // CBOR: each record is a list of three that begins with its id, a text whose length stands before it.
  // Chunks of words are lists of three, too, but begin with a word: what looks like an id further on has
  // another length.
  return [...directory.matchAll(/\x83([\x60-\x77])([a-z-]+_[0-9a-z]+)/gu)].flatMap(
    ([, length = '', id = '']) => (id.length === length.charCodeAt(0) - textHead ? [id] : []),
  );
}

function stored(packed: Uint8Array): string {
  return gunzipSync(packed).toString('utf8').slice(signature.length);
}
