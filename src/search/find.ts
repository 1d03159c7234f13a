import { partsOf, type QueryPart, type Variants } from './analyzer.ts';
import { cardsFor, type Card } from './cards.ts';
import { countFacets, passes, type FacetChoice, type FacetMembers } from './facet-members.ts';
import { gatherEvidence, moneyTopic } from './gather.ts';
import { checkChunks } from './index-health.ts';
import { leading } from './leading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Hit, HitGroup, IndexLookups } from './lookups.ts';
import type { Results } from './remembered-results.ts';
import type { PagefindResult } from './pagefind.ts';
import { facets, type Facet } from './record.ts';
import type { Understanding } from './understand.ts';

/** What a search found. */
export interface Found {
  hits: Hit[];
  /** plans that are shown whole because a plan is asked for */
  planCount: number;
  /** other exact hits in all, of which `hits` holds the first */
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

/** How much a search gives. */
export interface Limits {
  exact: number;
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
  lookups: IndexLookups;
  lexicon: Lexicon;
  variants: Variants;
  members: FacetMembers;
  /** reads a query; `stands` tells whether it stands somewhere as it is, so that nothing in it is a slip */
  understand: (query: string, stands: boolean) => Promise<Understanding>;
  /** address of the index, with a slash at its end */
  folder: string;
}

/** Finds what answers a query: see {@link Hit.part} for the order. */
export async function find(query: string, options: SearchOptions, ground: SearchGround): Promise<Found> {
  const { choice, limits } = options;
  const { lookups, lexicon, variants, members } = ground;
  const typed = await asWritten(partsOf(query, variants), lookups);
  if (typed.exact.length === 0) await checkChunks();
  const understanding = options.asTyped ? undefined : await ground.understand(query, typed.exact.length > 0);
  const read =
    typed.exact.length === 0 && understanding && understanding.replacements.length > 0
      ? await asWritten(partsOf(understanding.text, variants), lookups)
      : typed;
  const unit = options.anyUnit ? '' : (understanding?.unit?.slug ?? options.ownUnit);
  const evidence = { query, understanding, ...read, lookups, lexicon, members, unit };
  const { ranked, openings, titled, worth } = await gatherEvidence(evidence);
  if (ranked.length === 0 && read.exact.length === 0) await checkChunks();

  const isExact = new Set(read.exact.map(({ id }) => id));
  const byWorth = (results: Iterable<PagefindResult>): PagefindResult[] =>
    [...results].sort((a, b) => worth(b.id) - worth(a.id));
  const topicsOf = (concept: number): readonly string[] => lexicon.concepts[concept]?.topics ?? [];
  const topics = [
    ...(understanding?.concepts.flatMap(({ index }) => topicsOf(index)) ?? []),
    ...(understanding?.hints ?? []),
  ];
  // What holds the words or is a plan and is about the subject answers in any case: then the reader's own wording comes first.
  const isOwn = ({ id }: PagefindResult): boolean => members.unit.get(unit)?.has(id) ?? false;
  const isOwnAnswer = (passage: PagefindResult): boolean =>
    isOwn(passage) &&
    (topics.length === 0 || topics.some((topic) => members.topic.get(topic)?.has(passage.id)));
  const ownFirst = (results: Iterable<PagefindResult>): PagefindResult[] =>
    byWorth(results).sort((a, b) => Number(isOwnAnswer(b)) - Number(isOwnAnswer(a)));
  const plans = ownFirst(openings.values());
  const exact = ownFirst(read.exact.filter(({ id }) => !openings.has(id)));
  const related = ranked.filter(({ id }) => !isExact.has(id) && !openings.has(id)).slice(0, limits.related);
  const found = [...plans, ...exact, ...related].map(({ id }) => id);
  const chosen = ({ id }: PagefindResult): boolean => passes(id, choice, members);
  const shownPlans = plans.filter(chosen);
  const shownExact = exact.filter(chosen);
  const shownRelated = related.filter(chosen);
  const subjects = {
    understanding,
    titled,
    topicsOf,
    members,
    isOwn: unit === '' ? undefined : isOwn,
  };
  const lead = leading(byWorth([...shownExact, ...shownRelated]), shownExact[0], subjects);
  const inGroup =
    (group: HitGroup) =>
    (result: PagefindResult): Promise<Hit> =>
      lookups.hit(result, group, isExact.has(result.id) ? 'exact' : 'related');
  const rule = understanding?.asks.has('money') ? moneyRule(ranked, members) : undefined;
  return {
    hits: await Promise.all([
      ...shownPlans.map(inGroup('plan')),
      ...lead.map(inGroup('lead')),
      ...shownExact
        .filter((result) => !lead.includes(result))
        .slice(0, limits.exact)
        .map(inGroup('exact')),
      ...shownRelated.filter((result) => !lead.includes(result)).map(inGroup('related')),
    ]),
    planCount: shownPlans.length,
    exactCount: shownExact.length,
    relatedCount: shownRelated.length,
    counts: limits.counts ? countFacets(found, choice, members) : undefined,
    withoutFilter: Object.fromEntries(
      facets
        .filter((facet) => choice[facet] !== undefined)
        .map((facet) => [facet, found.filter((id) => passes(id, choice, members, facet)).length]),
    ),
    needles: needlesOf(read.parts, understanding, lexicon),
    understanding,
    cards: understanding ? await cardsFor(understanding, lexicon, ground.folder) : [],
    moneyRule: rule && (await lookups.hit(rule, 'related', 'related')),
  };
}

interface Written {
  parts: readonly QueryPart[];
  /** what holds the parts just as they are written */
  exact: PagefindResult[];
  /** what holds all their tokens */
  scored: Results;
}

async function asWritten(parts: readonly QueryPart[], lookups: IndexLookups): Promise<Written> {
  const scored = await lookups.withAllTokens(parts);
  return { parts, scored, exact: await lookups.exact(parts, scored) };
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
