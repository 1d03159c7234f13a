import { gunzipSync, gzipSync } from 'node:zlib';

/** What every unpacked file of Pagefind begins with. */
const signature = 'pagefind_dcd';

/** What Pagefind stores of a record, as far as this site looks at it when it builds. */
interface Fragment {
  url: string;
  filters: Record<string, string[]>;
}

/**
 * Takes the encoded tokens out of a stored record. Pagefind keeps them to cut excerpts from, which this site cuts from the
 * passage's own words; they are more than half of what a reader loads for each hit.
 *
 * @param packed the file as Pagefind wrote it
 */
export function withoutTokens(packed: Uint8Array): Uint8Array {
  return gzipSync(signature + JSON.stringify({ ...Object(stored(packed)), content: '' }), { level: 9 });
}

/**
 * Reads where a stored record leads and the values of its facets.
 *
 * @throws Error when it is no record
 */
export function readFragment(packed: Uint8Array): Fragment {
  const data = stored(packed);
  if (typeof data !== 'object' || data === null) throw new Error('Pagefind stored no record');
  const filters: unknown = Reflect.get(data, 'filters');
  const lists: [string, unknown][] =
    typeof filters === 'object' && filters !== null ? Object.entries(filters) : [];
  return {
    url: String(Reflect.get(data, 'url')),
    filters: Object.fromEntries(
      lists.map(([facet, values]) => [facet, Array.isArray(values) ? values.map(String) : []]),
    ),
  };
}

function stored(packed: Uint8Array): unknown {
  return JSON.parse(gunzipSync(packed).toString('utf8').slice(signature.length));
}
