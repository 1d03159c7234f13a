import { expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { unusedWords } from './unused-words.ts';

test('nothing is used by no page', () => {
  const found = unusedWords({ files: [], words: smallWords });
  expect(found).toContain('没有用到的填空：年份');
  expect(found).toContain('没有用到的主题：anquan');
  expect(found).toContain('没有用到的单位类型：qiye');
  expect(found).toContain('没有用到的角色：cuoshi');
  expect(found).toContain('没有一处引用的法规：《中华人民共和国劳动法》');
  expect(found).toContain('没有一页提到的术语：安康杯');
});

test('a page uses what it names', () => {
  const plan = readContent(
    'plans/a.mdx',
    '---\ndocumentTitle: 【年份】年\nunit: xuexiao\n---\n' +
      '<Passage id="a" topics="jingsai" role="cuoshi" units="qiye" basis="gonghuifa:32">\n' +
      '“安康杯”见《中华人民共和国劳动法》\n</Passage>\n',
  );
  const found = unusedWords({ files: [plan], words: smallWords });
  expect(found).toContain('没有用到的填空：月份');
  // The passage is for enterprises, whatever the page is for.
  expect(found).toContain('没有用到的单位类型：xuexiao');
  expect(found).toContain('没有一页提到的术语：技能比武');
  for (const used of [
    '填空：年份',
    '主题：jingsai',
    '单位类型：qiye',
    '角色：cuoshi',
    '术语：安康杯',
    '工会法',
    '劳动法',
  ]) {
    expect(found.filter((problem) => problem.includes(used))).toEqual([]);
  }
});

test('a law that a term leans on, and a term told from another, are used', () => {
  const [ankangbei, biwu] = [...smallWords.terms.values()];
  if (!ankangbei || !biwu) throw new Error('the small word lists have two terms');
  const terms = new Map([
    [
      'a',
      {
        ...ankangbei,
        meaning: '见《中华人民共和国劳动法》。',
        notToConfuseWith: [{ name: biwu.name, difference: '' }],
      },
    ],
    ['b', biwu],
  ]);
  const found = unusedWords({ files: [], words: { ...smallWords, terms } });
  expect(found.filter((problem) => /劳动法|技能比武/u.test(problem))).toEqual([]);
  expect(found).toContain('没有一处引用的法规：《中华人民共和国工会法》');
});

test('a slug within another slug is no citation', () => {
  const snippet = readContent('snippets/a/b.mdx', '---\nbasis: [laodongfa-ban]\n---\n甲\n');
  expect(unusedWords({ files: [snippet], words: smallWords })).toContain(
    '没有一处引用的法规：《中华人民共和国劳动法》',
  );
});
