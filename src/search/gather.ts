import type { FacetMembers } from './facet-members.ts';
import type { Lexicon } from './lexicon.ts';
import type { IndexLookups, Results } from './lookups.ts';
import type { PagefindResult } from './pagefind.ts';
import { prominence, tellingness, worthOf, type Evidence } from './ranking.ts';
import type { Understanding } from './understand.ts';

/** What the evidence is gathered from. */
interface Sources {
  query: string;
  understanding: Understanding | undefined;
  /** what holds the query as written */
  exact: readonly PagefindResult[];
  /** what holds all its tokens */
  scored: Results;
  lookups: IndexLookups;
  lexicon: Lexicon;
  members: FacetMembers;
  /** slug of the kind of unit whose wording is preferred, empty for none */
  unit: string;
}

/** More concepts and words than these in one query add nothing but time. */
const mostConcepts = 6;
const mostRest = 4;
/** From so many characters on a query is a pasted paragraph: each of its words says little, all of them much. */
const paragraph = 120;
/** A passage found by some tokens alone has at least this share of the weight of the best one. */
const leastShare = 0.3;
/** With fewer passages than this to show, the topic's other passages are shown too. */
const fewPassages = 20;

/** A concept that the query names, with the passages that name it. */
interface NamedConcept {
  results: Results;
  greatest: number;
  telling: number;
  topics: readonly string[];
}

/**
 * Gathers what speaks for each passage.
 *
 * @returns everything that may answer the query, the best first; the passages that open plans, when a plan is asked for; and what
 *   any passage is worth
 */
export async function gatherEvidence(
  sources: Sources,
): Promise<{ ranked: PagefindResult[]; openings: Results; worth: (id: string) => number }> {
  const { query, understanding, exact, scored, lookups, members } = sources;
  const concepts = await namedConcepts(sources);
  const rest = await restFound(understanding, lookups);
  const wantsPlan = understanding !== undefined && asksForPlan(understanding);
  const openings = wantsPlan ? await lookups.ofFacet('opens', 'plan') : new Map<string, PagefindResult>();
  const short = understanding?.asks.has('short')
    ? await lookups.ofFacet('size', 'short')
    : new Map<string, PagefindResult>();
  const candidates: Results = new Map();
  const add = (results: Iterable<readonly [string, PagefindResult]>): void => {
    for (const [id, result] of results) candidates.set(id, result);
  };
  for (const { results } of concepts) add(results);
  for (const results of rest) add(results);
  add(scored);
  add(openings);
  const long = query.length >= paragraph;
  const loose =
    long || candidates.size + exact.length === 0
      ? await lookups.withSomeTokens(query)
      : new Map<string, PagefindResult>();
  const best = [...loose.values()][0]?.score ?? 0;
  add([...loose].filter(([, { score }]) => score >= best * leastShare));
  if (candidates.size + exact.length < fewPassages) {
    for (const topic of new Set(concepts.flatMap(({ topics }) => topics)))
      add(await lookups.ofFacet('topic', topic));
  }

  const greatest = Math.max(0, ...[...scored.values()].map(({ score }) => score));
  const passages = [...members.kind.values()].reduce((sum, ids) => sum + ids.size, 0);
  const telling = concepts.map(({ telling: count }) => tellingness(count, passages));
  const all = telling.reduce((sum, one) => sum + one, 0);
  const share = (of: (concept: NamedConcept) => number): number =>
    all === 0
      ? 0
      : concepts.reduce((sum, concept, index) => sum + of(concept) * (telling[index] ?? 0), 0) / all;

  const evidenceFor = (id: string): Evidence => {
    const words = scored.get(id);
    const some = loose.get(id);
    return {
      words: words ? prominence(words.score, greatest) : some && best > 0 ? some.score / best : 0,
      concepts: share(({ results, greatest: top }) => {
        const named = results.get(id);
        return named ? prominence(named.score, top) : 0;
      }),
      rest: rest.length === 0 ? 0 : rest.filter((results) => results.has(id)).length / rest.length,
      topic: share(({ topics }) => (topics.some((topic) => members.topic.get(topic)?.has(id)) ? 1 : 0)),
      unit: unitOf(id, sources),
      role: understanding?.roles.some((role) => members.role.get(role)?.has(id)) ?? false,
      planOpening: openings.has(id),
      short: short.has(id),
      kind: [...members.kind].find(([, ids]) => ids.has(id))?.[0] ?? '',
    };
  };
  const worths = new Map<string, number>();
  const worth = (id: string): number => {
    const known = worths.get(id) ?? worthOf(evidenceFor(id));
    worths.set(id, known);
    return known;
  };
  const ranked = [...candidates.values()].sort((a, b) => worth(b.id) - worth(a.id));
  return { ranked, openings, worth };
}

async function namedConcepts({ understanding, lookups, lexicon }: Sources): Promise<NamedConcept[]> {
  const named: NamedConcept[] = [];
  for (const { index } of understanding?.concepts.slice(0, mostConcepts) ?? []) {
    const concept = lexicon.concepts[index];
    if (!concept) continue;
    const results = concept.count > 0 ? await lookups.withConcept(index) : new Map<string, PagefindResult>();
    const greatest = Math.max(0, ...[...results.values()].map(({ score }) => score));
    named.push({ results, greatest, telling: concept.count, topics: concept.topics });
  }
  return named;
}

/** Where the words stand that no list knows; words that stand nowhere are left out. */
async function restFound(
  understanding: Understanding | undefined,
  lookups: IndexLookups,
): Promise<Results[]> {
  const found: Results[] = [];
  for (const words of understanding?.rest.slice(0, mostRest) ?? []) {
    const results = await lookups.withPhrase(words);
    if (results.size > 0) found.push(results);
  }
  return found;
}

/** A plan is asked for when nothing in the query says what in it. */
function asksForPlan({ asks, concepts }: Understanding): boolean {
  return asks.has('plan') && concepts.length === 0;
}

function unitOf(id: string, { unit, members }: Sources): Evidence['unit'] {
  if (unit === '') return 'unasked';
  if (members.unit.get(unit)?.has(id)) return 'own';
  return members.unit.get('tongyong')?.has(id) ? 'common' : 'other';
}
