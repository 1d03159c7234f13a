import type { FacetMembers } from './facets.ts';
import type { Results } from './result-cache.ts';
import type { PagefindResult } from './pagefind.ts';
import type { Understanding } from '../query/understand.ts';

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
  const topics = [...understanding.concepts.flatMap(({ index }) => topicsOf(index)), ...understanding.hints];
  const isAbout = ({ id }: PagefindResult): boolean =>
    topics.some((topic) => members.topic.get(topic)?.has(id));
  const answers = (passage: PagefindResult): boolean => isAbout(passage) && (isOwn?.(passage) ?? true);
  return answers(first) ? [] : ranked.filter(answers).slice(0, mostLeading);
}
