import { plainText } from '../tokens/analyzer.ts';
import { plainLetters } from './plain-letters.ts';
import { schoolsInTitles, whoWords, years } from './function-words.ts';
import {
  withHomophones,
  withNumerals,
  withPinyin,
  type QueryKnowledge,
  type Correction,
} from './corrections.ts';
import type { Sense } from './word-senses.ts';
import { titlesNamed, type NamedTitle } from './page-titles.ts';
import { outside, type FoundWord, type WordFinder } from '../tokens/word-finder.ts';

/** A query as it was understood. */
export interface Understanding {
  /** the query as it is searched: normalized, with its replacements made */
  text: string;
  replacements: Correction[];
  /**
   * the concepts it names, in its order, by their place in the lexicon, each with the word that names it and
   * whether that is a unit, too
   */
  concepts: { index: number; word: string; isUnit: boolean }[];
  /**
   * topics that its everyday words hint at, a topic the more often the more of such words it has and the
   * longer they are
   */
  hints: string[];
  /** its everyday words, of at least two characters each */
  spoken: string[];
  /** what is in no list, in pieces of at least two characters */
  rest: string[];
  /** whether some of it is in no list, if only one character */
  unread: boolean;
  /** whether all its words say nothing about what is looked for */
  saysNothing: boolean;
  /** whether it consists of words for subjects, with a unit at most, and of nothing else that says anything */
  subjectsOnly: boolean;
  /** whether some of its words say nothing about what is looked for */
  chatters: boolean;
  /** the kind of unit it speaks of, and by which word */
  unit: { slug: string; word: string } | undefined;
  /** slugs of the roles it names */
  roles: string[];
  /** what kind of answer it asks for */
  asks: ReadonlySet<NonNullable<Sense['asks']>>;
  /** the pages whose title it names */
  titles: NamedTitle[];
  /** the pages that its everyday words lead to, by the places of their titles in the lexicon */
  pages: number[];
  /** years it names, which are not searched for */
  years: string[];
}

/** Which ways of reading a query are tried. */
export interface ReadingOptions {
  /** words that the site does not have are read by their sound: only for a query that stands nowhere as it is */
  slips: boolean;
  /** words that the site has as they are written: these are meant so, whatever they sound like */
  standing: ReadonlySet<string>;
}

/**
 * Understands a query: reads pinyin, numbers written the other way and slips of the input method, picks out the
 * words that the site knows, and drops those that say nothing about what is looked for.
 */
export function understand(
  query: string,
  knowledge: QueryKnowledge,
  { slips, standing }: ReadingOptions,
): Understanding {
  const replacements: Correction[] = [];
  const normalized = plainText(query, knowledge.variants);
  const named: string[] = [];
  let text = plainLetters(normalized).replace(years, (year) => {
    named.push(year);
    return ' ';
  });
  text = withPinyin(text, knowledge, replacements);
  text = withNumerals(text, knowledge, replacements);
  // A slip is one word of a paragraph; of its many other words some sound like known ones by chance.
  if (slips && query.length < paragraph) text = withHomophones(text, knowledge, replacements, standing);
  const words = wordsOf(text, knowledge.senses);
  const titlesIn = (wanted: string): NamedTitle[] =>
    titlesNamed(wanted, knowledge.titles, knowledge.variants);
  const asTyped = titlesIn(query);
  // songqingliang names the page that 送清凉 names.
  const inFull = asTyped.length === 0 && replacements.length > 0 ? titlesIn(text) : asTyped;
  // 小学工会计划 简单点: the plan for a kind of unit, however it is asked for.
  const titles =
    inFull.length === 0 && words.unit && asksForPlan(words, false)
      ? titlesIn(`${schoolsInTitles.get(words.unit.word) ?? words.unit.word}计划`)
      : inFull;
  // A unit that a paragraph mentions need not be the reader's, and what it says of money or plans asks for nothing.
  const own =
    query.length < paragraph ? words : { ...words, pages: [], unit: undefined, asks: new Set<never>() };
  return { text, replacements, titles, years: named, ...own };
}

/** From so many characters on a query is a pasted paragraph: each of its words says little, all of them much. */
export const paragraph = 120;

type Words = Omit<Understanding, 'text' | 'replacements' | 'titles' | 'years'>;

function wordsOf(text: string, senses: WordFinder<Sense>): Words {
  const found = senses.cut(text);
  const concepts = new Map<number, { word: string; isUnit: boolean }>();
  const roles = new Set<string>();
  const hints: string[] = [];
  const hintsOfWho: string[] = [];
  const spoken: string[] = [];
  const pages = new Set<number>();
  const asks = new Set<NonNullable<Sense['asks']>>();
  let unit: Words['unit'];
  let unitEnd = 0;
  for (const { start, end, meaning } of found) {
    const word = text.slice(start, end);
    if (meaning.concept !== undefined && !concepts.has(meaning.concept))
      concepts.set(meaning.concept, { word, isUnit: meaning.unit !== undefined });
    if (meaning.hints !== undefined && meaning.concept === undefined) {
      // A longer word tells more: 优质课 against 比赛.
      const weight = Math.max(1, word.length - 1);
      const weighed = Array.from({ length: weight }, () => meaning.hints ?? []).flat();
      const saysWho = whoWords.has(word) || meaning.unit !== undefined;
      if (!spoken.includes(word)) (saysWho ? hintsOfWho : hints).push(...weighed);
      spoken.push(word);
    }
    for (const page of meaning.pages ?? []) pages.add(page);
    if (meaning.role !== undefined) roles.add(meaning.role);
    if (meaning.asks !== undefined) asks.add(meaning.asks);
    if (meaning.unit !== undefined) {
      // 乡镇卫生院 is a 卫生院.
      if (!unit || unitEnd === start) unit = { slug: meaning.unit, word };
      unitEnd = end;
    }
  }
  const others = outside(text, found);
  const unread = /[\p{L}\p{N}]/u.test(others);
  const saysSomething = ({ meaning }: FoundWord<Sense>): boolean => Object.keys(meaning).length > 0;
  const leads = found.some(saysSomething);
  const pieces = piecesOf(others);
  return {
    concepts: [...concepts].map(([index, named]) => ({ index, ...named })),
    hints: hints.length + concepts.size > 0 || asks.has('plan') ? hints : hintsOfWho,
    // One character by itself says too little.
    spoken: [...new Set(spoken.filter((word) => word.length > 1))],
    // 技能人才 is no word of a list and falls to pieces at 能 and 才: then all of it is what is looked for.
    rest: unread && !leads && pieces.length === 0 ? piecesOf(text) : pieces,
    unread,
    saysNothing: !unread && found.length > 0 && !leads,
    subjectsOnly:
      !unread &&
      leads &&
      found.filter(saysSomething).every(
        ({ meaning }) =>
          meaning.concept !== undefined ||
          meaning.unit !== undefined ||
          // An everyday word alone may be all that is meant; with a unit it is what is meant there.
          (meaning.hints !== undefined && unit !== undefined),
      ),
    chatters: !found.every(saysSomething),
    unit,
    roles: [...roles],
    asks,
    pages: [...pages],
  };
}

function piecesOf(text: string): string[] {
  return [...new Set(text.match(/[\p{Script=Han}]{2,}|[a-z]{2,}|[0-9]{3,}/gu))];
}

/** So few characters besides the words for a plan say nothing of what in it. */
const hardlyAnything = 4;

/**
 * A plan is asked for when hardly anything in the query says what in it: 第一学期 does not. What stands somewhere
 * as it is may be a piece of a sentence.
 *
 * @param stands whether the query stands somewhere as it is
 */
export function asksForPlan(
  { asks, concepts, hints, rest, roles, pages, unread }: Words,
  stands: boolean,
): boolean {
  if (!asks.has('plan') || (stands && unread)) return false;
  const subjects = [...concepts.filter(({ isUnit }) => !isUnit), ...hints, ...roles, ...pages];
  return subjects.length === 0 && rest.join('').length <= hardlyAnything;
}
