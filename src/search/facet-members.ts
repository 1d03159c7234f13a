import { facets, type Facet } from './record.ts';
import type { Lexicon } from './lexicon.ts';
import type { Results } from './remembered-results.ts';

/** Which records carry each value of each facet, so that filters and counts hold for any list of results. */
export type FacetMembers = Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>;

/** The values chosen by the reader; a facet without a choice is absent. */
export type FacetChoice = Partial<Record<Facet, string>>;

/** The kinds of page that passages stand on, as named in the index. */
const kinds = ['plan', 'method', 'snippet', 'guide'] as const;

/** Asks the index once which records carry each value. */
export async function readFacetMembers(
  ofFacet: (facet: Facet, value: string) => Promise<Results>,
  lexicon: Pick<Lexicon, 'topics' | 'units' | 'roles'>,
): Promise<FacetMembers> {
  const values: Record<Facet, readonly string[]> = {
    topic: lexicon.topics.map(({ slug }) => slug),
    unit: lexicon.units.map(({ slug }) => slug),
    role: lexicon.roles.map(({ slug }) => slug),
    kind: kinds,
  };
  const members = {
    topic: new Map<string, Set<string>>(),
    unit: new Map(),
    role: new Map(),
    kind: new Map(),
  };
  for (const facet of facets) {
    for (const value of values[facet]) {
      members[facet].set(value, new Set((await ofFacet(facet, value)).keys()));
    }
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
  const counts = { topic: new Map<string, number>(), unit: new Map(), role: new Map(), kind: new Map() };
  for (const facet of facets) {
    const open = ids.filter((id) => passes(id, choice, members, facet));
    for (const [value, ids] of members[facet]) {
      counts[facet].set(value, open.filter((id) => ids.has(id)).length);
    }
  }
  return counts;
}
