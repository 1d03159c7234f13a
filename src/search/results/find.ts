import { facets, type Facet } from '../files/record.ts';
import type { RecordTable } from '../files/record-table.ts';
import type { QueryReader } from '../query/query-reader.ts';
import { besideNames, type Understanding } from '../query/understand.ts';
import { partsOf } from '../tokens/analyzer.ts';
import { byPage } from './by-page.ts';
import { countFacets, passes, valuesIn, type FacetChoice } from './facets.ts';
import type { Hit, RecordStore } from './hit.ts';
import { inRow } from './phrase.ts';
import { SpareIndex, type Loss, type TokenIndex } from './postings.ts';
import { rank, type Ranked } from './rank.ts';
import type { TokenScale } from './score.ts';
import type { Lexicon } from '../files/lexicon.ts';
import { needlesOf } from './needles.ts';
import { lookUp } from './terms.ts';

/** What a search found. */
export interface Found {
  /** the best hits */
  hits: Hit[];
  /** what loads the others, the best first */
  further: readonly (() => Promise<Hit>)[];
  /** whether the site has nothing on it, so that the hits, a few at most, are only what comes nearest */
  nothing: boolean;
  /** on which page each hit stands, in the same order, those to be loaded too: hits of one page have the same number */
  pages: readonly number[];
  /** hits in all that hold the query as it is written, and others */
  exactCount: number;
  relatedCount: number;
  /** for each value of each facet, how many hits choosing it would leave; only when asked for */
  counts: Record<Facet, Map<string, number>> | undefined;
  /** for each filter that holds, how many hits there would be without it */
  withoutFilter: Partial<Record<Facet, number>>;
  /** normalized words to mark in excerpts, the whole parts first */
  needles: string[];
  /** how the query was read; undefined when it was searched as typed */
  understanding: Understanding | undefined;
  /** whether the best hits would be others, or in another order, if no unit's wording were preferred */
  byUnit: boolean;
  /** set where a part of the index did not come, so that there may be more hits than these */
  loss: Loss | undefined;
}

/** How a reader wants a query searched. */
export interface SearchOptions {
  choice: FacetChoice;
  /** how many hits to load at once */
  first: number;
  /** whether to count the hits of every facet value */
  counts: boolean;
  /** true when the words are to be searched exactly as they are typed */
  asTyped: boolean;
  /** true when a unit named in the query is not to be preferred */
  anyUnit: boolean;
  /** slug of the kind of unit to prefer when the query names none */
  ownUnit: string;
}

/** What a search works with. */
export interface SearchGround {
  postings: TokenIndex;
  /** what is stored of records */
  store: RecordStore;
  table: RecordTable;
  scale: TokenScale;
  lexicon: Lexicon;
  reader: QueryReader;
}

/** A query is read another way only where the best answer to it holds no more than this share of it … */
const doubtful = 0.8;
/** … and only if the whole query gains so much by it. */
const leastGain = 0.15;
/**
 * Where a query names nothing that the site has a word for, the site has nothing on it if the best answer fits it less
 * than this: 离婚 is nothing of what a 手续 of the site is about …
 */
const leastFit = 0.22;
/** … so much is asked where words of it stand nowhere on the site, as 房贷 does: less than this share of it is known … */
const mostlyKnown = 0.8;
const leastFitOfUnknown = 0.5;
/**
 * … and so much, whatever it names, where this share of its characters stands nowhere as it does in it: 特种兵 is no
 * 特种作业. Of 48 such queries looked at 34 are told by all this, of 23 unseen ones 14; of 321 held out that are
 * answered, 13 are taken for one: their answers are listed among so many that come nearest.
 */
const mostUnheard = 0.3;
const leastFitOfUnheard = 0.34;
const mostNear = 5;
/** Who wants it as typed is not served with a piece of it. */
const leastShareAsTyped = 0.5;

/**
 * Finds what answers a query, the best first.
 *
 * @throws what the index rejects with, where nothing is found for want of a part of it
 */
export async function find(query: string, options: SearchOptions, ground: SearchGround): Promise<Found> {
  const { choice } = options;
  const { table, reader } = ground;
  const spare = new SpareIndex(ground.postings);
  const { understanding, ranked, nothing } = await readAndRank(query, options, {
    ...ground,
    postings: spare,
  });
  if (ranked.records.length === 0) spare.check();
  const shown = ranked.records.filter((record) => passes(record, choice, table));
  const loaders = shown.map((record) => () => loadHit(record, ranked, ground));
  const exactCount = shown.filter((record) => ranked.exact.has(record)).length;
  return {
    hits: await Promise.all(loaders.slice(0, options.first).map((load) => load())),
    further: loaders.slice(options.first),
    nothing,
    pages: shown.map((record) => table.pages[record] ?? 0),
    exactCount,
    relatedCount: shown.length - exactCount,
    counts: options.counts ? countFacets(ranked.records, choice, table) : undefined,
    withoutFilter: Object.fromEntries(
      facets
        .filter((facet) => choice[facet] !== undefined)
        .map((facet) => [
          facet,
          ranked.records.filter((record) => passes(record, choice, table, facet)).length,
        ]),
    ),
    needles: needlesOf(understanding, reader.variants, ground.lexicon),
    understanding: options.asTyped ? undefined : understanding,
    byUnit: ranked.byUnit,
    loss: spare.loss,
  };
}

interface Answer {
  understanding: Understanding;
  ranked: Ranked;
  nothing: boolean;
}

/** Reads a query as it is written and, where that finds little, by its sound, and takes the reading that finds more. */
async function readAndRank(query: string, options: SearchOptions, ground: SearchGround): Promise<Answer> {
  const { reader, postings, table } = ground;
  const typed = await ranked(reader.read(query), options, ground);
  const { understanding } = typed;
  if (options.asTyped || typed.ranked.certainty > doubtful || besideNames(understanding) === '') return typed;
  const standing = async (words: readonly string[]): Promise<string[]> => {
    const stand = await Promise.all(
      words.map(async (word) => {
        const tokens = partsOf(word, reader.variants).flatMap((part) => part.tokens);
        const found = await Promise.all(tokens.map((token) => postings.of(token)));
        return (
          inRow(
            found.map((posting, offset) => ({ offset, posting })),
            table.lengths,
          ).size > 0
        );
      }),
    );
    return words.filter((_, index) => stand[index]);
  };
  const other = await reader.reread(query, standing);
  // Who names a unit means it.
  if (!other || (understanding.unit && other.unit?.slug !== understanding.unit.slug)) return typed;
  const reread = await ranked(other, options, ground);
  return reread.ranked.certainty >= typed.ranked.certainty + leastGain ? reread : typed;
}

async function ranked(
  understanding: Understanding,
  { asTyped, anyUnit, ownUnit }: SearchOptions,
  { postings, table, scale, lexicon, reader }: SearchGround,
): Promise<Answer> {
  const found = await lookUp(understanding, asTyped, {
    postings,
    lengths: table.lengths,
    variants: reader.variants,
    common: lexicon.common,
  });
  const unit = anyUnit ? '' : ((asTyped ? undefined : understanding.unit?.slug) ?? ownUnit);
  const units = lexicon.units.map(({ slug }) => slug);
  const order = rank(understanding, found, { table, scale, unit, units });
  const { concepts, unit: named } = understanding;
  const isNamed = order.plans.size > 0 || concepts.length > 0 || named !== undefined;
  const least = order.known < mostlyKnown ? leastFitOfUnknown : leastFit;
  const speaksOfIt = found.unheard < mostUnheard || order.fit >= leastFitOfUnheard;
  const fits = asTyped ? order.share >= leastShareAsTyped : speaksOfIt && (isNamed || order.fit >= least);
  if (order.exact.size > 0 || fits) return { understanding, ranked: order, nothing: false };
  const pages = byPage(order.records.map((record) => table.pages[record] ?? 0));
  const near = pages.slice(0, mostNear).flatMap(({ best }) => order.records[best] ?? []);
  return { understanding, ranked: { ...order, records: asTyped ? [] : near }, nothing: true };
}

function loadHit(record: number, { exact, plans }: Ranked, { store, table }: SearchGround): Promise<Hit> {
  return store.hit(record, {
    match: exact.has(record) ? 'exact' : 'related',
    whole: plans.has(record),
    kind: valuesIn(record, 'kind', table)[0] ?? '',
    topics: valuesIn(record, 'topic', table),
    units: valuesIn(record, 'unit', table),
  });
}
