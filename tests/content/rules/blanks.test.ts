import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { blankNames, blanks, tooManyBlanks, unknownBlanks } from './blanks.ts';

const known = new Map(Array.from('一二三四五六七八九职').map((name) => [name, { unitWord: name === '职' }]));
const eight = '【一】【二】【三】【四】【五】【六】【七】【八】';

describe('blanks', () => {
  test('are named once each', () => {
    expect(blankNames('【甲】到【乙】，【甲】')).toEqual(['甲', '乙']);
  });

  test('may be eight different ones, again and again', () => {
    expect(tooManyBlanks({ role: 'cuoshi', text: `${eight}${eight}` }, known)).toEqual([]);
  });

  test('may be more by the words of units, which fill themselves in', () => {
    expect(tooManyBlanks({ role: 'cuoshi', text: `${eight}【职】` }, known)).toEqual([]);
  });

  test('may be more only in a schedule', () => {
    expect(tooManyBlanks({ role: 'cuoshi', text: `${eight}【九】【职】` }, known)).toEqual([
      '填空多于 8 个：一、二、三、四、五、六、七、八、九',
    ]);
    expect(tooManyBlanks({ role: 'shijian', text: `${eight}【九】` }, known)).toEqual([]);
  });

  test('must be registered', () => {
    expect(unknownBlanks('【甲】【乙】', new Map([['甲', { unitWord: false }]]))).toEqual([
      '没有登记的填空：【乙】',
    ]);
  });

  test('are looked at in the title of the document and in each passage', () => {
    const file = readContent(
      'plans/a.mdx',
      '---\ndocumentTitle: 【年月】计划\n---\n<Passage id="a" role="cuoshi">\n【年份】【单位】\n</Passage>\n',
    );
    expect(blanks.problems(file, smallWords)).toEqual([
      '没有登记的填空：【年月】',
      'a 没有登记的填空：【单位】',
    ]);
  });
});
