import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordFinder } from '../../../../src/search/tokens/word-finder.ts';
import { hostileStrings } from '../../../fixtures/han.ts';

const finder = new WordFinder([
  ['职工', 1],
  ['职工代表', 2],
  ['代表大会', 3],
  ['大会', 4],
  ['qc', 5],
  ['2%', 6],
  ['', 7],
]);
const meanings = (found: { meaning: number }[]): number[] => found.map(({ meaning }) => meaning);

describe('WordFinder', () => {
  test('finds every word, those within others too', () => {
    expect(meanings(finder.all('职工代表大会'))).toEqual([2, 1, 3, 4]);
  });

  test('cuts so that long words cover most', () => {
    expect(meanings(finder.cut('职工代表大会'))).toEqual([2, 4]);
    expect(finder.cut('开职工大会')).toEqual([
      { start: 1, end: 3, meaning: 1 },
      { start: 3, end: 5, meaning: 4 },
    ]);
  });

  test('takes a guess only where no word is as long', () => {
    const guess = (text: string) => (start: number) =>
      start === 0 ? [{ start, end: text.length, meaning: 9 }] : [];
    expect(meanings(finder.cut('职工', guess('职工')))).toEqual([1]);
    expect(meanings(finder.cut('只工代表', guess('只工代表')))).toEqual([9]);
  });

  test('finds letters and digits only as whole words', () => {
    expect(meanings(finder.all('搞qc小组'))).toEqual([5]);
    expect(finder.all('qcd aqc')).toEqual([]);
    expect(meanings(finder.all('拨缴2%的经费'))).toEqual([6]);
    expect(finder.all('12%')).toEqual([]);
  });

  test('takes anything', () => {
    for (const text of hostileStrings) expect(finder.all(text)).toEqual([]);
  });

  test('cuts words that do not overlap, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from('职工代表大会qc')), { maxLength: 20 }), (chars) => {
        let place = 0;
        for (const { start, end } of finder.cut(chars.join(''))) {
          expect(start).toBeGreaterThanOrEqual(place);
          expect(end).toBeGreaterThan(start);
          place = end;
        }
        expect(place).toBeLessThanOrEqual(chars.length);
      }),
    );
  });
});
