import { normalize, type Variants } from './analyzer.ts';
import { homophonesAt, type HomophoneIndex } from './homophones.ts';
import type { Lexicon } from './lexicon.ts';
import { numeralForms } from './numerals.ts';
import { plainLetters, readPinyin, type PinyinIndex } from './pinyin.ts';
import { years } from './query-words.ts';
import type { Sense } from './senses.ts';
import { titlesNamed, type NamedTitle } from './titles.ts';
import type { FoundWord, WordFinder } from './word-finder.ts';

/** What the reader typed and what it was taken for. */
export interface Replacement {
  typed: string;
  read: string;
  by: 'pinyin' | 'sound' | 'numeral';
  /** other words it may stand for */
  others: string[];
}

/** A query as it was understood. */
export interface Understanding {
  /** the query as it is searched: normalized, with its replacements made */
  text: string;
  replacements: Replacement[];
  /** the concepts it names, in its order, by their place in the lexicon, each with the word that names it */
  concepts: { index: number; word: string }[];
  /** topics that its everyday words hint at */
  hints: string[];
  /** those words, and words that are in no list, at least two characters each */
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

/** What queries are read with. Sounds are loaded only when a query needs them. */
export interface QueryKnowledge {
  lexicon: Lexicon;
  variants: Variants;
  senses: WordFinder<Sense>;
  sounds?: { pinyin: PinyinIndex; homophones: HomophoneIndex } | undefined;
}

/** Which ways of reading a query are tried. */
export interface ReadingOptions {
  /** words that the site does not have are read by their sound: only for a query that stands nowhere as it is */
  homophones: boolean;
}

/**
 * Understands a query: reads pinyin, numbers written the other way and slips of the input method, picks out the words that the site
 * knows, and drops those that say nothing about what is looked for.
 */
export function understand(
  query: string,
  knowledge: QueryKnowledge,
  { homophones }: ReadingOptions,
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
  if (homophones) text = withHomophones(text, knowledge, replacements);
  const titles = titlesNamed(query, knowledge.lexicon.titles, knowledge.variants);
  const words = wordsOf(text, knowledge.senses);
  // A unit that a paragraph mentions need not be the reader's.
  const unit = query.length < paragraph ? words.unit : undefined;
  return { text, replacements, titles, years: named, ...words, unit };
}

/** From so many characters on a query is a pasted paragraph: each of its words says little, all of them much. */
export const paragraph = 120;
/** So many letters are a word spelled in full. */
const fewestSpelled = 5;

type Words = Omit<Understanding, 'text' | 'replacements' | 'titles' | 'years'>;

function wordsOf(text: string, senses: WordFinder<Sense>): Words {
  const found = senses.cut(text);
  const concepts = new Map<number, string>();
  const roles = new Set<string>();
  const hints = new Set<string>();
  const spoken: string[] = [];
  const asks = new Set<NonNullable<Sense['asks']>>();
  let unit: Words['unit'];
  for (const { start, end, meaning } of found) {
    const word = text.slice(start, end);
    if (meaning.concept !== undefined && !concepts.has(meaning.concept)) concepts.set(meaning.concept, word);
    if (meaning.hints !== undefined && meaning.concept === undefined) {
      for (const topic of meaning.hints) hints.add(topic);
      spoken.push(word);
    }
    if (meaning.role !== undefined) roles.add(meaning.role);
    if (meaning.asks !== undefined) asks.add(meaning.asks);
    if (meaning.unit !== undefined) unit ??= { slug: meaning.unit, word };
  }
  const others = outside(text, found);
  const unread = /[\p{L}\p{N}]/u.test(others);
  const words = [...spoken, ...(others.match(/[\p{Script=Han}]{2,}|[a-z]{2,}|[0-9]{3,}/gu) ?? [])];
  return {
    concepts: [...concepts].map(([index, word]) => ({ index, word })),
    hints: [...hints],
    // One character by itself says too little.
    rest: [...new Set(words.filter((word) => word.length > 1))],
    unread,
    saysNothing:
      !unread && found.length > 0 && found.every(({ meaning }) => Object.keys(meaning).length === 0),
    subjectsOnly:
      !unread && found.every(({ meaning }) => meaning.concept !== undefined || meaning.unit !== undefined),
    unit,
    roles: [...roles],
    asks,
  };
}

/** A text with spaces where words were found. */
function outside(text: string, found: readonly FoundWord<Sense>[]): string {
  let rest = text;
  for (const { start, end } of found) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** Pieces of a text that hold letters which are neither a word of the lexicon nor of the site. */
function lettersIn(text: string, { latin }: Lexicon, senses: WordFinder<Sense>): string[] {
  const known = (piece: string): boolean =>
    (piece.match(/[a-z]+/gu) ?? []).every(
      (letters) => latin.includes(letters) || senses.at(letters, 0).some(({ end }) => end === letters.length),
    );
  return (text.match(/[\p{Script=Han}]*[a-z][a-z\p{Script=Han}]*/gu) ?? []).filter((piece) => !known(piece));
}

function withPinyin(
  text: string,
  { lexicon, senses, sounds }: QueryKnowledge,
  replacements: Replacement[],
): string {
  const pieces = lettersIn(text, lexicon, senses);
  if (!sounds || pieces.length === 0) return text;
  const replace = (typed: string, [read, ...others]: readonly string[]): string => {
    if (read === undefined) return typed;
    replacements.push({ typed, read, by: 'pinyin', others: others.slice(0, 3) });
    return read;
  };
  const readingsOf = (piece: string): string[] => readPinyin(piece, sounds.pinyin);
  // Syllables are often typed with spaces between them.
  if (/^[a-z' ]+$/u.test(text.trim()) && /[ ']/u.test(text.trim())) {
    const read = readingsOf(text.replace(/[ ']/gu, ''));
    if (read.length > 0) return replace(text.trim(), read);
  }
  const letters = pieces.flatMap((piece) =>
    readingsOf(piece).length > 0 ? [piece] : (piece.match(/[a-z]+/gu) ?? []),
  );
  // Two or three letters among others that say nothing are no initials: who types code or English means no word by them.
  const allRead = letters.every((piece) => readingsOf(piece).length > 0);
  return letters
    .filter((piece) => allRead || piece.length >= fewestSpelled)
    .reduce((out, piece) => out.replace(piece, () => replace(piece, readingsOf(piece))), text);
}

/** Takes numbers written the other way where more of the query is known then: 4不伤害 is 四不伤害. */
function withNumerals(text: string, { senses }: QueryKnowledge, replacements: Replacement[]): string {
  const known = (form: string): number =>
    senses
      .cut(form)
      .filter(({ meaning }) => meaning.concept !== undefined)
      .reduce((sum, { start, end }) => sum + (end - start) ** 2, 0);
  let best = { form: text, worth: known(text) };
  for (const form of numeralForms(text)) {
    const worth = known(form);
    if (worth > best.worth) best = { form, worth };
  }
  if (best.form !== text)
    replacements.push({ typed: text.trim(), read: best.form.trim(), by: 'numeral', others: [] });
  return best.form;
}

/** Reads what the input method made of a word that sounds alike: 送请凉 is 送清凉. */
function withHomophones(
  text: string,
  { senses, sounds }: QueryKnowledge,
  replacements: Replacement[],
): string {
  if (!sounds) return text;
  const slips = new Map<FoundWord<Sense>, string>();
  const cut = senses.cut(text, (start) =>
    homophonesAt(text, start, sounds.homophones).map(({ end, meaning }) => {
      const slip = { start, end, meaning: {} };
      slips.set(slip, meaning);
      return slip;
    }),
  );
  let out = text;
  for (const found of cut.reverse()) {
    const read = slips.get(found);
    if (read === undefined) continue;
    const typed = text.slice(found.start, found.end);
    replacements.unshift({ typed, read, by: 'sound', others: [] });
    out = out.slice(0, found.start) + read + out.slice(found.end);
  }
  return out;
}
