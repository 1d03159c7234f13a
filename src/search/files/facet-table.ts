import * as v from 'valibot';

/** Which records of the index bear each value of each facet: for `topic=anquan` and the like, the ids of records. */
export type FacetTable = ReadonlyMap<string, ReadonlySet<string>>;

const schema = v.object({
  /** what tells one list of records from another */
  ends: v.string(),
  /** for each key the places of the records that bear it, each as the distance from the one before */
  values: v.record(v.string(), v.string()),
});

/** The values of a record's facets. */
type FacetValues = Readonly<Record<string, readonly string[]>>;

/** Under which key a table lists a value. */
export function facetKey(facet: string, value: string): string {
  return `${facet}=${value}`;
}

/**
 * Writes the table as {@link readFacetTable} reads it. Pagefind has filters of its own, but once it has read
 * any, it counts with every search how many results bear each value, which takes many times as long as the
 * search itself.
 *
 * @param records the facets of each record by its id, in the order in which Pagefind lists all records;
 *   neighbours that are alike make the table small
 */
export function writeFacetTable(records: ReadonlyMap<string, FacetValues>): string {
  const places = new Map<string, number[]>();
  for (const [place, values] of [...records.values()].entries()) {
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
    ends: endsOf([...records.keys()]),
    values: Object.fromEntries([...places].map(([key, list]) => [key, steps(list)])),
  });
}

/** What tells one list of records from another: how many they are, and the first and the last. */
function endsOf(ids: readonly string[]): string {
  return [ids.length, ids[0], ids[ids.length - 1]].join(' ');
}

/**
 * Reads the table.
 *
 * @param ids of all records, as Pagefind lists them
 * @throws Error when it is damaged, belongs to another index or is something else
 */
export function readFacetTable(text: string, ids: readonly string[]): FacetTable {
  const { ends, values } = v.parse(schema, JSON.parse(text));
  if (ends !== endsOf(ids)) throw new Error('the table of facets belongs to another index');
  return new Map(
    Object.entries(values).map(([key, steps]) => {
      let place = -1;
      const members = steps.split(' ').map((step) => {
        place += Number(step);
        const id = ids[place];
        if (id === undefined) throw new Error('the table of facets is damaged');
        return id;
      });
      return [key, new Set(members)];
    }),
  );
}
