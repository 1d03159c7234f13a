import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { buildConcepts, institutions } from './concepts.ts';
import type { Lexicon } from '../files/lexicon.ts';

/**
 * Makes the lexicon for a site.
 *
 * @param titles titles of the pages that passages stand on
 * @param text every word on the site
 */
export function buildLexicon(words: Vocabulary, titles: readonly string[], text: string): Lexicon {
  const concepts = buildConcepts(words);
  return {
    topics: [...words.topics.values()].map(({ slug, name }) => ({ slug, name })),
    units: [...words.units.values()].map(({ slug, name, aliases, words: own }) => ({
      slug,
      name,
      aliases,
      words: Object.fromEntries(institutions.flatMap((word) => (own[word] ? [[word, own[word]]] : []))),
    })),
    roles: [...words.roles.values()].map(({ slug, name, aliases }) => ({ slug, name, aliases })),
    concepts,
    titles: [...new Set(titles)],
    latin: latinWords(text),
  };
}

/** The Latin words of a text, in lower case. */
function latinWords(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]{2,}/gu) ?? [];
  return [...new Set(words)].sort();
}
