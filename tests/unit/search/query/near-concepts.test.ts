import { expect, test } from 'vitest';
import type { Concept, Lexicon } from '../../../../src/search/files/lexicon.ts';
import { nearConcepts } from '../../../../src/search/query/near-concepts.ts';

const concept = (words: string[], topic: string, count = 1): Concept => ({
  words,
  topics: [topic],
  card: '',
  count,
});
const lexicon: Lexicon = {
  topics: [],
  units: [],
  roles: [],
  concepts: [
    concept(['读书会', '读书'], 'learning'),
    concept(['书屋'], 'learning'),
    concept(['少年读书班'], 'children'),
    concept(['得奖读物'], 'learning'),
    concept(['读得少'], 'learning', 0),
    concept(['讀書節'], 'learning'),
  ],
  titles: [],
  latin: [],
};
const variants = new Map([
  ['讀', '读'],
  ['書', '书'],
]);

test('concepts of the topics are near whose words share most characters', () => {
  expect(nearConcepts('书读得少', ['learning'], lexicon, variants)).toEqual([
    { index: 0, word: '读书' },
    { index: 5, word: '读书節' },
  ]);
});

test('none is near by a single character, of another topic or when no passage names it', () => {
  expect(nearConcepts('书', ['learning'], lexicon, variants)).toEqual([]);
  expect(nearConcepts('书读得少', ['games'], lexicon, variants)).toEqual([]);
  expect(nearConcepts('', ['learning'], lexicon, variants)).toEqual([]);
});
