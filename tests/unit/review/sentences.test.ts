import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/review/sentences.ts';

test('sentences keep the marks that end them', () => {
  expect(sentencesOf('甲，乙。丙；丁')).toEqual([
    { text: '甲，乙。', start: 0 },
    { text: '丙；', start: 4 },
    { text: '丁', start: 6 },
  ]);
});

test('sentences put together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '。', '；', '\n', '𠮷') }), (text) => {
      expect(
        sentencesOf(text)
          .map((sentence) => sentence.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
