import { Converter } from 'opencc-js/t2cn';
import type { Vocabulary } from '../library/vocabulary.ts';
import { buildConcepts, institutions } from './build-concepts.ts';
import { everydayWords } from './everyday-words.ts';
import type { Lexicon } from './lexicon.ts';

/** Han characters that a reader's input method can produce: the two blocks in everyday use. */
const han = { first: 0x3400, last: 0x9fff };

/**
 * Makes the lexicon for a site.
 *
 * @param titles titles of the pages that passages stand on
 * @param text every word on the site: only variants of characters in it are worth their bytes
 */
export function buildLexicon(words: Vocabulary, titles: readonly string[], text: string): Lexicon {
  const concepts = buildConcepts(words);
  const facets = [...words.units.values(), ...words.roles.values()];
  const facetWords = new Set(facets.flatMap(({ name, aliases }) => [name, ...aliases]));
  const spoken = everydayWords(words.topics, concepts, facetWords);
  return {
    topics: [...words.topics.values()].map(({ slug, name }) => ({
      slug,
      name,
      spoken: spoken.get(slug) ?? [],
    })),
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
    variants: variantsFor(text),
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

/** Pairs every traditional character with its simplified form, for the simplified characters of a text. */
export function variantsFor(text: string): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  const onSite = new Set(text);
  let pairs = '';
  for (let point = han.first; point <= han.last; point += 1) {
    const char = String.fromCodePoint(point);
    const simplified = simplify(char);
    // A character that stands on the site itself is searched for as it is written.
    if (simplified !== char && [...simplified].length === 1 && onSite.has(simplified) && !onSite.has(char)) {
      pairs += char + simplified;
    }
  }
  return pairs;
}
