import { expect, test } from 'vitest';
import { excerptOf, lineFinder } from '../../../src/review/place.ts';

test('lines count from one', () => {
  const lineOf = lineFinder('甲\n乙乙\n\n丙');
  expect([0, 1, 2, 4, 5, 6, 99].map(lineOf)).toEqual([1, 1, 2, 2, 3, 4, 4]);
  expect(lineFinder('')(0)).toBe(1);
});

test('an excerpt stays in its line and says what it leaves out', () => {
  const text = `上一行\n${'前'.repeat(20)}错${'后'.repeat(20)}\n下一行`;
  expect(excerptOf(text, 24, 25)).toEqual({
    before: `…${'前'.repeat(12)}`,
    words: '错',
    after: `${'后'.repeat(12)}…`,
  });
  expect(excerptOf('错', 0, 1)).toEqual({ before: '', words: '错', after: '' });
});

test('long words are cut, not between the halves of a character', () => {
  const { words } = excerptOf('𠮷'.repeat(80), 0, 160);
  expect(words).toBe(`${'𠮷'.repeat(48)}…`);
});
