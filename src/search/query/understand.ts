import { plainText } from '../tokens/analyzer.ts';
import { outside, type WordFinder } from '../tokens/word-finder.ts';
import { withHomophones, withPinyin, type Correction, type QueryKnowledge } from './corrections.ts';
import { years, planInHand } from './function-words.ts';
import type { Sense } from './word-senses.ts';

/** A query as it was understood. */
export interface Understanding {
  /** the query as it is searched: normalized, with its replacements made and without years */
  text: string;
  /** the query as it may stand somewhere: normalized, years and all, with its replacements made */
  phrase: string;
  replacements: Correction[];
  /** the concepts it names, in its order, by their place in the lexicon, each with the word that names it */
  concepts: { index: number; word: string }[];
  /** its text with spaces in the place of words that say nothing about what is looked for; all of it if none does */
  content: string;
  /** whether all its words say nothing about what is looked for */
  saysNothing: boolean;
  /** the kind of unit it speaks of, and by which word */
  unit: { slug: string; word: string } | undefined;
  /** what kind of answer it asks for */
  asks: ReadonlySet<NonNullable<Sense['asks']>>;
  /** whether it asks for a whole plan and says hardly anything of what in it */
  wantsPlan: boolean;
  /** years it names, which are not searched for */
  years: string[];
}

/** Words that are no slips, whatever they sound like; undefined where none is looked for. */
export type Standing = ReadonlySet<string> | undefined;

/** From so many characters on a query is a pasted paragraph: what it mentions need not be what the reader wants. */
const paragraph = 120;

/** So few characters besides the words for a plan and a unit say nothing of what in it. */
const hardlyAnything = 3;

/**
 * Understands a query: reads pinyin and slips of the input method, picks out the words that the site knows, and drops
 * those that say nothing about what is looked for.
 */
export function understand(query: string, knowledge: QueryKnowledge, standing: Standing): Understanding {
  const replacements: Correction[] = [];
  const named: string[] = [];
  const normalized = plainLetters(plainText(query, knowledge.variants));
  let text = normalized.replace(years, (year) => {
    named.push(year);
    return ' ';
  });
  // Who types nothing but a year looks for where it stands.
  if (lettersIn(text) === '') text = normalized;
  text = withPinyin(text, knowledge, replacements);
  if (standing) text = withHomophones(text, knowledge, replacements, standing);
  const words = wordsOf(text, knowledge.senses);
  const phrase = replacements.length === 0 ? normalized : text;
  return query.length < paragraph
    ? { text, phrase, replacements, years: named, ...words }
    : {
        text,
        phrase,
        replacements,
        years: named,
        ...words,
        unit: undefined,
        asks: new Set(),
        wantsPlan: false,
      };
}

type Words = Omit<Understanding, 'text' | 'phrase' | 'replacements' | 'years'>;

function wordsOf(text: string, senses: WordFinder<Sense>): Words {
  const found = senses.cut(text);
  const concepts = new Map<number, string>();
  const asks = new Set<NonNullable<Sense['asks']>>();
  let unit: Words['unit'];
  let unitEnd = 0;
  for (const { start, end, meaning } of found) {
    const word = text.slice(start, end);
    if (meaning.concept !== undefined && !concepts.has(meaning.concept)) concepts.set(meaning.concept, word);
    if (meaning.asks !== undefined) asks.add(meaning.asks);
    if (meaning.unit === undefined) continue;
    // 乡镇卫生院 is a 卫生院.
    if (!unit || unitEnd === start) unit = { slug: meaning.unit, word };
    unitEnd = end;
  }
  const empty = found.filter(({ meaning }) => Object.keys(meaning).length === 0);
  const content = outside(text, empty);
  const says = /[\p{L}\p{N}]/u.test(content);
  const subjects = found.filter(
    ({ meaning }) => (meaning.concept !== undefined && meaning.unit === undefined) || meaning.isPart,
  );
  const others = lettersIn(outside(text, found));
  return {
    concepts: [...concepts].map(([index, word]) => ({ index, word })),
    content: says ? content : text,
    saysNothing: !says && found.length > 0,
    unit,
    asks,
    wantsPlan:
      asks.has('plan') && subjects.length === 0 && others.length <= hardlyAnything && !planInHand.test(text),
  };
}

/** Letters as pinyin is typed: without tone marks, ü as v. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');
}

function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a query holds beside the names of subjects and its unit. */
export function besideNames({ text, concepts, unit }: Understanding): string {
  const names = [...concepts, ...(unit ? [unit] : [])];
  return lettersIn(names.reduce((rest, { word }) => rest.replace(word, ' '), text));
}
