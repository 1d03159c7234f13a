import { partsOf, type QueryPart, type Variants } from '../tokens/analyzer.ts';
import { codeOfConcept, codeOfSingle } from '../tokens/token-code.ts';
import type { Understanding } from '../query/understand.ts';
import { wantedOf, type Wanted } from '../query/wanted.ts';
import { inRow, type PhraseToken } from './phrase.ts';
import type { Posting } from '../files/index-chunk.ts';
import type { TokenIndex } from './postings.ts';
import { rarity, type Term } from './score.ts';
import type { ZoneLengths } from '../files/record-table.ts';

/*
 * What of a query is asked of the index, all at once: each question may load a chunk. Questions for single characters
 * cost next to nothing: they stand in the chunk of the pairs that begin with them.
 */

/** So many pairs of a query are looked up, from all over it … */
const mostPairs = 14;
/** … and fewer of a pasted paragraph, which has hundreds: so many make one. */
const mostPairsOfLong = 10;
const paragraph = 30;
/** A query of so few tokens is looked up whole, the words between its words too: it may be a phrase. */
const shortQuery = 12;
const mostConcepts = 3;
const mostSingles = 8;
/** A long query says by its words what it is about: one of more than so many pairs. */
const mostSinglesOfLong = 4;
const longQuery = 10;
/** What a single character counts beside a pair: the other words of the reader share some of them. */
const singleWeight = 0.8;

/** What the index says of a query. */
export interface Looked {
  terms: Term[];
  /** records that hold every part of the query as it is written */
  exact: Set<number>;
  /** those of the terms by which it is told how much of the query is answered */
  telling: Term[];
  /** what stands nowhere and need not: the end of one word and the beginning of the next, or a slip */
  strange: Term[];
  /** how many of the query's characters stand nowhere beside those that they stand beside in it: a share */
  unheard: number;
}

/** Looks a query up. */
export async function lookUp(
  understanding: Understanding,
  asTyped: boolean,
  { postings, lengths, variants, common }: Ground,
): Promise<Looked> {
  const { phrase, content, concepts } = understanding;
  const parts = partsOf(phrase, variants);
  const whole = parts.flatMap(({ tokens }) => tokens);
  const asked = asTyped
    ? whole.map((token): Wanted => ({ token, share: 1, chars: '' }))
    : wantedOf(understanding);
  const wanted = telling(asked, ({ token }) => !common.includes(token));
  const pairsAtMost = wanted.length > paragraph ? mostPairsOfLong : mostPairs;
  const ofWords = wanted.filter(({ share }) => share === 1);
  const chosen = [
    ...evenly(ofWords, pairsAtMost),
    ...evenly(
      wanted.filter(({ share }) => share < 1),
      pairsAtMost - ofWords.length,
    ),
  ];
  const chars = [...new Set(content.match(/\p{Script=Han}/gu))];
  const singles = evenly(
    telling(chars, (char) => !common.includes(codeOfSingle(char))),
    wanted.length > longQuery ? mostSinglesOfLong : mostSingles,
  );
  const named = asTyped ? [] : concepts.slice(0, mostConcepts);
  const [ofTokens, ofSingles, ofConcepts, ofBeginnings] = await Promise.all([
    postingsOf(
      chosen.map(({ token }) => token),
      postings,
    ),
    Promise.all(singles.map((char) => postings.of(codeOfSingle(char)))),
    Promise.all(named.map(({ index }) => postings.of(codeOfConcept(index)))),
    Promise.all(
      parts.map(async ({ beginning }) =>
        beginning === '' ? undefined : await postings.beginning(beginning),
      ),
    ),
  ]);
  const holders = (posting: ReadonlyMap<string, Posting>): (Set<number> | undefined)[] =>
    parts.map((part, place) => holdersOf(part, posting, ofBeginnings[place], lengths));
  // What lies between the words is asked only where it may be a phrase: most questions stand nowhere as they are.
  const between =
    whole.length <= shortQuery && holders(ofTokens).every((set) => set?.size !== 0)
      ? whole.filter((token) => !ofTokens.has(token))
      : [];
  const posting = new Map([...ofTokens, ...(await postingsOf(between, postings))]);
  const alike = new Map<string, Posting>();
  for (const [place, { word }] of named.entries()) {
    const same = ofConcepts[place];
    // Whoever names the concept by another word holds each pair of this one as good as by itself.
    if (same)
      for (const { tokens } of partsOf(word, variants)) for (const token of tokens) alike.set(token, same);
  }
  const wantedTerms = chosen.flatMap(({ token, share }) => {
    const own = posting.get(token);
    return own ? [{ share, ...term(own, alike.get(token), share, lengths.length) }] : [];
  });
  // What stands nowhere across the border of two words is no word.
  const strange = wantedTerms.filter(({ share, posting: own }) => share < 1 && own.size === 0);
  const pairs = wantedTerms.filter((one) => !strange.includes(one));
  const mayStand = asked.filter(({ token }) => posting.get(token)?.size !== 0 || alike.get(token)?.size);
  const heard = new Set(mayStand.flatMap(({ chars }) => [...chars]));
  const lost = new Set(asked.flatMap(({ chars }) => [...chars].filter((char) => !heard.has(char))));
  const single = ofSingles.map((own) => term(own, undefined, singleWeight, lengths.length));
  const beginnings = ofBeginnings.flatMap((own) => (own ? [term(own, undefined, 1, lengths.length)] : []));
  return {
    terms: [...pairs, ...single, ...beginnings],
    telling: [...pairs, ...beginnings],
    strange,
    unheard: lost.size / Math.max(1, content.replaceAll(' ', '').length),
    exact: all(holders(posting).map((set) => set ?? new Set())),
  };
}

/** What a look-up works with. */
export interface Ground {
  postings: TokenIndex;
  lengths: readonly ZoneLengths[];
  variants: Variants;
  /** tokens that stand nearly everywhere */
  common: readonly string[];
}

function term(posting: Posting, alike: Posting | undefined, share: number, records: number): Term {
  return { posting, alike, weight: share * rarity(Math.max(posting.size, alike?.size ?? 0), records) };
}

async function postingsOf(tokens: readonly string[], postings: TokenIndex): Promise<Map<string, Posting>> {
  return new Map(await Promise.all(tokens.map(async (token) => [token, await postings.of(token)] as const)));
}

/** Records that hold a part as it is written, as far as its tokens were looked up; undefined where none was. */
function holdersOf(
  { tokens, beginning }: QueryPart,
  postings: ReadonlyMap<string, Posting>,
  beginnings: Posting | undefined,
  lengths: readonly ZoneLengths[],
): Set<number> | undefined {
  const phrase = tokens.flatMap((token, offset): PhraseToken[] => {
    const posting = postings.get(token);
    return posting ? [{ offset, posting }] : [];
  });
  if (beginning !== '' && beginnings) phrase.push({ offset: tokens.length, posting: beginnings });
  return phrase.length === 0 ? undefined : inRow(phrase, lengths);
}

function all(sets: readonly Set<number>[]): Set<number> {
  const [first, ...rest] = sets;
  return new Set([...(first ?? [])].filter((record) => rest.every((set) => set.has(record))));
}

/** The telling ones of some items, for what stands nearly everywhere says little; all where there are none. */
function telling<Item>(items: readonly Item[], tells: (item: Item) => boolean): readonly Item[] {
  const some = items.filter(tells);
  return some.length > 0 ? some : items;
}

/** So many items of a list, from all over it. */
function evenly<Item>(list: readonly Item[], most: number): Item[] {
  if (most <= 0) return [];
  const step = Math.max(1, list.length / most);
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
