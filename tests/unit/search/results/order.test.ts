import { expect, test } from 'vitest';
import type { FacetMembers } from '../../../../src/search/results/facets.ts';
import { promoted } from '../../../../src/search/results/order.ts';
import type { PagefindResult } from '../../../../src/search/results/pagefind.ts';
import type { Understanding } from '../../../../src/search/query/understand.ts';

const result = (id: string): PagefindResult => ({ id, score: 1, data: () => Promise.reject(new Error(id)) });
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(result);
const ranked = [a, b, c, d, e].filter((one) => one !== undefined);
const members: FacetMembers = {
  topic: new Map([['nvzhigong', new Set(['b', 'c', 'd', 'e'])]]),
  unit: new Map(),
  role: new Map(),
  kind: new Map(),
};
const asked: Understanding = {
  text: '女工',
  replacements: [],
  concepts: [{ index: 0, word: '女工', isUnit: false }],
  hints: [],
  spoken: [],
  rest: [],
  unread: false,
  saysNothing: false,
  subjectsOnly: true,
  chatters: false,
  unit: undefined,
  roles: [],
  asks: new Set(),
  titles: [],
  pages: [],
  years: [],
};
const lead = (
  exact: PagefindResult | undefined,
  understanding: Understanding | undefined,
  own?: readonly string[],
): string[] =>
  promoted(ranked, exact, {
    understanding,
    titled: new Map(a ? [['a', a]] : []),
    topicsOf: () => ['nvzhigong'],
    members,
    isOwn: own && (({ id }) => own.includes(id)),
  }).map(({ id }) => id);

test('some about the subject lead when the best exact hit is about another', () => {
  expect(lead(a, asked)).toEqual(['b', 'c', 'd']);
});

test.each<[string, PagefindResult | undefined, Understanding | undefined]>([
  ['the best exact hit is about it', b, asked],
  ['nothing holds the words', undefined, asked],
  ['the query says more than its subject', a, { ...asked, subjectsOnly: false }],
  ['the phrase stands with small words in it', a, { ...asked, chatters: true }],
  ['the query is searched as typed', a, undefined],
  ['a title is named but not whole', b, { ...asked, titles: [{ place: 0, whole: false }] }],
])('nothing leads when %s', (_, exact, understanding) => {
  expect(lead(exact, understanding)).toEqual([]);
});

test('the wording of the unit asked for leads when nothing holds the words', () => {
  expect(lead(undefined, asked, ['d'])).toEqual(['d']);
  expect(lead(undefined, asked, ['a'])).toEqual([]);
});

test('the page whose title the query is leads', () => {
  expect(lead(b, { ...asked, titles: [{ place: 0, whole: true }] })).toEqual(['a']);
});

test('passages in the wording of the unit asked for lead when the best exact hit has another', () => {
  expect(lead(b, asked, ['c', 'e'])).toEqual(['c', 'e']);
  expect(lead(b, asked, ['b'])).toEqual([]);
  expect(lead(b, asked, [])).toEqual([]);
});
