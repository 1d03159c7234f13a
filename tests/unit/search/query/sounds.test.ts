import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { buildPinyinTable } from '../../../../src/search/index/pinyin-table.ts';
import { nearSound, WordSounds } from '../../../../src/search/query/sounds.ts';
import { plainLetters } from '../../../../src/search/query/understand.ts';
import { readPinyinTable } from '../../../../src/search/files/pinyin-table.ts';
import { named } from '../../../fixtures/case-names.ts';
import { hostileStrings } from '../../../fixtures/han.ts';

const words = ['职代会', '劳动竞赛', '劳动精神', '工会法', '女职工', '安全生产', '责任书', '会费率', '2%'];
const tables = buildPinyinTable(words.join(''));
const index = new WordSounds(words, readPinyinTable(tables));

describe('pinyin', () => {
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
    expect(index.spelled(typed)).toEqual(read);
  });

  test('gives all words with the same initials, in the order of the list', () => {
    expect(index.spelled('ldjs')).toEqual(['劳动竞赛', '劳动精神']);
  });

  test.each(named(['asdf', 'z', 'zhidaihu', 'laodongjing', 'xhuifa法', ...hostileStrings]))(
    'reads nothing in $name',
    ({ text }) => {
      expect(index.spelled(text)).toEqual([]);
    },
  );

  test('reads every word back from its letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words.filter((word) => word !== '2%')), (word) => {
        const letters = pinyin(word, { toneType: 'none', type: 'array', v: true }).join('');
        expect(index.spelled(letters)).toContain(word);
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

test.each([
  ['zhang', 'zan'],
  ['shi', 'si'],
  ['chang', 'can'],
  ['jing', 'jin'],
  ['liang', 'lian'],
  ['feng', 'fen'],
  ['gong', 'gong'],
  ['zong', 'zong'],
  ['she', 'se'],
  ['ai', 'ai'],
])('%s is taken for %s', (syllable, near) => {
  expect(nearSound(syllable)).toBe(near);
});

const heard = ['劳动竞赛', '送清凉', '师德', '职代会', '提案', '指导会'];
const slips = new WordSounds(heard, readPinyinTable(buildPinyinTable(heard.join(''))));
const read = (text: string, start = 0): string[] => slips.alike(text, start).map(({ meaning }) => meaning);

describe('a word that sounds alike', () => {
  test.each([
    ['劳动竟赛', '劳动竞赛'],
    ['劳动进赛', '劳动竞赛'],
    ['送请凉', '送清凉'],
    ['送清良', '送清凉'],
    ['职代汇', '职代会'],
    ['师得', '师德'],
    ['思德', '师德'],
  ])('reads %s as %s', (typed, word) => {
    expect(read(typed)).toEqual([word]);
  });

  test('reads a slip within a longer query', () => {
    expect(read('开展送请凉活动', 2)).toEqual(['送清凉']);
  });

  test('takes two characters for a slip in a short query, and in a sentence leaves them alone', () => {
    expect(read('师得活动')).toEqual(['师德']);
    expect(read('抓师得', 1)).toEqual(['师德']);
    expect(read('师得活动怎么搞')).toEqual([]);
    expect(read('今年想抓师得', 4)).toEqual(['师德']);
    expect(read('今年想要抓师得', 5)).toEqual([]);
  });

  test('leaves alone what shares no character with the word, unless it is all that was typed', () => {
    expect(read('四得')).toEqual([]);
    expect(read('制带汇')).toEqual(['职代会']);
    expect(read('制带汇吧')).toEqual([]);
  });

  test.each(['劳动竞赛', '劳动', '运动竞赛', '', 'abc', '😀😀'])('reads nothing in “%s”', (typed) => {
    expect(read(typed)).toEqual([]);
  });

  test('says where the slip ends', () => {
    expect(slips.alike('送请凉了', 0)).toEqual([{ start: 0, end: 3, meaning: '送清凉' }]);
  });
});
