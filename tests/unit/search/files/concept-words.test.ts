import { describe, expect, test } from 'vitest';
import { buildConcepts, namesOfLaw } from '../../../../src/search/index/concepts.ts';
import { conceptFinder, conceptWords } from '../../../../src/search/files/concept-words.ts';
import type { Concept } from '../../../../src/search/files/lexicon.ts';
import type { Vocabulary } from '../../../../src/vocabulary/vocabulary.ts';
import { smallWords } from '../../../fixtures/vocabulary.ts';

const concepts = buildConcepts(smallWords);
const of = (word: string, list = concepts): Concept | undefined => list.find((words) => words.includes(word));

describe('buildConcepts', () => {
  test('makes one of a term and a topic alias that share a word', () => {
    expect(of('安康杯')).toEqual(['安康杯']);
  });

  test('joins words that are alike, and whatever they share with other lists', () => {
    const [anquan, ...rest] = [...smallWords.topics];
    if (!anquan) throw new Error('the fixture has no topics');
    const topics: Vocabulary['topics'] = new Map([
      [anquan[0], { ...anquan[1], alike: [['安康杯', '安全杯赛']] }],
      ...rest,
    ]);
    expect(of('安全杯赛', buildConcepts({ ...smallWords, topics }))).toEqual(['安康杯', '安全杯赛']);
  });

  test('joins what units call the same institution', () => {
    expect(of('职代会')).toEqual(['职代会', '职工代表大会']);
  });

  test('knows a law by both its names', () => {
    expect(of('工会法')).toEqual(['工会法', '中华人民共和国工会法']);
  });

  test('has every word once', () => {
    const words = concepts.flat();
    expect(new Set(words).size).toBe(words.length);
  });
});

test.each([
  ['中华人民共和国工会法', ['工会法', '中华人民共和国工会法']],
  ['女职工劳动保护特别规定', ['女职工劳动保护特别规定']],
])('namesOfLaw calls %s %j', (name, names) => {
  expect(namesOfLaw(name)).toEqual(names);
});

const written: Concept[] = [['劳动竞赛'], ['QC小组', '質量小组']];
const variants = new Map([['質', '质']]);

test('conceptFinder finds words however they are written, and says which concept they name', () => {
  const finder = conceptFinder(written, variants);
  expect(finder.all('qc小组').map(({ meaning }) => meaning)).toEqual([1]);
  expect(finder.all('质量小组和qc小组').map(({ meaning }) => meaning)).toEqual([1, 1]);
  expect(finder.all('女职工')).toEqual([]);
});

test('conceptWords gives words as normalized texts have them, with the place of their concept', () => {
  expect(conceptWords(written, variants)).toEqual([
    ['劳动竞赛', 0],
    ['qc小组', 1],
    ['质量小组', 1],
  ]);
  expect(conceptWords([], variants)).toEqual([]);
});
