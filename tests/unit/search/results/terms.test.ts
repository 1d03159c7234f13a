import { describe, expect, test } from 'vitest';
import { lookUp, type Looked } from '../../../../src/search/results/terms.ts';
import { codeOfConcept, codeOfPair, codeOfSingle } from '../../../../src/search/tokens/token-code.ts';
import { readPlainly, smallLexicon } from '../../../fixtures/small-lexicon.ts';
import { searchRecord } from '../../../fixtures/search-record.ts';
import { smallIndex } from '../../../fixtures/small-index.ts';

const records = [
  searchRecord({ title: '召开职代会', text: '职代会每年开一次，会前征集提案。' }),
  searchRecord({ title: '开好教代会', text: '教代会每学期开一次。' }),
  searchRecord({ title: '食堂', text: '饭菜 A4 公示，38号窗口。', asked: ['食堂饭菜太咸'] }),
  searchRecord({ title: '账目', text: '记账。' }),
  // Rarity is measured against many.
  ...Array.from({ length: 40 }, (_, place) => searchRecord({ title: `其他${String(place)}` })),
];

async function look(query: string, asTyped = false): Promise<Looked & { asked: string[] }> {
  const { postings, table, terms } = smallIndex(records, smallLexicon);
  const ground = { postings, lengths: table.lengths, variants: new Map(), common: [] };
  return { ...(await lookUp(readPlainly(query), asTyped, ground)), asked: terms };
}

const exact = async (query: string, asTyped = false): Promise<number[]> =>
  [...(await look(query, asTyped)).exact].sort();
const found = ({ telling }: Looked): number[] =>
  [...new Set(telling.flatMap(({ posting, alike }) => [...posting.keys(), ...(alike?.keys() ?? [])]))].sort();

describe('what holds the query as it is written', () => {
  test.each([
    ['职代会', [0]],
    ['职代会每年开', [0]],
    ['开一次', [0, 1]],
    ['食堂', [2]],
    ['会前征集', [0]],
    ['职代会每', [0]],
    ['A4', [2]],
    ['38号窗', [2]],
    ['账', [3]],
    ['记账', [3]],
    ['职代会 提案', [0]],
    ['教代会 提案', []],
    ['职代会学期', []],
    ['食堂饭菜', []],
    ['特种兵', []],
    ['', []],
    ['？', []],
  ])('“%s”: %j', async (query, wanted) => {
    expect(await exact(query)).toEqual(wanted);
    expect(await exact(query, true)).toEqual(wanted);
  });
});

describe('how much of a query stands nowhere as it does in it', () => {
  test.each([
    ['职代会', 0],
    ['食堂饭菜', 0],
    ['特种兵', 1],
    ['职代会 特种兵', 0.5],
    ['提案会', 1 / 3],
    ['食堂怎么写', 0],
    ['', 0],
  ])('“%s”: %d', async (query, share) => {
    expect((await look(query)).unheard).toBeCloseTo(share);
    expect((await look(query, true)).unheard).toBe(0);
  });
});

describe('what says something of the query', () => {
  test('is also what calls the same by another name, unless it is not wanted', async () => {
    expect(found(await look('职代会'))).toEqual([0, 1]);
    expect(found(await look('职工代表大会'))).toEqual([0, 1]);
    expect(found(await look('职工代表大会', true))).toEqual([]);
    expect((await look('职代会', true)).asked).not.toContain(codeOfConcept(0));
  });

  test('is also what others ask for in such words', async () => {
    expect(found(await look('饭菜太咸'))).toEqual([2]);
  });

  test('is nothing that shares single characters only', async () => {
    const looked = await look('代食');
    expect(found(looked)).toEqual([]);
    expect(looked.terms.some(({ posting }) => posting.size > 0)).toBe(true);
  });

  test('is what holds its one character anywhere', async () => {
    expect(found(await look('账'))).toEqual([3]);
  });
});

test('a term counts the more the fewer hold it, and single characters count less', async () => {
  const { terms, telling } = await look('食堂饭菜');
  const single = terms.filter((term) => !telling.includes(term));
  expect(single.length).toBeGreaterThan(0);
  expect(Math.max(...single.map(({ weight }) => weight))).toBeLessThan(
    Math.max(...telling.map(({ weight }) => weight)),
  );
});

test('what lies between the words is asked only where the query may stand as it is', async () => {
  const between = codeOfPair('会', '开');
  expect((await look('职代会 开提案')).asked).not.toContain(between);
  expect((await look('职代会开提案')).exact.size).toBe(0);
});

test('each question is asked once', async () => {
  const { asked } = await look('职代会 职代会提案');
  expect(asked.filter((term) => term === codeOfPair('职', '代'))).toHaveLength(1);
  expect(asked.filter((term) => term === codeOfSingle('会'))).toHaveLength(1);
});

test('of a pasted paragraph little is asked, from all over it', async () => {
  const clauses = Array.from({ length: 30 }, (_, place) =>
    String.fromCodePoint(0x5000 + place, 0x6000 + place),
  );
  const paragraph = [...clauses, '食堂'].join('，');
  const { asked } = await look(paragraph);
  expect(asked.length).toBeLessThan(40);
  const pairs = asked.filter((term) =>
    clauses.some((pair) => term === codeOfPair(pair.charAt(0), pair.charAt(1))),
  );
  expect(pairs.length).toBeGreaterThan(3);
});

test('nothing is asked for nothing', async () => {
  expect(await look('')).toEqual({
    terms: [],
    telling: [],
    strange: [],
    unheard: 0,
    exact: new Set(),
    asked: [],
  });
});
