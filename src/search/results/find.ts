import { partsOf, type QueryPart } from '../tokens/analyzer.ts';
import type { Card } from '../files/card.ts';
import { cardsFor } from './cards.ts';
import { countFacets, passes, type FacetChoice, type FacetMembers } from './facets.ts';
import { gatherEvidence, moneyTopic } from './evidence.ts';
import { impossiblePairs } from './impossible-pairs.ts';
import { checkFiles } from './index-health.ts';
import { inOrder } from './order.ts';
import type { Lexicon } from '../files/lexicon.ts';
import type { Hit, HitGroup } from './hit.ts';
import type { IndexQueries } from './index-queries.ts';
import type { Results } from './result-cache.ts';
import type { PagefindResult } from './pagefind.ts';
import type { QueryReader } from '../query/query-reader.ts';
import { facets, type Facet } from '../files/record.ts';
import type { Sense } from '../query/word-senses.ts';
import { paragraph, type Understanding } from '../query/understand.ts';
import type { WordFinder } from '../tokens/word-finder.ts';

/** What a search found. */
export interface Found {
  hits: Hit[];
  /** plans that are shown whole because a plan is asked for */
  planCount: number;
  /** for each group whose hits are not all in `hits`, what loads the others, the best first */
  further: ReadonlyMap<HitGroup, readonly (() => Promise<Hit>)[]>;
  /** other exact hits in all */
  exactCount: number;
  relatedCount: number;
  /** for each value of each facet, how many hits choosing it would leave; only when asked for */
  counts: Record<Facet, Map<string, number>> | undefined;
  /** for each filter that holds, how many hits there would be without it */
  withoutFilter: Partial<Record<Facet, number>>;
  /** normalized words to mark in excerpts, the whole parts first */
  needles: string[];
  /** how the query was read; undefined when it was searched as typed */
  understanding: Understanding | undefined;
  /** what answers the query before any passage does */
  cards: Card[];
  /** the rule that answers a question about money */
  moneyRule: Hit | undefined;
}

/** How much a search gives at once. */
export interface Limits {
  /** of the plans and of the exact hits */
  exact: number;
  /** twice as many when there is no other hit, but for a paragraph, which has loaded much of the index already */
  related: number;
  /** whether to count the hits of every facet value */
  counts: boolean;
}

/** How a reader wants a query searched. */
export interface SearchOptions {
  choice: FacetChoice;
  limits: Limits;
  /** true when the words are to be searched exactly as they are typed */
  asTyped: boolean;
  /** true when a unit named in the query is not to be preferred */
  anyUnit: boolean;
  /** slug of the kind of unit to prefer when the query names none */
  ownUnit: string;
}

/** What a search works with. */
export interface SearchGround {
  queries: IndexQueries;
  lexicon: Lexicon;
  members: FacetMembers;
  reader: QueryReader;
  /** address of the index, with a slash at its end */
  folder: string;
}

/** Finds what answers a query: see {@link Hit.part} for the order. */
export async function find(query: string, options: SearchOptions, ground: SearchGround): Promise<Found> {
  const { choice, limits } = options;
  const { queries, lexicon, members, reader } = ground;
  const { variants, senses } = reader.plain;
  const typed = await asWritten(partsOf(query, variants), queries, senses);
  if (typed.exact.length === 0) checkFiles();
  const understanding = options.asTyped
    ? undefined
    : await reader.read(query, {
        stands: typed.exact.length > 0,
        standing: (words) => queries.standing(words),
      });
  const read =
    typed.exact.length === 0 && understanding && understanding.replacements.length > 0
      ? await asWritten(partsOf(understanding.text, variants), queries, senses)
      : typed;
  const unit = options.anyUnit ? '' : (understanding?.unit?.slug ?? options.ownUnit);
  const evidence = { query, understanding, ...read, queries, lexicon, members, unit };
  const gathered = await gatherEvidence(evidence);
  if (gathered.ranked.length === 0 && read.exact.length === 0) checkFiles();

  const topicsOf = (concept: number): readonly string[] => lexicon.concepts[concept]?.topics ?? [];
  const { all, plan, lead, exact, related } = inOrder({
    gathered,
    exact: read.exact,
    understanding,
    topicsOf,
    members,
    unit,
    choice,
  });
  const isExact = new Set(read.exact.map(({ id }) => id));
  const inGroup = (group: HitGroup) => (result: PagefindResult) => (): Promise<Hit> =>
    queries.hit(result, group, isExact.has(result.id) ? 'exact' : 'related');
  const others = (results: readonly PagefindResult[]): PagefindResult[] =>
    results.filter((result) => !lead.includes(result));
  const exactHits = others(exact).map(inGroup('exact'));
  const relatedHits = others(related).map(inGroup('related'));
  const planHits = plan.map(inGroup('plan'));
  const asked = plan.length + exact.length === 0 && query.length < paragraph;
  const relatedNow = asked ? limits.related * 2 : limits.related;
  const first = [
    ...planHits.slice(0, limits.exact),
    ...lead.map(inGroup('lead')),
    ...exactHits.slice(0, limits.exact),
    ...relatedHits.slice(0, relatedNow),
  ];
  const further = new Map<HitGroup, (() => Promise<Hit>)[]>([
    ['plan', planHits.slice(limits.exact)],
    ['exact', exactHits.slice(limits.exact)],
    ['related', relatedHits.slice(relatedNow)],
  ]);
  const rule = understanding?.asks.has('money') ? moneyRule(gathered.ranked, members) : undefined;
  return {
    hits: await Promise.all(first.map((load) => load())),
    further,
    planCount: plan.length,
    exactCount: exact.length,
    relatedCount: related.length,
    counts: limits.counts ? countFacets(all, choice, members) : undefined,
    withoutFilter: Object.fromEntries(
      facets
        .filter((facet) => choice[facet] !== undefined)
        .map((facet) => [facet, all.filter((id) => passes(id, choice, members, facet)).length]),
    ),
    needles: needlesOf(read.parts, understanding, lexicon),
    understanding,
    cards: understanding ? await cardsFor(understanding, lexicon, ground.folder) : [],
    moneyRule: rule && (await queries.hit(rule, 'related', 'related')),
  };
}

/** So many passages that hold a query as it is written are more than anybody looks through. */
const manyExact = 200;

interface Written {
  parts: readonly QueryPart[];
  /** what holds the parts just as they are written */
  exact: PagefindResult[];
  /** what holds all their tokens */
  scored: Results;
}

async function asWritten(
  parts: readonly QueryPart[],
  queries: IndexQueries,
  senses: WordFinder<Sense>,
): Promise<Written> {
  if (!(await queries.allStand(impossiblePairs(parts, senses))))
    return { parts, scored: new Map(), exact: [] };
  const inRow = await queries.inRow(parts);
  // So many fill the list: what holds the words in pieces would not be seen.
  if (inRow.size >= manyExact) return { parts, scored: inRow, exact: [...inRow.values()] };
  const scored = await queries.withAllTokens(parts);
  return { parts, scored, exact: await queries.exact(parts, scored) };
}

/** The best passage of the guide to money. */
function moneyRule(ranked: readonly PagefindResult[], members: FacetMembers): PagefindResult | undefined {
  return ranked.find(({ id }) => passes(id, { kind: 'guide', topic: moneyTopic }, members));
}

/** What to mark in excerpts: the query's parts, then the words of its concepts, then what else it holds. */
function needlesOf(
  parts: readonly QueryPart[],
  understanding: Understanding | undefined,
  { concepts }: Lexicon,
): string[] {
  const named = understanding?.concepts ?? [];
  const words = [
    ...parts.map((part) => part.skeleton),
    ...named.map(({ word }) => word),
    ...named.flatMap(({ index }) => concepts[index]?.words ?? []),
    ...(understanding?.spoken ?? []),
    ...(understanding?.rest ?? []),
    ...parts.flatMap((part) => part.skeleton.split(' ')),
  ];
  return [...new Set(words)];
}
