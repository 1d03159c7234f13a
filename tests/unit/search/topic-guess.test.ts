import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TopicGuess } from '../../../src/search/topic-guess.ts';

const guess = new TopicGuess([
  ['读书会', ['learning']],
  ['书屋', ['learning']],
  ['看书', ['learning']],
  ['看病', ['help']],
  ['看望', ['help']],
  ['病号', ['help']],
  ['全会', ['learning', 'help', 'games', 'rights']],
  ['球赛', ['games']],
]);

test('words are about what the words that share their characters are about', () => {
  expect(guess.topicOf('看点书')).toBe('learning');
  expect(guess.topicOf('生病了')).toBe('help');
});

test.each([
  ['nothing', ''],
  ['no character is known', '量子力学'],
  ['a character stands in words of several topics', '看看'],
  ['a word leads to more topics than tell anything', '全'],
])('there is no guess when %s', (_name, text) => {
  expect(guess.topicOf(text)).toBeUndefined();
});

test('what it gives is one of the topics, and none without words', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('书', '病', '看', '球', 'x', '\ud800') }), (text) => {
      expect([undefined, 'learning', 'help', 'games']).toContain(guess.topicOf(text));
      expect(new TopicGuess([]).topicOf(text)).toBeUndefined();
    }),
  );
});
