import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpokenWords, writeSpokenWords } from '../../../../src/search/files/spoken-words.ts';

test('gives back whatever was written', () => {
  const word = fc.stringMatching(/^[\u4e00-\u9fff]{1,5}$/u);
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z-]{1,8}$/u), fc.array(word)), (lists) => {
      const read = readSpokenWords(writeSpokenWords(new Map(Object.entries(lists))));
      expect([...read]).toEqual(Object.entries(lists).map(([key, list]) => [key, list.toSorted()]));
    }),
  );
});

test.each(['', '<!doctype html>', '{"a":7}', '{"a":["甲"]}', 'null', '"甲"'])(
  'is refused when it is %s',
  (text) => {
    expect(() => readSpokenWords(text)).toThrow();
  },
);
