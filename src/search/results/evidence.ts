import type { FacetMembers } from './facets.ts';
import type { Lexicon } from '../files/lexicon.ts';
import type { IndexQueries } from './index-queries.ts';
import { partialMatches } from './partial-matches.ts';
import type { Results } from './result-cache.ts';
import type { PagefindResult } from './pagefind.ts';
import { termWeight, idf, scoreOf, type Evidence } from './ranking.ts';
import { asksForPlan, paragraph, type Understanding } from '../query/understand.ts';

/** What the evidence is gathered from. */
interface Sources {
  query: string;
  understanding: Understanding | undefined;
  /** what holds the query as written */
  exact: readonly PagefindResult[];
  /** what holds all its tokens */
  scored: Results;
  queries: IndexQueries;
  lexicon: Lexicon;
  members: FacetMembers;
  /** slug of the kind of unit whose wording is preferred, empty for none */
  unit: string;
}

/** What was gathered. */
export interface Gathered {
  ranked: PagefindResult[];
  openings: Results;
  titled: Results;
  score: (id: string) => number;
}

/**
 * More concepts than these in one query add nothing but time; of the many in a paragraph the rarest tell nearly all.
 */
const mostConcepts = 12;
const mostOfParagraph = 4;
/** What rules on money are filed under. */
export const moneyTopic = 'jingfei-jingshen';
/** When even the best passage holds less than this share of the other words, they are chatter. */
const leastBest = 0.4;
/** A hint tells about as much as a concept that every fifth passage names; many hints are no more than two. */
const hintTelling = 1.5;
const mostHints = 2;
/** A paragraph has few names for its subject and many everyday words. */
const mostHintsOfParagraph = 8;
/** Beside the names of subjects the words no list knows count by no more than this. */
const mostRestBesideNames = 0.6;
/**
 * What a passage about another subject holds of the other words, it holds by chance as often as not: 进工会
 * stands in 促进工会.
 */
const elsewhere = 0.5;
/** With fewer passages than this to show, the topic's other passages are shown too. */
const fewPassages = 20;

const none: Results = new Map();

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
 * @returns everything that may answer the query, the best first; the passages that open plans, when a plan is
 *   asked for; those that open the pages whose title is named; and the score of any passage
 */
export async function gatherEvidence(sources: Sources): Promise<Gathered> {
  const { understanding, exact, scored, queries, members } = sources;
  const passages = [...members.kind.values()].reduce((sum, ids) => sum + ids.size, 0);
  const concepts = await namedConcepts(sources);
  const asks = understanding?.asks ?? new Set();
  const wantsPlan = understanding !== undefined && asksForPlan(understanding, exact.length > 0);
  const rest = await partialMatches({ ...sources, passages });
  const hints = understanding?.hints ?? [];
  const most = sources.query.length < paragraph ? mostHints : mostHintsOfParagraph;
  const hinted = hintTelling * Math.min(most, hints.length);
  const openings = wantsPlan ? queries.ofFacet('opens', 'plan') : none;
  const ofAny = (facet: string, values: Iterable<string>): Results =>
    new Map([...new Set(values)].flatMap((value) => [...queries.ofFacet(facet, value)]));
  const pages = [...(understanding?.titles.map(({ place }) => place) ?? []), ...(understanding?.pages ?? [])];
  const titled = ofAny('title', pages.map(String));
  const short = asks.has('short') ? queries.ofFacet('size', 'short') : none;
  const rules = asks.has('money') ? queries.ofFacet('topic', moneyTopic) : none;
  const candidates: Results = new Map();
  const add = (results: Iterable<readonly [string, PagefindResult]>): void => {
    for (const [id, result] of results) candidates.set(id, result);
  };
  for (const { results } of concepts) add(results);
  for (const results of [scored, openings, titled, rules, rest]) add(results);
  // A unit may have a word of its own for the subject: 医院 does not say 劳动竞赛.
  if (understanding?.unit) {
    const own = members.unit.get(understanding.unit.slug);
    const about = ofAny(
      'topic',
      concepts.flatMap(({ topics }) => topics),
    );
    add([...about].filter(([id]) => own?.has(id)));
  }
  if (concepts.length === 0) add(ofAny('role', understanding?.roles ?? []));
  if (concepts.length === 0) add(ofAny('topic', hints));
  if (candidates.size + exact.length < fewPassages) {
    add(
      ofAny(
        'topic',
        concepts.flatMap(({ topics }) => topics),
      ),
    );
    if (understanding?.unit) add(queries.ofFacet('unit', understanding.unit.slug));
  }

  const greatest = Math.max(0, ...[...scored.values()].map(({ score }) => score));
  const best = Math.max(0, ...[...rest.values()].map(({ score }) => score));
  const telling = concepts.map(({ telling: count }) => idf(count, passages));
  const all = telling.reduce((sum, one) => sum + one, 0);
  const sumOf = (of: (concept: NamedConcept) => number): number =>
    concepts.reduce((sum, concept, index) => sum + of(concept) * (telling[index] ?? 0), 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

  // Two characters that no list knows tell little beside the names of two subjects.
  const namedLength = understanding?.concepts.reduce((sum, { word }) => sum + word.length, 0) ?? 0;
  const restLength = [...(understanding?.rest ?? []), ...(understanding?.spoken ?? [])].join('').length;
  const restShare = namedLength === 0 ? 1 : Math.min(mostRestBesideNames, (2 * restLength) / namedLength);

  const subjects = new Set([...concepts.flatMap(({ topics }) => topics), ...hints]);
  const bearers = [...subjects].map((topic) => members.topic.get(topic));
  const isAbout = (id: string): boolean => subjects.size === 0 || bearers.some((ids) => ids?.has(id));
  const evidenceFor = (id: string): Evidence => {
    const words = scored.get(id);
    const bears = (topic: string): boolean => members.topic.get(topic)?.has(id) ?? false;
    return {
      words: words ? termWeight(words.score, greatest) : 0,
      concepts: share(
        sumOf(({ results, greatest: top }) => {
          const named = results.get(id);
          return named ? termWeight(named.score, top) : 0;
        }),
        all,
      ),
      rest:
        ((isAbout(id) ? 1 : elsewhere) * restShare * (rest.get(id)?.score ?? 0)) / Math.max(best, leastBest),
      topic: share(
        sumOf(({ topics }) => (topics.some(bears) ? 1 : 0)) +
          hinted * share(hints.filter(bears).length, hints.length),
        all + hinted,
      ),
      unit: unitOf(id, sources),
      title: titled.has(id),
      role: understanding?.roles.some((role) => members.role.get(role)?.has(id)) ?? false,
      short: short.has(id),
      rule: rules.has(id),
      kind: [...members.kind].find(([, ids]) => ids.has(id))?.[0] ?? '',
    };
  };
  const worths = new Map<string, number>();
  const score = (id: string): number => {
    const known = worths.get(id) ?? scoreOf(evidenceFor(id));
    worths.set(id, known);
    return known;
  };
  const ranked = [...candidates.values()].sort((a, b) => score(b.id) - score(a.id));
  return { ranked, openings, titled, score };
}

/** The concepts that tell most: a pasted paragraph names dozens, most of them in passing. */
async function namedConcepts({ query, understanding, queries, lexicon }: Sources): Promise<NamedConcept[]> {
  const concepts = (understanding?.concepts ?? [])
    .flatMap(({ index }) => {
      const concept = lexicon.concepts[index];
      return concept ? [{ index, concept }] : [];
    })
    .sort((a, b) => a.concept.count - b.concept.count)
    .slice(0, query.length >= paragraph ? mostOfParagraph : mostConcepts);
  return Promise.all(
    concepts.map(async ({ index, concept }) => {
      const results = concept.count > 0 ? await queries.withConcept(index) : none;
      const greatest = Math.max(0, ...[...results.values()].map(({ score }) => score));
      return { results, greatest, telling: concept.count, topics: concept.topics };
    }),
  );
}

function unitOf(id: string, { unit, members }: Sources): Evidence['unit'] {
  if (unit === '') return 'unasked';
  if (members.unit.get(unit)?.has(id)) return 'own';
  return members.unit.get('tongyong')?.has(id) ? 'common' : 'other';
}
