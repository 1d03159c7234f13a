import { describe, expect, test } from 'vitest';
import { buildConcepts } from '../../../../src/search/index/concepts.ts';
import { conceptFinder } from '../../../../src/search/files/concept-words.ts';
import type { Vocabulary } from '../../../../src/vocabulary/vocabulary.ts';
import { smallWords } from '../../../fixtures/vocabulary.ts';

const concepts = buildConcepts(smallWords);
const of = (word: string, list = concepts) => list.find(({ words }) => words.includes(word));

describe('buildConcepts', () => {
  test('makes one of a term and a topic alias that share a word', () => {
    expect(of('安康杯')).toEqual({ words: ['安康杯'], topics: ['anquan'], card: 'term', count: 0 });
  });

  test('joins words that are alike, and whatever they share with other lists', () => {
    const [anquan, ...rest] = [...smallWords.topics];
    if (!anquan) throw new Error('the fixture has no topics');
    const topics: Vocabulary['topics'] = new Map([
      [anquan[0], { ...anquan[1], alike: [['安康杯', '安全杯赛']] }],
      ...rest,
    ]);
    const joined = of('安全杯赛', buildConcepts({ ...smallWords, topics }));
    expect(joined?.words).toEqual(['安康杯', '安全杯赛']);
    expect(joined?.card).toBe('term');
  });

  test('joins what units call the same institution', () => {
    expect(of('职代会')?.words).toEqual(['职代会', '职工代表大会']);
  });

  test('knows a law by both its names', () => {
    expect(of('工会法')).toMatchObject({ words: ['工会法', '中华人民共和国工会法'], card: 'law' });
  });

  test('has every word once', () => {
    const words = concepts.flatMap((concept) => concept.words);
    expect(new Set(words).size).toBe(words.length);
  });
});

test('conceptFinder finds words however they are written', () => {
  const finder = conceptFinder(
    [{ words: ['QC小组', '质量小组'], topics: [], card: '', count: 0 }],
    new Map([['質', '质']]),
  );
  expect(finder.all('qc小组')).toHaveLength(1);
  expect(finder.all('质量小组和QC小组')).toHaveLength(1);
});
