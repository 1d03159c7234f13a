import type { FacetTable } from '../files/facet-table.ts';
import { facets, forEachFacet, type Facet } from '../files/record.ts';

/** Which records carry each value of each facet, so that filters and counts hold for any list of results. */
export type FacetMembers = Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>;

/** The values chosen by the reader; a facet without a choice is absent. */
export type FacetChoice = Partial<Record<Facet, string>>;

/** Reads the members of the facets that readers choose by out of the table of all. */
export function facetMembers(table: FacetTable): FacetMembers {
  const members = forEachFacet(() => new Map<string, ReadonlySet<string>>());
  for (const [key, ids] of table) {
    const facet = facets.find((name) => key.startsWith(`${name}=`));
    if (facet) members[facet].set(key.slice(facet.length + 1), ids);
  }
  return members;
}

/** Tells whether a record carries every chosen value; a facet left out is not looked at. */
export function passes(id: string, choice: FacetChoice, members: FacetMembers, except?: Facet): boolean {
  return facets.every((facet) => {
    const value = choice[facet];
    return value === undefined || facet === except || members[facet].get(value)?.has(id) === true;
  });
}

/**
 * Counts, for each value of each facet, how many of the found records a reader would see on choosing it, the other
 * choices staying as they are.
 */
export function countFacets(
  ids: readonly string[],
  choice: FacetChoice,
  members: FacetMembers,
): Record<Facet, Map<string, number>> {
  return forEachFacet((facet) => {
    const open = new Set(ids.filter((id) => passes(id, choice, members, facet)));
    return new Map([...members[facet]].map(([value, bearers]) => [value, sharedBy(open, bearers)]));
  });
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let count = 0;
  for (const id of fewer) if (more.has(id)) count += 1;
  return count;
}
