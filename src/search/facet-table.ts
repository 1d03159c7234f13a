/** Which records of the index bear each value of each facet: for `topic=anquan` and the like, the ids of records. */
export type FacetTable = ReadonlyMap<string, ReadonlySet<string>>;

/** A record of the index and the values of its facets. */
interface FacetRecord {
  id: string;
  values: Readonly<Record<string, readonly string[]>>;
}

/** Under which key a table lists a value. */
export function facetKey(facet: string, value: string): string {
  return `${facet}=${value}`;
}

/**
 * Writes the table as {@link readFacetTable} reads it. Pagefind has filters of its own, but once it has read any, it counts with every
 * search how many results bear each value, which takes many times as long as the search itself.
 *
 * @param records neighbours that are alike make the table small
 */
export function writeFacetTable(records: readonly FacetRecord[]): string {
  const places = new Map<string, number[]>();
  for (const [place, { values }] of records.entries()) {
    for (const [facet, list] of Object.entries(values)) {
      for (const value of list) {
        const key = facetKey(facet, value);
        places.set(key, [...(places.get(key) ?? []), place]);
      }
    }
  }
  const steps = (list: readonly number[]): string =>
    list.map((place, index) => place - (list[index - 1] ?? -1)).join(' ');
  return JSON.stringify({
    ids: records.map(({ id }) => id).join(' '),
    values: Object.fromEntries([...places].map(([key, list]) => [key, steps(list)])),
  });
}

/**
 * Reads the table.
 *
 * @throws Error when it is damaged or something else
 */
export function readFacetTable(text: string): FacetTable {
  const data: unknown = JSON.parse(text);
  const ids: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'ids') : undefined;
  const values: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'values') : undefined;
  if (typeof ids !== 'string' || ids === '' || typeof values !== 'object' || values === null)
    throw new Error('the table of facets is damaged');
  const all = ids.split(' ');
  return new Map(
    Object.entries(values).map(([key, steps]: [string, unknown]) => {
      let place = -1;
      const members = String(steps)
        .split(' ')
        .map((step) => {
          place += Number(step);
          const id = all[place];
          if (id === undefined) throw new Error('the table of facets is damaged');
          return id;
        });
      return [key, new Set(members)];
    }),
  );
}
