import { plainText, tokensOf, type Variants } from '../tokens/analyzer.ts';
import type { SearchRecord } from '../files/record.ts';
import { zones, type FacetValues, type Zone, type ZoneLengths } from '../files/record-table.ts';
import { codeOfConcept, codeOfSingle } from '../tokens/token-code.ts';
import type { WordFinder } from '../tokens/word-finder.ts';

/** What the words of a record are read with. */
export interface Reading {
  variants: Variants;
  /** the words of the lexicon, each with the number of its concept */
  concepts: WordFinder<number>;
}

/** A record as the page that Pagefind indexes, and what the table of records says of it. */
export interface IndexedRecord {
  html: string;
  /** what it is found by */
  tokens: ReadonlySet<string>;
  filters: FacetValues;
  lengths: ZoneLengths;
  /** what its neighbours on the same page have in common with it */
  page: string;
}

/**
 * Writes a record as the page Pagefind indexes: nothing but encoded tokens to search, part after part.
 *
 * @param usual whether its title is one that many pages use, such as 一句话说清: then it says little of what it is about
 */
export function indexed(record: SearchRecord, reading: Reading, usual: boolean): IndexedRecord {
  const { title, page, group, text, notes, aliases, asked } = record;
  const names = [...(usual ? [] : [title]), ...aliases];
  const words: Readonly<Record<Zone, string>> = {
    // What a page is about stands in its title: its first passage answers for the whole.
    title: [...names, ...(record.opens ? [page] : [])].join('\n'),
    page: [page, group, ...(usual ? [title] : [])].join('\n'),
    asked: asked.join('\n'),
    text: `${text}\n${notes}`,
  };
  const parts = zones.map((zone) => [zone, zoneTokens(words[zone], zone, reading)] as const);
  const filters: FacetValues = {
    ...record.filters,
    subject: conceptsIn(headingsOf(record), reading).map(String),
    ...(record.opens ? { opens: record.filters.kind } : {}),
  };
  const html =
    `<!doctype html><html lang="zh-CN"><head></head><body>` +
    `<p>${parts.map(([, tokens]) => tokens.join(' ')).join(' ')}</p></body></html>`;
  const length = (zone: Zone): number => parts.find(([name]) => name === zone)?.[1].length ?? 0;
  const lengths = {
    title: length('title'),
    page: length('page'),
    asked: length('asked'),
    text: length('text'),
  };
  return {
    html,
    tokens: new Set(parts.flatMap(([, tokens]) => tokens)),
    filters,
    lengths,
    page: record.url.replace(/#.*$/u, ''),
  };
}

/** What says what a record is about; a section is its whole page. */
export function headingsOf({ title, aliases, page, filters }: SearchRecord): string {
  return [title, ...aliases, ...(filters.kind.includes('snippet') ? [page] : [])].join('\n');
}

/** The concepts that words name, each once. */
function conceptsIn(words: string, { variants, concepts }: Reading): number[] {
  return [...new Set(concepts.all(plainText(words, variants)).map(({ meaning }) => meaning))];
}

/**
 * The tokens of one part of a record: its words in their order; a concept for every time that it is named, for what
 * speaks of it often is about it; and, save for the text, each of its Han characters by itself: who says it in other
 * words uses some of the same characters.
 */
function zoneTokens(words: string, zone: Zone, { variants, concepts }: Reading): string[] {
  const plain = plainText(words, variants);
  const named = concepts.all(plain).map(({ meaning }) => codeOfConcept(meaning));
  const single = zone === 'text' ? [] : [...new Set(plain.match(/\p{Script=Han}/gu))].map(codeOfSingle);
  return [...tokensOf(words, variants), ...named, ...single];
}
