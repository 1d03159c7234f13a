import { Converter } from 'opencc-js/t2cn';
import type { Vocabulary } from '../library/vocabulary.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';

/** Han characters that a reader's input method can produce: the two blocks in everyday use. */
const han = { first: 0x3400, last: 0x9fff };

/**
 * Makes the lexicon for a site.
 *
 * @param text every word on the site: only variants of characters in it are worth their bytes
 */
export function buildLexicon(words: Vocabulary, text: string): Lexicon {
  return {
    topics: [...words.topics.values()].map(entryOf),
    units: [...words.units.values()].map(entryOf),
    roles: [...words.roles.values()].map(entryOf),
    variants: variantsFor(text),
  };
}

function entryOf({ slug, name, aliases }: LexiconEntry): LexiconEntry {
  return { slug, name, aliases };
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
