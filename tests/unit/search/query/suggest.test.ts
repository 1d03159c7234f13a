import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPinyinTable } from '../../../../src/search/index/pinyin-table.ts';
import { readPinyinTable } from '../../../../src/search/files/pinyin-table.ts';
import { suggest, type Suggestible } from '../../../../src/search/query/suggest.ts';
import { anyText, hostileStrings } from '../../../fixtures/han.ts';

const shown = [
  '送温暖',
  '职代会',
  '职工之家',
  '职代会提案',
  '教代会',
  '劳动竞赛',
  'QC小组',
  '女职工',
  '会员评家',
];
const page = (title: string, url: string): Suggestible => ({ shown: title, plain: title, url });
const all: Suggestible[] = [
  ...shown.map((word) => ({ shown: word, plain: word.toLowerCase(), url: '' })),
  page('职代会怎样开', '/guides/zhidaihui/'),
  page('开好职代会', '/methods/kaihao/'),
];
const sounds = readPinyinTable(buildPinyinTable(all.map((one) => one.shown).join('')));
const words = (typed: string): string[] =>
  suggest(typed, all, sounds).flatMap((one) => (one.url === '' ? [one.shown] : []));

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
    ['songw', ['送温暖']],
    ['songwn', ['送温暖']],
    ['swnuan', ['送温暖']],
    ['songn', ['送温暖']],
    ['songz', []],
    ['职代会', []],
    [' ', []],
    ['', []],
    ['特种兵', []],
  ])('for %j gives the words %j', (typed, wanted) => {
    expect(words(typed)).toEqual(wanted);
  });

  test('gives pages with their addresses behind the words', () => {
    expect(suggest('职代', all, sounds)).toEqual([
      { shown: '职代会', url: '' },
      { shown: '职代会提案', url: '' },
      { shown: '职代会怎样开', url: '/guides/zhidaihui/' },
      { shown: '开好职代会', url: '/methods/kaihao/' },
    ]);
    expect(suggest('怎样开', all, sounds)).toEqual([{ shown: '职代会怎样开', url: '/guides/zhidaihui/' }]);
  });

  test('gives what is shown alike once', () => {
    const twins = [page('复盘', '/a/'), page('复盘', '/b/'), ...all];
    expect(suggest('复', twins, sounds)).toHaveLength(1);
  });

  test('does without the sounds', () => {
    expect(suggest('zd', all, undefined)).toEqual([]);
    expect(suggest('职代', all, undefined)).toEqual(suggest('职代', all, sounds));
  });

  test('gives few and none twice, for anything', () => {
    const many = [
      ...all,
      ...Array.from({ length: 50 }, (_, place) => page(`职工${String(place)}`, `/x${String(place)}/`)),
    ];
    const check = (typed: string): void => {
      const found = suggest(typed, many, sounds);
      expect(found.length).toBeLessThanOrEqual(10);
      expect(new Set(found.map((one) => one.shown)).size).toBe(found.length);
    };
    [...hostileStrings, '职'].forEach(check);
    fc.assert(fc.property(anyText, check));
  });
});
