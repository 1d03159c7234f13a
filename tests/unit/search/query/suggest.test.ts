import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPinyinTable } from '../../../../src/search/index/pinyin-table.ts';
import { readPinyinTable } from '../../../../src/search/files/pinyin-table.ts';
import { nearestWords, suggest } from '../../../../src/search/query/suggest.ts';
import { anyText, hostileStrings } from '../../../fixtures/han.ts';

const shown = ['职代会', '职工之家', '职代会提案', '教代会', '劳动竞赛', 'QC小组', '女职工', '会员评家'];
const words = shown.map((word) => ({ shown: word, plain: word.toLowerCase() }));
const sounds = readPinyinTable(buildPinyinTable(shown.join('')));

describe('suggest', () => {
  test.each([
    ['职代', ['职代会', '职代会提案']],
    ['代会', ['职代会', '职代会提案', '教代会']],
    ['职', ['职代会', '职工之家', '职代会提案']],
    ['qc', ['QC小组']],
    ['zhid', ['职代会', '职代会提案']],
    ['zd', ['职代会', '职代会提案']],
    ['ldjs', ['劳动竞赛']],
    ['nvzhi', ['女职工']],
    ['职代会', []],
    [' ', []],
    ['', []],
    ['特种兵', []],
  ])('for %j gives %j', (typed, wanted) => {
    expect(suggest(typed, words, sounds)).toEqual(wanted);
  });

  test('does without the sounds', () => {
    expect(suggest('zd', words, undefined)).toEqual([]);
    expect(suggest('职代', words, undefined)).toEqual(['职代会', '职代会提案']);
  });

  test('gives few and none twice, for anything', () => {
    const check = (typed: string): void => {
      const found = suggest(typed, words, sounds);
      expect(found.length).toBeLessThanOrEqual(6);
      expect(new Set(found).size).toBe(found.length);
    };
    hostileStrings.forEach(check);
    fc.assert(fc.property(anyText, check));
  });
});

describe('nearestWords', () => {
  test('are those that share characters or sounds', () => {
    expect(nearestWords('职工代会', words, sounds)[0]).toBe('职代会');
    expect(nearestWords('劳懂劲赛', words, sounds)).toContain('劳动竞赛');
    expect(nearestWords('会员平家', words, undefined)[0]).toBe('会员评家');
  });

  test.each(['特种兵', '？？？', '', '😀'])('are none for “%s”', (typed) => {
    expect(nearestWords(typed, words, undefined)).toEqual([]);
  });
});
