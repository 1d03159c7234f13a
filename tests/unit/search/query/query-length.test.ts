import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestQuery, readPart } from '../../../../src/search/query/query-length.ts';

test('a query of usual length is read whole', () => {
  expect(readPart('')).toBe('');
  expect(readPart('职代会怎么开')).toBe('职代会怎么开');
  expect(readPart('工'.repeat(longestQuery))).toBe('工'.repeat(longestQuery));
});

test('of a longer one the beginning is read, and no character in half', () => {
  expect(readPart('工'.repeat(longestQuery + 1))).toBe('工'.repeat(longestQuery));
  expect(readPart('\u{20000}'.repeat(longestQuery + 1))).toBe('\u{20000}'.repeat(longestQuery));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3 * longestQuery }), (query) => {
      const part = readPart(query);
      expect(query.startsWith(part)).toBe(true);
      expect([...part]).toEqual([...query].slice(0, longestQuery));
    }),
  );
});
