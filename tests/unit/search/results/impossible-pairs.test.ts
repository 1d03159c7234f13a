import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, tokensOf } from '../../../../src/search/tokens/analyzer.ts';
import { impossiblePairs } from '../../../../src/search/results/impossible-pairs.ts';
import type { Sense } from '../../../../src/search/query/word-senses.ts';
import { codeOfPair } from '../../../../src/search/tokens/token-code.ts';
import { WordFinder } from '../../../../src/search/tokens/word-finder.ts';
import { anyText } from '../../../fixtures/han.ts';

const none = new Map<string, string>();
const senses = new WordFinder<Sense>([
  ['互助保障', { concept: 0 }],
  ['职工', { concept: 1 }],
  ['怎么', {}],
  ['那一段', {}],
  ['的', {}],
]);
const doubtful = (query: string): string[] => impossiblePairs(partsOf(query, none), senses);
const pair = (two: string): string => codeOfPair(two.charAt(0), two.charAt(1));

test('what lies beside a question is doubted first, the longer the question the sooner', () => {
  expect(doubtful('职工的互助保障那一段怎么写')).toEqual([pair('段怎'), pair('障那'), pair('么写')]);
});

test('a word by itself is not doubted', () => {
  expect(doubtful('互助保障')).toEqual([]);
  expect(doubtful('职工 互助保障')).toEqual([]);
  expect(doubtful('绿皮书')).toEqual([]);
  expect(doubtful('')).toEqual([]);
});

test('of a paragraph only the beginning is doubted, which is looked up in a row', () => {
  const beginning = '工会开展各项工作与活动并';
  expect(doubtful(`${beginning}${'认真总结，'.repeat(30)}互助保障怎么写`)).toEqual([]);
});

test('whatever is doubted stands in every text that holds the query', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, query, after) => {
      const [part, ...others] = partsOf(query, none);
      fc.pre(part !== undefined && others.length === 0 && query === query.normalize('NFKC').toLowerCase());
      const held = new Set(tokensOf(`${before}，${query}，${after}`, none));
      for (const token of doubtful(query)) expect(held.has(token)).toBe(true);
    }),
  );
});
