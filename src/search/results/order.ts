import { passes, type FacetChoice, type FacetMembers } from './facets.ts';
import type { Gathered } from './evidence.ts';
import type { HitGroup } from './hit.ts';
import type { Results } from './result-cache.ts';
import type { PagefindResult } from './pagefind.ts';
import type { Understanding } from '../query/understand.ts';

/*
 * The order of the list: which groups there are and what comes first in each. How good an answer a passage is by
 * itself is weighed in ranking.ts.
 */

/** So many related passages are counted as hits: what holds less of the query is hardly one. */
const mostRelated = 40;

/** What is put in order. */
interface Unordered {
  gathered: Gathered;
  /** what holds the query as written */
  exact: readonly PagefindResult[];
  understanding: Understanding | undefined;
  /** slugs of the topics that a concept leads to */
  topicsOf: (concept: number) => readonly string[];
  members: FacetMembers;
  /** slug of the kind of unit whose wording is preferred, empty for none */
  unit: string;
  choice: FacetChoice;
}

/** Passages in the order of the list; those that come first in any case are in one of the other groups, too. */
interface Ordered extends Record<HitGroup, PagefindResult[]> {
  /** ids of all that is found, whatever is chosen */
  all: string[];
}

/** Puts what was found in order: the passages of each group that carry every chosen value, the best first. */
export function inOrder({ gathered, exact, choice, unit, ...subjects }: Unordered): Ordered {
  const { ranked, openings, titled, score } = gathered;
  const { understanding, topicsOf, members } = subjects;
  const isExact = new Set(exact.map(({ id }) => id));
  const byScore = (results: Iterable<PagefindResult>): PagefindResult[] =>
    [...results].sort((a, b) => score(b.id) - score(a.id));
  const topics = topicsIn(understanding, topicsOf);
  // What holds the words or is a plan and is about the subject answers in any case: then the reader's own
  // wording comes first.
  const isOwn = ({ id }: PagefindResult): boolean => members.unit.get(unit)?.has(id) ?? false;
  const isOwnAnswer = (passage: PagefindResult): boolean =>
    isOwn(passage) &&
    (topics.length === 0 || topics.some((topic) => members.topic.get(topic)?.has(passage.id)));
  const ownFirst = (results: Iterable<PagefindResult>): PagefindResult[] =>
    byScore(results).sort((a, b) => Number(isOwnAnswer(b)) - Number(isOwnAnswer(a)));
  const found = {
    plan: ownFirst(openings.values()),
    exact: ownFirst(exact.filter(({ id }) => !openings.has(id))),
    related: ranked.filter(({ id }) => !isExact.has(id) && !openings.has(id)).slice(0, mostRelated),
  };
  const chosen = (results: readonly PagefindResult[]): PagefindResult[] =>
    results.filter(({ id }) => passes(id, choice, members));
  const shown = { plan: chosen(found.plan), exact: chosen(found.exact), related: chosen(found.related) };
  const lead = promoted(byScore([...shown.exact, ...shown.related]), shown.exact[0], {
    ...subjects,
    titled,
    isOwn: unit === '' ? undefined : isOwn,
  });
  return { ...shown, lead, all: Object.values(found).flatMap((group) => group.map(({ id }) => id)) };
}

function topicsIn(
  understanding: Understanding | undefined,
  topicsOf: (concept: number) => readonly string[],
): string[] {
  if (!understanding) return [];
  return [...understanding.concepts.flatMap(({ index }) => topicsOf(index)), ...understanding.hints];
}

/** What a query is about. */
interface Subjects {
  understanding: Understanding | undefined;
  /** passages that open the pages whose title is named */
  titled: Results;
  /** slugs of the topics that a concept leads to */
  topicsOf: (concept: number) => readonly string[];
  members: FacetMembers;
  /** whether a passage has the wording of the unit that is preferred; undefined when none is */
  isOwn: ((passage: PagefindResult) => boolean) | undefined;
}

/** So many passages about the subject come before those that hold its words only. */
const mostLeading = 3;

/**
 * The passages that come before those that hold the words as they are written: the page whose title the query
 * is; and some about the subject in the wording of the unit asked for, when the query consists of words for
 * subjects and the best of what holds them is about another or has another's wording. 女工 stands in a
 * schedule; who types it looks for women's work.
 *
 * @param ranked all that may come first, the best first
 * @param exact the best of those that hold the words
 */
export function promoted(
  ranked: readonly PagefindResult[],
  exact: PagefindResult | undefined,
  { understanding, titled, topicsOf, members, isOwn }: Subjects,
): PagefindResult[] {
  if (!understanding) return [];
  if (understanding.titles.some(({ whole }) => whole)) return ranked.filter(({ id }) => titled.has(id));
  // Where nothing holds the words, only the wording of a unit asked for can be missing from what comes first.
  const first = exact ?? (isOwn ? ranked[0] : undefined);
  // A phrase that stands somewhere with its small words is meant as it is.
  if (!first || !understanding.subjectsOnly || (exact && understanding.chatters)) return [];
  const topics = topicsIn(understanding, topicsOf);
  const isAbout = ({ id }: PagefindResult): boolean =>
    topics.some((topic) => members.topic.get(topic)?.has(id));
  const answers = (passage: PagefindResult): boolean => isAbout(passage) && (isOwn?.(passage) ?? true);
  return answers(first) ? [] : ranked.filter(answers).slice(0, mostLeading);
}
