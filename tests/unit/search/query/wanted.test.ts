import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wantedOf, type Wanted } from '../../../../src/search/query/wanted.ts';
import { codeOfNumber, codeOfPair, codeOfWord } from '../../../../src/search/tokens/token-code.ts';
import { anyText, hostileStrings, oneOf } from '../../../fixtures/han.ts';
import { readPlainly } from '../../../fixtures/small-lexicon.ts';

const wanted = (query: string): Wanted[] => wantedOf(readPlainly(query));
/** What a pair of a query counts; undefined where it is not asked for. */
const shareOf = (query: string, pair: string): number | undefined => {
  const token = codeOfPair(pair.charAt(0), pair.charAt(1));
  return wanted(query).find((one) => one.token === token)?.share;
};

describe('pairs of Han characters', () => {
  test('within a word that the site knows count whole', () => {
    for (const pair of ['职工', '工代', '代表', '表大', '大会'])
      expect(shareOf('职工代表大会', pair), pair).toBe(1);
  });

  test('across the border of two words count less, and do not count for nothing', () => {
    const across = shareOf('食堂饭菜', '堂饭') ?? 0;
    expect(across).toBeGreaterThan(0);
    expect(across).toBeLessThan(1);
    expect(shareOf('食堂饭菜', '食堂')).toBe(1);
    expect(shareOf('劳动竞赛食堂', '赛食')).toBe(across);
  });

  test('that stand within a word once and across two elsewhere count whole', () => {
    expect(shareOf('给职工看，职工看', '职工')).toBe(1);
    expect(shareOf('食堂。堂食', '食堂')).toBe(1);
  });

  test('of words that say nothing are not asked for, nor counted whole where one character says something', () => {
    expect(shareOf('怎么写职代会', '怎么')).toBeUndefined();
    expect(shareOf('怎么写职代会', '职代')).toBe(1);
    expect(shareOf('怎么写职代会', '写职') ?? 0).toBeLessThan(1);
  });

  test('are not asked for across a space, a stop or another script', () => {
    expect(shareOf('食堂 饭菜', '堂饭')).toBeUndefined();
    expect(shareOf('食堂，饭菜', '堂饭')).toBeUndefined();
    expect(shareOf('食堂A饭菜', '堂饭')).toBeUndefined();
  });

  test('of a query that says nothing are all asked for', () => {
    expect(shareOf('怎么写', '怎么')).toBeDefined();
  });
});

test('of a pair it is told which characters say something', () => {
  const chars = wanted('怎么写职代会').map((one) => one.chars);
  expect(chars).toEqual(['职', '职代', '代会']);
});

test('numbers and words of other scripts are asked for as they are', () => {
  expect(wanted('ＱＣ 38 A4')).toEqual([
    { token: codeOfWord('qc'), share: 1, chars: '' },
    { token: codeOfNumber('38'), share: 1, chars: '' },
    { token: codeOfWord('a'), share: 1, chars: '' },
    { token: codeOfNumber('4'), share: 1, chars: '' },
  ]);
  expect(wanted('مرحبا')).toEqual([{ token: codeOfWord('مرحبا'), share: 1, chars: '' }]);
});

test('a year is asked for only by itself', () => {
  expect(wanted('2026年劳动竞赛').map(({ token }) => token)).not.toContain(codeOfNumber('2026'));
  expect(wanted('2026年').map(({ token }) => token)).toContain(codeOfNumber('2026'));
});

test.each(['', ' ', '？？', '👷', '职'])('nothing is asked for in %j', (query) => {
  expect(wanted(query)).toEqual([]);
});

test('asks for each token once, for whatever is typed', () => {
  const check = (query: string): void => {
    const all = wanted(query.slice(0, 300));
    expect(new Set(all.map(({ token }) => token)).size).toBe(all.length);
    for (const { token, share } of all) {
      expect(token).toMatch(/^[a-z0-9]+$/u);
      expect(share > 0 && share <= 1).toBe(true);
    }
  };
  hostileStrings.forEach(check);
  fc.assert(fc.property(fc.oneof(anyText, fc.string({ unit: oneOf('职工代表大会怎么写A4 ，') })), check));
});
