import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { conceptFinder } from '../files/concept-words.ts';
import type { Concept, Lexicon } from '../files/lexicon.ts';
import type { SearchRecord } from '../files/record.ts';
import { plainText, type Variants } from '../tokens/analyzer.ts';
import { buildConcepts, institutions } from './concepts.ts';

/**
 * Makes the lexicon for a site.
 *
 * @param records all that can be found
 */
export function buildLexicon(
  words: Vocabulary,
  records: readonly SearchRecord[],
  variants: Variants,
): Omit<Lexicon, 'common' | 'edition'> {
  const texts = records.map(({ title, text, notes }) => plainText(`${title}\n${text}\n${notes}`, variants));
  const longPages = records.filter(({ filters }) =>
    ['plan', 'method', 'guide'].some((kind) => filters.kind.includes(kind)),
  );
  const pages = new Map(longPages.map(({ page, url }) => [url.replace(/#.*$/u, ''), page]));
  return {
    topics: [...words.topics.values()].map(({ slug, name }) => ({ slug, name })),
    units: [...words.units.values()].map(({ slug, name, aliases, words: own }) => ({
      slug,
      name,
      aliases,
      words: Object.fromEntries(institutions.flatMap((word) => (own[word] ? [[word, own[word]]] : []))),
    })),
    parts: [...words.roles.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    concepts: mostNamedFirst(buildConcepts(words), texts, variants).map((concept) => [...concept]),
    pages: [...pages].map(([url, title]) => ({ title, url })),
    latin: latinWords(texts),
  };
}

/** Orders concepts by the number of texts that name them. */
function mostNamedFirst(
  concepts: readonly Concept[],
  texts: readonly string[],
  variants: Variants,
): Concept[] {
  const finder = conceptFinder(concepts, variants);
  const counts = concepts.map(() => 0);
  for (const text of texts)
    for (const index of new Set(finder.all(text).map(({ meaning }) => meaning)))
      counts[index] = (counts[index] ?? 0) + 1;
  return concepts
    .map((concept, index) => ({ concept, count: counts[index] ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .map(({ concept }) => concept);
}

/** The Latin words of normalized texts. */
function latinWords(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(/[a-z]{2,}/gu) ?? []))].sort();
}
