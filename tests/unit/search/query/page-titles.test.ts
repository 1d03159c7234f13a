import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf, titlesNamed } from '../../../../src/search/query/page-titles.ts';
import { hostileStrings } from '../../../fixtures/han.ts';

const titles = [
  '去年的总结怎样改成今年的计划',
  '公文格式：哪些是标准，哪些是惯例',
  '企业工会年度工作计划',
  '左手栏',
];
const variants = new Map([['總', '总']]);
const letters = titles.map((title) => lettersOf(title, variants));
const named = (query: string): number[] => titlesNamed(query, letters, variants).map(({ place }) => place);

test.each([
  ['总结改计划', [0]],
  ['總結改计划', []],
  ['總结改计划', [0]],
  ['公文格式', [1]],
  ['公文格式 哪些是标准', [1]],
  ['左手栏', [3]],
  ['左手', []],
  ['计划总结', []],
  ['年计', []],
  ['', []],
])('%s names %j', (query, places) => {
  expect(named(query)).toEqual(places);
});

test('tells the whole title from a piece of it', () => {
  expect(titlesNamed('公文格式 哪些是标准 哪些是惯例', letters, variants)).toEqual([
    { place: 1, whole: true },
  ]);
  expect(titlesNamed('公文格式', letters, variants)).toEqual([{ place: 1, whole: false }]);
  expect(titlesNamed('公文格式哪些', letters, variants)).toEqual([{ place: 1, whole: true }]);
});

test('what fits many titles names none but itself', () => {
  const many = ['甲工会计划', '乙工会计划', '丙工会计划', '工会计划'];
  expect(titlesNamed('工会计划', many, variants)).toEqual([{ place: 3, whole: true }]);
  expect(titlesNamed('会计划', many, variants)).toEqual([]);
  expect(titlesNamed('工会计划', ['甲工会计划', '工会计划'], variants)).toEqual([{ place: 1, whole: true }]);
});

test('every title names itself, and anything may be asked', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 3 }), { minLength: 1 }), fc.nat(), (list, pick) => {
      const place = pick % list.length;
      const found = titlesNamed(
        list[place] ?? '',
        list.map((title) => lettersOf(title, variants)),
        variants,
      );
      const letters = (list[place] ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
      fc.pre(letters.length >= 3);
      expect(found).toContainEqual({ place, whole: true });
    }),
  );
  for (const query of hostileStrings) expect(() => named(query)).not.toThrow();
});
