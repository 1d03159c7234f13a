import { describe, expect, test } from 'vitest';
import { buildPinyinTable } from '../../../../src/search/index/pinyin-table.ts';
import { homophoneIndex, homophonesAt } from '../../../../src/search/query/homophones.ts';
import { readPinyinTable } from '../../../../src/search/files/pinyin-table.ts';

const words = ['劳动竞赛', '送清凉', '师德', '职代会', '提案', '指导会'];
const index = homophoneIndex(words, readPinyinTable(buildPinyinTable(words.join(''))));
const read = (text: string, start = 0): string[] =>
  homophonesAt(text, start, index).map(({ meaning }) => meaning);

describe('homophonesAt', () => {
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
    expect(homophonesAt('送请凉了', 0, index)).toEqual([{ start: 0, end: 3, meaning: '送清凉' }]);
  });
});
