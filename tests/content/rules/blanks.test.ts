import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { blankNames, blanks, tooManyBlanks, unknownBlanks } from './blanks.ts';

const eight = '【一】【二】【三】【四】【五】【六】【七】【八】';

describe('blanks', () => {
  test('are named once each', () => {
    expect(blankNames('【甲】到【乙】，【甲】')).toEqual(['甲', '乙']);
  });

  test('may be eight different ones, again and again', () => {
    expect(tooManyBlanks({ role: 'cuoshi', text: `${eight}${eight}` })).toEqual([]);
  });

  test('may be more only in a schedule', () => {
    expect(tooManyBlanks({ role: 'cuoshi', text: `${eight}【九】` })).toEqual([
      '填空多于 8 个：一、二、三、四、五、六、七、八、九',
    ]);
    expect(tooManyBlanks({ role: 'shijian', text: `${eight}【九】` })).toEqual([]);
  });

  test('must be registered', () => {
    expect(unknownBlanks('【甲】【乙】', new Set(['甲']))).toEqual(['没有登记的填空：【乙】']);
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
