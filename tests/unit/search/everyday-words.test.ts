import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEveryday, writeEveryday } from '../../../src/search/everyday-words.ts';

test('gives back whatever was written', () => {
  const word = fc.stringMatching(/^[\u4e00-\u9fff]{1,5}$/u);
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z-]{1,8}$/u), fc.array(word)), (lists) => {
      const words = new Map(Object.entries(lists));
      expect(readEveryday(writeEveryday(words))).toEqual(words);
    }),
  );
});

test.each(['', '<!doctype html>', 'null', '7', '[]', '{"a":7}', '{"a":["b"]}', '{"a":null}'])(
  'is refused when it is %s',
  (text) => {
    expect(() => readEveryday(text)).toThrow();
  },
);
