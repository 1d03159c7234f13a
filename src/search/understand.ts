import { normalize } from './analyzer.ts';
import { plainLetters } from './pinyin.ts';
import { years } from './query-words.ts';
import {
  withHomophones,
  withNumerals,
  withPinyin,
  type QueryKnowledge,
  type Replacement,
} from './replacements.ts';
import type { Sense } from './senses.ts';
import { titlesNamed, type NamedTitle } from './titles.ts';
import { outside, type WordFinder } from './word-finder.ts';

/** A query as it was understood. */
export interface Understanding {
  /** the query as it is searched: normalized, with its replacements made */
  text: string;
  replacements: Replacement[];
  /** the concepts it names, in its order, by their place in the lexicon, each with the word that names it and whether that is a unit, too */
  concepts: { index: number; word: string; isUnit: boolean }[];
  /** topics that its everyday words hint at, a topic as often as it has such words */
  hints: string[];
  /** those words, of at least two characters each */
  spoken: string[];
  /** what is in no list, in pieces of at least two characters */
  rest: string[];
  /** whether some of it is in no list, if only one character */
  unread: boolean;
  /** whether all its words say nothing about what is looked for */
  saysNothing: boolean;
  /** whether it consists of words for subjects, with a unit at most, and of nothing else */
  subjectsOnly: boolean;
  /** the kind of unit it speaks of, and by which word */
  unit: { slug: string; word: string } | undefined;
  /** slugs of the roles it names */
  roles: string[];
  /** what kind of answer it asks for */
  asks: ReadonlySet<NonNullable<Sense['asks']>>;
  /** the pages whose title it names */
  titles: NamedTitle[];
  /** years it names, which are not searched for */
  years: string[];
}

/** Which ways of reading a query are tried. */
export interface ReadingOptions {
  /** words that the site does not have are read by their sound: only for a query that stands nowhere as it is */
  homophones: boolean;
  /** words that the site has as they are written: these are no slips, whatever they sound like */
  standing: ReadonlySet<string>;
}

/**
 * Understands a query: reads pinyin, numbers written the other way and slips of the input method, picks out the words that the site
 * knows, and drops those that say nothing about what is looked for.
 */
export function understand(
  query: string,
  knowledge: QueryKnowledge,
  { homophones, standing }: ReadingOptions,
): Understanding {
  const replacements: Replacement[] = [];
  const { text: normalized } = normalize(query, knowledge.variants);
  const named: string[] = [];
  let text = plainLetters(normalized).replace(years, (year) => {
    named.push(year);
    return ' ';
  });
  text = withPinyin(text, knowledge, replacements);
  text = withNumerals(text, knowledge, replacements);
  if (homophones) text = withHomophones(text, knowledge, replacements, standing);
  const titles = titlesNamed(query, knowledge.lexicon.titles, knowledge.variants);
  const words = wordsOf(text, knowledge.senses);
  // A unit that a paragraph mentions need not be the reader's.
  const unit = query.length < paragraph ? words.unit : undefined;
  return { text, replacements, titles, years: named, ...words, unit };
}

/** From so many characters on a query is a pasted paragraph: each of its words says little, all of them much. */
export const paragraph = 120;

type Words = Omit<Understanding, 'text' | 'replacements' | 'titles' | 'years'>;

function wordsOf(text: string, senses: WordFinder<Sense>): Words {
  const found = senses.cut(text);
  const concepts = new Map<number, { word: string; isUnit: boolean }>();
  const roles = new Set<string>();
  const hints: string[] = [];
  const spoken: string[] = [];
  const asks = new Set<NonNullable<Sense['asks']>>();
  let unit: Words['unit'];
  for (const { start, end, meaning } of found) {
    const word = text.slice(start, end);
    if (meaning.concept !== undefined && !concepts.has(meaning.concept))
      concepts.set(meaning.concept, { word, isUnit: meaning.unit !== undefined });
    if (meaning.hints !== undefined && meaning.concept === undefined) {
      if (!spoken.includes(word)) hints.push(...meaning.hints);
      spoken.push(word);
    }
    if (meaning.role !== undefined) roles.add(meaning.role);
    if (meaning.asks !== undefined) asks.add(meaning.asks);
    if (meaning.unit !== undefined) unit ??= { slug: meaning.unit, word };
  }
  const others = outside(text, found);
  const unread = /[\p{L}\p{N}]/u.test(others);
  return {
    concepts: [...concepts].map(([index, named]) => ({ index, ...named })),
    hints,
    // One character by itself says too little.
    spoken: [...new Set(spoken.filter((word) => word.length > 1))],
    rest: [...new Set(others.match(/[\p{Script=Han}]{2,}|[a-z]{2,}|[0-9]{3,}/gu))],
    unread,
    saysNothing:
      !unread && found.length > 0 && found.every(({ meaning }) => Object.keys(meaning).length === 0),
    subjectsOnly:
      !unread &&
      found.every(
        ({ meaning }) =>
          meaning.concept !== undefined ||
          meaning.unit !== undefined ||
          // An everyday word alone may be all that is meant; with a unit it is what is meant there.
          (meaning.hints !== undefined && unit !== undefined),
      ),
    unit,
    roles: [...roles],
    asks,
  };
}

/** So few characters besides the words for a plan say nothing of what in it. */
const hardlyAnything = 4;

/**
 * A plan is asked for when hardly anything in the query says what in it: 第一学期 does not. What stands somewhere as it is may be a piece
 * of a sentence.
 *
 * @param stands whether the query stands somewhere as it is
 */
export function asksForPlan(
  { asks, concepts, hints, rest, roles, unread }: Understanding,
  stands: boolean,
): boolean {
  if (!asks.has('plan') || (stands && unread)) return false;
  const subjects = [...concepts.filter(({ isUnit }) => !isUnit), ...hints, ...roles];
  return subjects.length === 0 && rest.join('').length <= hardlyAnything;
}
