import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChunk } from '../../../../src/search/files/index-chunk.ts';
import { cbor, chunkOf } from '../../../fixtures/cbor.ts';

const bytesOf = (written: string): Uint8Array => Buffer.from(written, 'latin1');
const anyPosting = fc
  .array(fc.tuple(fc.nat(70_000), fc.uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 8 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map(
    (entries) =>
      new Map(
        new Map(entries)
          .entries()
          .toArray()
          .sort(([a], [b]) => a - b)
          .map(([record, places]) => [record, places.sort((a, b) => a - b)] as const),
      ),
  );
const anyWords = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9]{1,9}$/u), anyPosting), {
  selector: ([word]) => word,
  maxLength: 30,
});

test('every token of a chunk stands where it was written', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const chunk = bytesOf(chunkOf(words));
      expect(readChunk(chunk)).toEqual(new Map(words));
    }),
  );
});

test.each([
  ['nothing', ''],
  ['a number', cbor(7)],
  ['a kind that Pagefind does not write', '\xa0'],
  ['words that are numbers', cbor([[[1, 2, 3]]])],
  ['half of a chunk', chunkOf([['abcdefgh', new Map([[3, [1, 9]]])]]).slice(0, -6)],
])('%s is refused', (_, written) => {
  expect(() => readChunk(bytesOf(written))).toThrow();
});
