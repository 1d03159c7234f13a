import { describe, expect, test } from 'vitest';
import { askedProblems } from './asked.ts';

const problems = (lines: Readonly<Record<string, string>>) =>
  askedProblems(
    new Map(Object.entries(lines).map(([address, words]) => [address, { phrases: words.split(' ') }])),
  );

describe('a phrase in which readers ask', () => {
  test.each([
    ['没人来', '3 字，要 4 至 16 字'],
    ['老师们在开学第一周都忙得团团转怎么办', '18 字，要 4 至 16 字'],
    ['没人来，怎么办', '只写汉字、字母和数字'],
    ['送清凉怎么写', '不写“怎么写”'],
    ['送清凉范文', '不写“范文”'],
    ['送清凉模板', '不写“模板”'],
  ])('%s: %s', (phrase, problem) => {
    expect(problems({ '/a/#a': `${phrase} 活动没人来` })).toEqual([`/a/#a ${phrase}：${problem}`]);
  });

  test('leads to one address, and stands there once', () => {
    expect(problems({ '/a/#a': '活动没人来', '/b/#b': '夜班吃什么 活动没人来' })).toEqual([
      '/b/#b 活动没人来：也写在 /a/#a',
    ]);
    expect(problems({ '/a/#a': '活动没人来 活动没人来' })).toEqual(['/a/#a 活动没人来：在一行里写了两遍']);
  });

  test.each(['没人来呀', '开学第一周老师都忙得团团转怎么办', 'DLOQ是什么缩写', '98天怎么算', '活动写得太空'])(
    'may be %s',
    (phrase) => {
      expect(problems({ '/a/#a': phrase })).toEqual([]);
    },
  );

  test('may be part of another one', () => {
    expect(problems({ '/a/#a': '活动没人来', '/b/#b': '青年活动没人来' })).toEqual([]);
  });
});

test('a line holds at most 110 characters with its spaces', () => {
  // Nine phrases of ten characters and the spaces after them are 99.
  const nine = Array.from('甲乙丙丁戊己庚辛壬')
    .map((sign) => `${sign}班的夜里没热饭吃呀`)
    .join(' ');
  const rest = '活动总是没有人来参加啊';
  expect(problems({ '/a/#a': `${nine} ${rest}` })).toEqual([]);
  expect(problems({ '/a/#a': `${nine} ${rest}呀` })).toEqual(['/a/#a 一行 111 字，最多 110 字']);
});
