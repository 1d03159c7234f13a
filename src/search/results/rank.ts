import { facetKey, type RecordTable } from '../files/record-table.ts';
import { besideNames, type Understanding } from '../query/understand.ts';
import { knownShare, shareOf, scoreOf, type TokenScale, type Wording } from './score.ts';
import type { Looked } from './terms.ts';
import { liftByTopic } from './topic-lift.ts';

/** What answers a query, the best first. */
export interface Ranked {
  records: readonly number[];
  /** those that hold the query as it is written */
  exact: ReadonlySet<number>;
  /** plans that are wanted whole, by the record that opens each */
  plans: ReadonlySet<number>;
  /** how much of what is asked for the best of them holds, between 0 and 1 */
  share: number;
  /** the same share if what stands nowhere is no chance but a slip */
  certainty: number;
  /** how well the best of them fits, see {@link TokenScale.fit} */
  fit: number;
  /** how much of what is asked for stands anywhere, between 0 and 1 */
  known: number;
  /** whether the best would be others, or in another order, if no unit's wording were preferred */
  byUnit: boolean;
}

/** What a ranking is made from. */
export interface Basis {
  table: RecordTable;
  scale: TokenScale;
  /** slug of the kind of unit whose wording is preferred, empty for none */
  unit: string;
  /** slugs of the kinds of unit in the order in which readers ask for them */
  units: readonly string[];
}

/** What is worth less than this share of the best is no answer beside it. */
const leastOfBest = 0.35;
/** Whatever phrase stands on the site, typing it finds the passage it stands in: no other record is worth as much … */
const phraseBonus = 6;
/**
 * … but a name, and little more, may stand somewhere in passing: so many characters beside names make a phrase. Who
 * asks for a whole plan asks for no phrase.
 */
const leastBesideNames = 3;
/** Whose order a reader sees at once. */
const seen = 5;
/** Of equally good plans those come first that most readers want. */
const planStep = 0.02;

/** Puts what was looked up in order. */
export function rank(understanding: Understanding, looked: Looked, basis: Basis): Ranked {
  const { table, scale, units } = basis;
  const bears = (record: number, facet: string, value: string): boolean =>
    table.bearers.get(facetKey(facet, value))?.has(record) ?? false;
  const kinds = [...table.bearers].flatMap(([key, records]): [string, ReadonlySet<number>][] =>
    key.startsWith('kind=') ? [[key.slice('kind='.length), records]] : [],
  );
  const plans = understanding.wantsPlan
    ? (table.bearers.get(facetKey('opens', 'plan')) ?? new Set<number>())
    : new Set<number>();
  const wording = (record: number, unit: string): Wording => {
    if (unit === '') return 'unasked';
    if (bears(record, 'unit', unit)) return 'own';
    return bears(record, 'unit', 'tongyong') || !units.some((other) => bears(record, 'unit', other))
      ? 'common'
      : 'other';
  };
  const candidates = new Set([
    ...looked.terms.flatMap(({ posting, alike }) => [...posting.keys(), ...(alike?.keys() ?? [])]),
    ...looked.exact,
    ...plans,
  ]);
  const fits = new Map([...candidates].map((record) => [record, scale.fit(record, looked.terms)]));
  const fitOf = (record: number): number => fits.get(record) ?? 0;
  const worth = (record: number, unit: string): number => {
    const kind = kinds.find(([, records]) => records.has(record))?.[0] ?? '';
    const score = scoreOf({
      fit: fitOf(record),
      plan: plans.has(record),
      wording: wording(record, unit),
      kind,
      meaning: understanding.asks.has('meaning') && kind === 'term',
    });
    if (!plans.has(record)) return score;
    const place = units.findIndex((slug) => bears(record, 'unit', slug));
    return score - planStep * (place === -1 ? units.length : place);
  };
  const isPhrase = plans.size === 0 && besideNames(understanding).length >= leastBesideNames;
  const phrase = isPhrase ? phraseBonus : 0;
  const inOrder = (unit: string): number[] => {
    const worths = liftByTopic(
      new Map([...candidates].map((record) => [record, worth(record, unit)])),
      table,
    );
    const worthOf = (record: number): number => worths.get(record) ?? 0;
    const best = Math.max(0, ...worths.values());
    const order = (record: number): number => worthOf(record) + (looked.exact.has(record) ? phrase : 0);
    return [...candidates]
      .filter((record) => looked.exact.has(record) || worthOf(record) >= leastOfBest * best)
      .sort((a, b) => order(b) - order(a));
  };
  const records = inOrder(basis.unit);
  const plain = basis.unit === '' ? records : inOrder('');
  const [first] = records;
  const shareIn = (terms: Looked['terms']): number =>
    first === undefined ? 0 : plans.size > 0 ? 1 : shareOf(first, terms);
  return {
    records,
    exact: looked.exact,
    plans,
    share: shareIn(looked.telling),
    certainty: shareIn([...looked.telling, ...looked.strange]),
    fit: first === undefined ? 0 : fitOf(first),
    known: knownShare(looked.telling),
    byUnit: records.slice(0, seen).some((record, place) => record !== plain[place]),
  };
}
