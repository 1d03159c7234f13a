import { describe, expect, test } from 'vitest';
import { readVocabulary, vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { messageOf } from '../../fixtures/message-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { smallWordFiles, smallWords } from '../../fixtures/vocabulary.ts';

type FileName = keyof typeof smallWordFiles;

/** Reads the small word lists with one file changed; the change must hit something. */
const readWith = (file: FileName, from: string | RegExp, to: string) => {
  const content = smallWordFiles[file] ?? '';
  const changed = content.replace(from, to);
  if (changed === content) throw new Error(`nothing to change in ${file}`);
  return readVocabulary(temporaryFolder({ ...smallWordFiles, [file]: changed }));
};

describe('readVocabulary', () => {
  test('reads every list by slug or name, in the order of the file', () => {
    expect([...smallWords.topics.keys()]).toEqual(['anquan', 'wenti', 'jingsai']);
    expect([...smallWords.blanks.keys()]).toEqual([
      '年份',
      '月份',
      '单位名称',
      '大会名称',
      '职代会',
      '责任人',
    ]);
    expect(smallWords.laws.get('gonghuifa')?.articles.map(({ number }) => number)).toEqual([6, 32]);
    expect(smallWords.laws.get('laodongfa')).toMatchObject({
      articles: [],
      number: null,
      checked: '2026-11-22',
    });
    expect(smallWords.roles.get('yinyan')?.aliases).toEqual([]);
    expect(smallWords.units.get('qiye')?.words).toEqual({ 职代会: '职工代表大会' });
    expect(smallWords.outdated.map(({ regex }) => regex)).toEqual([false, true]);
    expect(smallWords.terms.get('jineng-biwu')?.notToConfuseWith).toHaveLength(1);
  });

  test('reads the word lists of the site', () => {
    const words = vocabulary();
    expect(words.topics.size).toBe(20);
    expect(words.units.size).toBe(9);
    expect(words.roles.size).toBe(9);
    expect(vocabulary()).toBe(words);
  });

  test('has a fingerprint that changes with any file and with nothing else', () => {
    const again = readVocabulary(temporaryFolder(smallWordFiles));
    expect(again.fingerprint).toBe(smallWords.fingerprint);
    for (const [name, content] of Object.entries(smallWordFiles)) {
      const changed = readVocabulary(temporaryFolder({ ...smallWordFiles, [name]: `${content}# 改\n` }));
      expect(changed.fingerprint).not.toBe(smallWords.fingerprint);
    }
  });

  test.each<[string, FileName, string | RegExp, string, string]>([
    [
      'a term of an unknown topic',
      'terms.yaml',
      'topic: jingsai',
      'topic: jingsia',
      'terms.yaml 第 8 行，topic：没有“jingsia”这个主题。最接近的有：jingsai、wenti',
    ],
    [
      'the same topic twice',
      'topics.yaml',
      'slug: wenti',
      'slug: anquan',
      'topics.yaml 第 6 行，slug：“anquan”重复了',
    ],
    [
      'the same blank twice',
      'blanks.yaml',
      'name: 月份',
      'name: 年份',
      'blanks.yaml 第 6 行，name：“年份”重复了',
    ],
    [
      'a missing field',
      'topics.yaml',
      '  definition: 文化体育活动。\n',
      '',
      'topics.yaml 第 6 行，1.definition：缺少这个字段',
    ],
    [
      'a topic without its question',
      'topics.yaml',
      '  question: 哪一项来的人最少？\n',
      '',
      'topics.yaml 第 6 行，1.question：缺少这个字段',
    ],
    [
      'a topic whose question asks nothing',
      'topics.yaml',
      'question: 哪一项来的人最少？',
      'question: 活动来的人少。',
      'topics.yaml 第 9 行，1.question：要以问号“？”结尾',
    ],
    ['a missing kind', 'blanks.yaml', '  kind: month\n', '', 'blanks.yaml 第 6 行，1.kind：缺少这个字段'],
    [
      'an unknown field',
      'roles.yaml',
      'aliases:',
      'alias:',
      'roles.yaml 第 11 行，alias：没有这个字段。最接近的有：aliases、slug、heading',
    ],
    [
      'a value that is not in the list',
      'laws.yaml',
      'how: 待核',
      'how: 未核',
      'laws.yaml 第 14 行，1.how：没有“未核”这个值。最接近的有：待核、原文核对',
    ],
    [
      'a kind of blank that does not exist',
      'blanks.yaml',
      'kind: year',
      'kind: yaer',
      'blanks.yaml 第 2 行，0.kind：没有“yaer”这个值。最接近的有：year、',
    ],
    [
      'options missing from a choice',
      'blanks.yaml',
      /  options: .*\n/u,
      '',
      'blanks.yaml 第 16 行，3.options：kind 是 choice 时必须写 options，其他类型不能写',
    ],
    [
      'options of something that is no choice',
      'blanks.yaml',
      'example: 6月',
      'example: 6月\n  options: [5月, 6月]',
      'blanks.yaml 第 11 行，1.options：kind 是 choice 时必须写 options，其他类型不能写',
    ],
    ['a blank without its reach', 'blanks.yaml', '  scope: place\n', '', '1.scope：缺少这个字段'],
    [
      "a unit's word without the word for all",
      'blanks.yaml',
      '  default: 职代会\n',
      '',
      '4.default：随单位变的用语必须写 default，其他填空不能写',
    ],
    [
      'a word for all of what is no word of a unit',
      'blanks.yaml',
      'example: 6月',
      'example: 6月\n  default: 6月',
      'blanks.yaml 第 11 行，1.default：随单位变的用语必须写 default，其他填空不能写',
    ],
    [
      "a unit's word with options of its own",
      'blanks.yaml',
      'default: 职代会',
      'default: 职代会\n  options: [职代会, 教代会]',
      '4.unitWord：随单位变的用语，kind 写 choice，scope 写 site，不写 options 和 sameAs',
    ],
    [
      "a unit's word that units.yaml does not have",
      'units.yaml',
      '职代会: 职工代表大会',
      '职工: 职工',
      'blanks.yaml 第 25 行，【职代会】unitWord：units.yaml 的 words 里没有这个词',
    ],
    [
      'a blank that shares the value of none',
      'blanks.yaml',
      'kind: text',
      'kind: text\n  sameAs: 单位名',
      'blanks.yaml 第 13 行，【单位名称】sameAs：没有登记“单位名”这个填空。最接近的有：单位名称',
    ],
    [
      'a blank that shares the value of one of another kind',
      'blanks.yaml',
      'kind: text',
      'kind: text\n  sameAs: 年份',
      'blanks.yaml 第 13 行，【单位名称】sameAs：共用一个值的两个填空，kind 要相同',
    ],
    [
      'a slug with capital letters',
      'units.yaml',
      'slug: qiye',
      'slug: QiYe',
      'units.yaml 第 5 行，1.slug：只能用小写拼音、数字和连字符',
    ],
    ['an empty name', 'units.yaml', 'name: 学校', "name: ' '", 'units.yaml 第 12 行，2.name：不能为空'],
    [
      'a date that is none',
      'laws.yaml',
      'checked: 2026-11-22',
      'checked: 去年',
      'laws.yaml 第 9 行，0.checked：日期写成 2026-01-31 这样',
    ],
    [
      'an article that is no number',
      'laws.yaml',
      'number: 32',
      'number: 三十二',
      'laws.yaml 第 7 行，0.articles.1.number：',
    ],
    [
      'a bad regular expression',
      'outdated.yaml',
      '台帐(?!篷)',
      '台帐(?!篷',
      'outdated.yaml 第 6 行，pattern：不是合法的正则表达式（',
    ],
    [
      'a pattern that old phones cannot read',
      'outdated.yaml',
      '台帐(?!篷)',
      '(?<!电)台帐',
      'outdated.yaml 第 6 行，pattern：不能用后行断言',
    ],
    [
      'a bad condition on what stands before',
      'outdated.yaml',
      'regex: true',
      "regex: true\n  notAfter: '['",
      'outdated.yaml 第 8 行，notAfter：不是合法的正则表达式（',
    ],
    ['bad YAML', 'terms.yaml', '- slug: ankangbei', '- slug: "ankangbei', 'terms.yaml 第 '],
    [
      'a file that is no list',
      'topics.yaml',
      /^[^]*$/u,
      'slug: anquan\n',
      'topics.yaml 第 1 行，整个文件：应当是一张列表，每项以“- ”开头',
    ],
    [
      'an empty file',
      'outdated.yaml',
      /^[^]*$/u,
      '',
      'outdated.yaml 第 1 行，整个文件：应当是一张列表，每项以“- ”开头',
    ],
  ])('refuses %s', (_, file, from, to, message) => {
    const found = messageOf(() => readWith(file, from, to));
    expect(found.startsWith('ContentError: ')).toBe(true);
    expect(found).toContain(message);
  });

  test('takes a bad regular expression for what it is where it is none', () => {
    const words = readWith('outdated.yaml', 'pattern: 女工工作', 'pattern: 女工(工作');
    expect(words.outdated[0]?.pattern).toBe('女工(工作');
  });

  test('says which file is missing', () => {
    expect(messageOf(() => readVocabulary(temporaryFolder()))).toContain('topics.yaml');
  });
});
