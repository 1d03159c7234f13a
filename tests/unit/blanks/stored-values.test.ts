import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseValues, writeValues } from '../../../src/blanks/stored-values.ts';
import { cleanValue, noValues } from '../../../src/blanks/values.ts';
import { anyText, hostileStrings } from '../../fixtures/han.ts';

const stored = (changes: object): string => JSON.stringify({ version: 1, site: [], places: [], ...changes });

test('values are the same when they are written and read again', () => {
  const key = fc.string({ minLength: 1, maxLength: 20 });
  const value = anyText.map(cleanValue).filter((text) => text !== '');
  const map = fc.array(fc.tuple(key, value)).map((entries) => new Map(entries));
  fc.assert(
    fc.property(map, map, (site, places) => {
      expect(parseValues(writeValues({ site, places }))).toEqual({ site, places });
    }),
  );
  expect(parseValues(writeValues(noValues))).toEqual(noValues);
});

describe('what is stored', () => {
  test.each<[string, string]>([
    ['no JSON', '{"version":1'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no version', JSON.stringify({ site: [], places: [] })],
    ['an earlier version', stored({ version: 0 })],
    ['values that are no texts', stored({ site: [['年份', 2027]] })],
    ['an empty name', stored({ site: [['', '甲']] })],
    ['an object in place of the list', stored({ places: { 年份: '2027' } })],
    ['a value too long', stored({ site: [['年份', '7'.repeat(301)]] })],
    ['too many values', stored({ site: Array.from({ length: 20_001 }, (_, index) => [String(index), '1']) })],
    ['something besides', stored({ drafts: [] })],
  ])('is damaged: %s', (_, text) => {
    expect(parseValues(text)).toBe('damaged');
  });

  test('is newer, whatever else it holds', () => {
    expect(parseValues(stored({ version: 2, site: 7, more: {} }))).toBe('newer');
    expect(parseValues('{"version":1e9}')).toBe('newer');
  });

  test('is cleaned as typed values are', () => {
    const site = [
      ['甲', ' 乙\n丙\u200B'],
      ['丁', '\u200B'],
      ['__proto__', '戊'],
    ];
    expect(parseValues(stored({ site }))).toEqual({
      site: new Map([
        ['甲', '乙 丙'],
        ['__proto__', '戊'],
      ]),
      places: new Map(),
    });
  });

  test('may be anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json(), fc.constantFrom(...hostileStrings)), (text) => {
        const read = parseValues(text);
        if (typeof read === 'string') expect(['damaged', 'newer']).toContain(read);
        else expect(parseValues(writeValues(read))).toEqual(read);
      }),
    );
  });
});
