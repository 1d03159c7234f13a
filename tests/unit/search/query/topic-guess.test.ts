import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TopicGuess } from '../../../../src/search/query/topic-guess.ts';

const guess = new TopicGuess([
  ['读书会', ['learning']],
  ['书屋', ['learning']],
  ['看书', ['learning']],
  ['看病', ['help']],
  ['看望', ['help']],
  ['病号', ['help']],
  ['全会', ['learning', 'help', 'games', 'rights']],
  ['球赛', ['games']],
  // As on the site, there are many topics, and each is unlikely before anything speaks for it.
  ...Array.from('abcdefghijklmnop', (char) => [char, [char]] as const),
]);

test('words are about what the words that share their characters are about', () => {
  expect(guess.topicsOf('看点书')).toEqual(['learning']);
  expect(guess.topicsOf('生病了')).toEqual(['help']);
});

test('two are given when they are about as likely', () => {
  expect(guess.topicsOf('屋号').toSorted()).toEqual(['help', 'learning']);
});

test.each([
  ['nothing', ''],
  ['no character is known', '量子力学'],
  ['there are only letters', 'asdf'],
  ['a word leads to more topics than tell anything', '全'],
])('there is no guess when %s', (_name, text) => {
  expect(guess.topicsOf(text)).toEqual([]);
});

test('what it gives is one of the topics, and none without words', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('书', '病', '看', '球', 'x', '\ud800') }), (text) => {
      for (const topic of guess.topicsOf(text)) expect(['learning', 'help', 'games']).toContain(topic);
      expect(new TopicGuess([]).topicsOf(text)).toEqual([]);
    }),
  );
});
