import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpokenWords, writeSpokenWords } from '../../../../src/search/files/spoken-words.ts';

test('gives back whatever was written', () => {
  const word = fc.stringMatching(/^[\u4e00-\u9fff]{1,5}$/u);
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z-]{1,8}$/u), fc.array(word), { minKeys: 1 }),
      (lists) => {
        const words = new Map(Object.entries(lists));
        const read = readSpokenWords(writeSpokenWords(words));
        expect([...read.keys()]).toEqual([...words.keys()]);
        for (const [slug, list] of words) {
          // The shortest first.
          expect(read.get(slug)).toEqual(list.toSorted((a, b) => a.length - b.length));
        }
      },
    ),
  );
});

test.each(['', '<!doctype html>', '{"a":7}', 'A 甲', 'a 甲 甲', 'a 甲\n', 'a  甲乙丙'])(
  'is refused when it is %s',
  (text) => {
    expect(() => readSpokenWords(text)).toThrow();
  },
);
