import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { SpokenWords } from '../files/spoken-words.ts';
import type { Concept } from '../files/lexicon.ts';
import { WordFinder } from '../tokens/word-finder.ts';

/**
 * The everyday words of each topic and page that are worth their bytes: none that names a concept, which
 * leads to its topics already, and none made of shorter ones that lead to just the same. Names of units and
 * roles say something else, too, and are read as one for that: they stay.
 *
 * @param pages the everyday words of pages, by their keys
 * @returns by the slug of the topic or the key of the page
 */
export function buildSpokenWords(
  { topics, units, roles }: Pick<Vocabulary, 'topics' | 'units' | 'roles'>,
  concepts: readonly Concept[],
  pages: SpokenWords,
): SpokenWords {
  const lists = [...[...topics.values()].map(({ slug, spoken }) => [slug, spoken] as const), ...pages];
  const facets = [...units.values(), ...roles.values()];
  const kept = new Set(facets.flatMap(({ name, aliases }) => [name, ...aliases]));
  const named = new Map(concepts.flatMap(({ words, topics: slugs }) => words.map((word) => [word, slugs])));
  const leads = new Map<string, readonly string[]>(named);
  for (const [key, spoken] of lists) {
    for (const word of spoken) if (!named.has(word)) leads.set(word, [...(leads.get(word) ?? []), key]);
  }
  const finder = new WordFinder(leads);
  const same = (one: readonly string[], other: readonly string[]): boolean =>
    one.toSorted().join(' ') === other.toSorted().join(' ');
  const isWorthIt = (word: string): boolean => {
    if (named.has(word)) return false;
    if (kept.has(word)) return true;
    const within = finder.all(word).filter(({ start, end }) => end - start > 1 && end - start < word.length);
    return within.length === 0 || !within.every(({ meaning }) => same(meaning, leads.get(word) ?? []));
  };
  return new Map(lists.map(([key, spoken]) => [key, spoken.filter(isWorthIt)]));
}
