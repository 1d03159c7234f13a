import { partsOf, type QueryPart, type Variants } from '../tokens/analyzer.ts';
import { codeOfConcept, codeOfPair, codeOfSingle } from '../tokens/token-code.ts';
import type { Understanding } from '../query/understand.ts';
import { inRow, type PhraseToken } from './phrase.ts';
import type { Posting, Postings } from './postings.ts';
import { rarity, type Term } from './score.ts';
import type { ZoneLengths } from '../files/record-table.ts';

/*
 * What of a query is asked of the index, all at once: each question may load a chunk. Questions for single characters
 * cost next to nothing: they stand in the chunk of the pairs that begin with them.
 */

/** So many pairs of a query are looked up, from all over it: a pasted paragraph has hundreds. */
const mostPairs = 10;
/** A query of so few tokens is looked up whole, the words between its words too: it may be a phrase. */
const shortQuery = 12;
const mostConcepts = 4;
const mostSingles = 12;
/** What a single character counts beside a pair: the other words of the reader share some of them. */
const singleWeight = 0.25;

/** What a pair counts of which only one character says something: 建工 in 建工会. */
const besideWeight = 0.5;

function besidePairs(text: string, content: string): string[] {
  const pairs: string[] = [];
  for (let place = 0; place + 1 < text.length; place += 1) {
    const pair = text.slice(place, place + 2);
    const [a, b] = [content.charAt(place) !== ' ', content.charAt(place + 1) !== ' '];
    if (a !== b && /^\p{Script=Han}{2}$/u.test(pair)) pairs.push(codeOfPair(pair.charAt(0), pair.charAt(1)));
  }
  return pairs;
}

/** What the index says of a query. */
export interface Looked {
  terms: Term[];
  /** records that hold every part of the query as it is written */
  exact: Set<number>;
  /** those of the terms that are more than single characters: a record that holds none of them says nothing of it */
  telling: Term[];
}

/** Looks a query up. */
export async function lookUp(
  understanding: Understanding,
  asTyped: boolean,
  { postings, lengths, variants }: Ground,
): Promise<Looked> {
  const { text, content, concepts } = understanding;
  const parts = partsOf(text, variants);
  const whole = parts.flatMap(({ tokens }) => tokens);
  const wanted = partsOf(asTyped ? text : content, variants).flatMap(({ tokens }) => tokens);
  const beside = asTyped ? [] : besidePairs(text, content);
  const chosen = evenly([...new Set(wanted)], mostPairs);
  const half = evenly([...new Set(beside)], Math.max(0, mostPairs - chosen.length)).filter((t) => !chosen.includes(t));
  const lookedUp = [...new Set([...chosen, ...half, ...(whole.length <= shortQuery ? whole : [])])];
  const singles = evenly([...new Set(content.match(/\p{Script=Han}/gu))], mostSingles);
  const named = asTyped ? [] : concepts.slice(0, mostConcepts);
  const [ofTokens, ofSingles, ofConcepts, ofBeginnings] = await Promise.all([
    Promise.all(lookedUp.map(async (token) => [token, await postings.of(token)] as const)),
    Promise.all(singles.map((char) => postings.of(codeOfSingle(char)))),
    Promise.all(named.map(({ index }) => postings.of(codeOfConcept(index)))),
    Promise.all(parts.map(({ beginning }) => (beginning === '' ? undefined : postings.beginning(beginning)))),
  ]);
  const posting = new Map(ofTokens);
  const alike = new Map<string, Posting>();
  for (const [place, { word }] of named.entries()) {
    const same = ofConcepts[place];
    // Whoever names the concept by another word holds each pair of this one as good as by itself.
    if (same) for (const { tokens } of partsOf(word, variants)) for (const token of tokens) alike.set(token, same);
  }
  const pairs = chosen.flatMap((token) => {
    const own = posting.get(token);
    return own ? [term(own, alike.get(token), 1, lengths.length)] : [];
  });
  const halves = half.flatMap((token) => {
    const own = posting.get(token);
    return own && own.size > 0 ? [term(own, undefined, besideWeight, lengths.length)] : [];
  });
  const single = ofSingles.map((own) => term(own, undefined, singleWeight, lengths.length));
  const beginnings = ofBeginnings.flatMap((own) => (own ? [term(own, undefined, 1, lengths.length)] : []));
  return {
    terms: [...pairs, ...halves, ...single, ...beginnings],
    telling: [...pairs, ...halves, ...beginnings],
    exact: all(parts.map((part, place) => holdersOf(part, posting, ofBeginnings[place], lengths))),
  };
}

/** What a look-up works with. */
export interface Ground {
  postings: Postings;
  lengths: readonly ZoneLengths[];
  variants: Variants;
}

function term(posting: Posting, alike: Posting | undefined, share: number, records: number): Term {
  return { posting, alike, weight: share * rarity(Math.max(posting.size, alike?.size ?? 0), records) };
}

/** Records that hold a part as it is written, as far as its tokens were looked up. */
function holdersOf(
  { tokens, beginning }: QueryPart,
  postings: ReadonlyMap<string, Posting>,
  beginnings: Posting | undefined,
  lengths: readonly ZoneLengths[],
): Set<number> {
  const phrase = tokens.flatMap((token, offset): PhraseToken[] => {
    const posting = postings.get(token);
    return posting ? [{ offset, posting }] : [];
  });
  if (beginning !== '' && beginnings) phrase.push({ offset: tokens.length, posting: beginnings });
  return inRow(phrase, lengths);
}

function all(sets: readonly Set<number>[]): Set<number> {
  const [first, ...rest] = sets;
  return new Set([...(first ?? [])].filter((record) => rest.every((set) => set.has(record))));
}

/** So many items of a list, from all over it. */
function evenly<Item>(list: readonly Item[], most: number): Item[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
