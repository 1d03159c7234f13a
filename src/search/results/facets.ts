import { facetKey, type RecordTable } from '../files/record-table.ts';
import { facets, forEachFacet, type Facet } from '../files/record.ts';

/** The values chosen by the reader; a facet without a choice is absent. */
export type FacetChoice = Partial<Record<Facet, string>>;

/** Tells whether a record carries every chosen value; a facet left out is not looked at. */
export function passes(
  record: number,
  choice: FacetChoice,
  { bearers }: Pick<RecordTable, 'bearers'>,
  except?: Facet,
): boolean {
  return facets.every((facet) => {
    const value = choice[facet];
    return (
      value === undefined || facet === except || bearers.get(facetKey(facet, value))?.has(record) === true
    );
  });
}

/**
 * Counts, for each value of each facet, how many of the found records a reader would see on choosing it, the other
 * choices staying as they are.
 */
export function countFacets(
  records: readonly number[],
  choice: FacetChoice,
  table: Pick<RecordTable, 'bearers'>,
): Record<Facet, Map<string, number>> {
  const counts = forEachFacet(() => new Map<string, number>());
  for (const facet of facets) {
    const open = new Set(records.filter((record) => passes(record, choice, table, facet)));
    for (const [value, bearers] of valuesOf(facet, table)) counts[facet].set(value, sharedBy(open, bearers));
  }
  return counts;
}

/** The values of a facet that a record carries. */
export function valuesIn(record: number, facet: Facet, table: Pick<RecordTable, 'bearers'>): string[] {
  return valuesOf(facet, table).flatMap(([value, bearers]) => (bearers.has(record) ? [value] : []));
}

function valuesOf(facet: Facet, { bearers }: Pick<RecordTable, 'bearers'>): [string, ReadonlySet<number>][] {
  const start = facetKey(facet, '');
  return [...bearers].flatMap(([key, records]): [string, ReadonlySet<number>][] =>
    key.startsWith(start) ? [[key.slice(start.length), records]] : [],
  );
}

function sharedBy(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let count = 0;
  for (const record of fewer) if (more.has(record)) count += 1;
  return count;
}
