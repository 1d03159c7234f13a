import { plainText, type Variants } from '../tokens/analyzer.ts';
import { conceptWords } from '../files/concept-words.ts';
import type { Lexicon } from '../files/lexicon.ts';
import { emptyWords, meaningWords, moneyWords, planWords } from './function-words.ts';
import { WordFinder } from '../tokens/word-finder.ts';

/** What a word of a query says. A word may say several things; one that says none is passed over. */
export interface Sense {
  /** place of a concept in the lexicon */
  concept?: number;
  /** slug of a kind of unit */
  unit?: string;
  /** it names a part of a plan, such as its aims */
  isPart?: true;
  /** what kind of answer is asked for */
  asks?: 'plan' | 'money' | 'meaning';
}

/** The words that queries are read with. */
export function senseFinder(lexicon: Lexicon, variants: Variants): WordFinder<Sense> {
  const senses = new Map<string, Sense>();
  const add = (word: string, sense: Sense): void => {
    const plain = plainText(word, variants);
    senses.set(plain, { ...senses.get(plain), ...sense });
  };
  for (const word of emptyWords) add(word, {});
  for (const word of planWords) {
    // 局工会工作计划 is the 工作计划 of a 局工会.
    if (!word.startsWith('工会')) add(word, { asks: 'plan' });
  }
  for (const word of moneyWords) add(word, { asks: 'money' });
  for (const word of meaningWords) add(word, { asks: 'meaning' });
  for (const { slug, name, aliases } of lexicon.units) {
    for (const word of [name, ...aliases]) add(word, { unit: slug });
  }
  for (const word of lexicon.parts) add(word, { isPart: true });
  for (const [word, concept] of conceptWords(lexicon.concepts, variants)) add(word, { concept });
  return new WordFinder(senses);
}
