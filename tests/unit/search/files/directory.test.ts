import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blocksOf,
  chunksBetween,
  readDirectory,
  writeDirectory,
} from '../../../../src/search/files/directory.ts';

const anyToken = fc.stringMatching(/^[a-z0-9]{1,9}$/u);
const anyStarts = fc.uniqueArray(anyToken, { minLength: 1, maxLength: 40 }).map((starts) => starts.sort());

test('a directory is read as it was written', () => {
  fc.assert(
    fc.property(anyStarts, (starts) => {
      const directory = { edition: 'abc1234', starts };
      expect(readDirectory(writeDirectory(directory))).toEqual(directory);
    }),
  );
});

test.each(['', 'abc1234', 'abc1234 ', ' Aa', '<!doctype html>'])('“%s” is no directory', (text) => {
  expect(() => readDirectory(text)).toThrow();
});

test('a token may stand in one chunk alone: the last that begins no later', () => {
  fc.assert(
    fc.property(anyStarts, anyToken, (starts, token) => {
      const found = chunksBetween({ edition: '', starts }, token, token);
      const last = starts.filter((start) => start <= token).length - 1;
      expect(found).toEqual(last < 0 ? [] : [last]);
    }),
  );
});

test('what begins alike stands in all chunks between', () => {
  const directory = { edition: '', starts: ['a', 'ba', 'bc', 'c'] };
  expect(chunksBetween(directory, 'b', 'b~')).toEqual([0, 1, 2]);
  expect(chunksBetween(directory, 'bb', 'bb~')).toEqual([1]);
  expect(chunksBetween(directory, 'd', 'd~')).toEqual([3]);
});

test('records are stored together with others of their page, and not too many', () => {
  expect(blocksOf(['a', 'a', 'b', 'c', 'c'])).toEqual([0, 0, 1, 2, 2]);
  const long = blocksOf(Array.from({ length: 20 }, () => 'a'));
  expect(long).toEqual(long.toSorted((a, b) => a - b));
  expect(new Set(long).size).toBe(3);
});
