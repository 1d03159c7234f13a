import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPinyinTable } from '../../../../src/search/index/pinyin-table.ts';
import { pinyinIndex, readPinyin } from '../../../../src/search/query/pinyin.ts';
import { plainLetters } from '../../../../src/search/query/plain-letters.ts';
import { readPinyinTable } from '../../../../src/search/files/pinyin-table.ts';
import { named } from '../../../fixtures/case-names.ts';
import { hostileStrings } from '../../../fixtures/han.ts';

const words = ['职代会', '劳动竞赛', '劳动精神', '工会法', '女职工', '安全生产', '责任书', '会费率', '2%'];
const index = pinyinIndex(words, readPinyinTable(buildPinyinTable(words.join(''))));

describe('readPinyin', () => {
  test.each([
    ['laodongjingsai', ['劳动竞赛']],
    ['zhidaihui', ['职代会']],
    ['zdh', ['职代会']],
    ['nvzhigong', ['女职工']],
    ['nuzhigong', ['女职工']],
    ['nzg', ['女职工']],
    ['gonghuifa', ['工会法']],
    ['gonghui法', ['工会法']],
    ['工huifa', ['工会法']],
    ['劳动js', ['劳动竞赛', '劳动精神']],
    ['女zg', ['女职工']],
    ['gonghuifabanfa', ['工会法']],
    ['huifeilv', ['会费率']],
    ['huifeishuai', ['会费率']],
    ['anquanshengchanzerenshu', ['安全生产责任书']],
  ])('reads %s as %j', (typed, read) => {
    expect(readPinyin(typed, index)).toEqual(read);
  });

  test('gives all words with the same initials, in the order of the list', () => {
    expect(readPinyin('ldjs', index)).toEqual(['劳动竞赛', '劳动精神']);
  });

  test.each(named(['asdf', 'z', 'zhidaihu', 'laodongjing', 'xhuifa法', ...hostileStrings]))(
    'reads nothing in $name',
    ({ text }) => {
      expect(readPinyin(text, index)).toEqual([]);
    },
  );

  test('reads every word back from its letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...index.full.keys()), (letters) => {
        expect(readPinyin(letters, index)).toEqual(
          expect.arrayContaining([...(index.full.get(letters) ?? [])]),
        );
      }),
    );
  });
});

test.each([
  ['nǚzhígōng', 'nvzhigong'],
  ['lüè', 'lve'],
  ['gōnghuì法', 'gonghui法'],
  ['café', 'cafe'],
  ['工会', '工会'],
])('plainLetters writes %s as %s', (typed, plain) => {
  expect(plainLetters(typed)).toBe(plain);
});
