import { gunzipSync, gzipSync } from 'node:zlib';

/** What every unpacked file of Pagefind begins with. */
const signature = 'pagefind_dcd';
/** What CBOR begins a short text with, less its length. */
const textHead = 0x60;

/** What Pagefind stores of a record, as far as this site looks at it when it builds. */
interface Fragment {
  filters: Record<string, string[]>;
}

/**
 * Takes the encoded tokens out of a stored record. Pagefind keeps them to cut excerpts from, which this site
 * cuts from the passage's own words; they are more than half of what a reader loads for each hit.
 *
 * @param packed the file as Pagefind wrote it
 */
export function withoutTokens(packed: Uint8Array): Uint8Array {
  const record: unknown = JSON.parse(stored(packed), (key, value: unknown) =>
    key === 'content' || key === 'text' ? '' : value,
  );
  return gzipSync(signature + JSON.stringify(record), { level: 9 });
}

/** The ids of all records in the order in which Pagefind numbers them, out of its directory (a `pf_meta` file). */
export function recordIds(packed: Uint8Array): string[] {
  const directory = gunzipSync(packed).toString('latin1');
  // CBOR: each record is a list of three that begins with its id, a text whose length stands before it.
  // Chunks of words are lists of three, too, but begin with a word: what looks like an id further on has
  // another length.
  return [...directory.matchAll(/\x83([\x60-\x77])([a-z-]+_[0-9a-f]+)/gu)].flatMap(
    ([, length = '', id = '']) => (id.length === length.charCodeAt(0) - textHead ? [id] : []),
  );
}

/**
 * Reads the values of a stored record's facets.
 *
 * @throws Error when it is no record
 */
export function readFragment(packed: Uint8Array): Fragment {
  const data: unknown = JSON.parse(stored(packed));
  if (typeof data !== 'object' || data === null) throw new Error('Pagefind stored no record');
  const filters: unknown = Reflect.get(data, 'filters');
  const lists: [string, unknown][] =
    typeof filters === 'object' && filters !== null ? Object.entries(filters) : [];
  return {
    filters: Object.fromEntries(
      lists.map(([facet, values]) => [facet, Array.isArray(values) ? values.map(String) : []]),
    ),
  };
}

function stored(packed: Uint8Array): string {
  return gunzipSync(packed).toString('utf8').slice(signature.length);
}
