import { describe, expect, test } from 'vitest';
import type { Blank } from '../../../src/vocabulary/list-schemas.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { blankNames, blanks, faultyBlanks, repeatedFigures, tooManyBlanks } from './blanks.ts';

const known = new Map(
  Array.from('一二三四五六七八九职').map((name) => [
    name,
    { unitWord: name === '职', kind: 'text' as const },
  ]),
);
const eight = '【一】【二】【三】【四】【五】【六】【七】【八】';
const samples = (count: number): string =>
  Array.from({ length: count }, (_, index) => `【一：${String(index)}】`).join('，');

describe('blanks', () => {
  test('are named once each, not those that code speaks of', () => {
    expect(blankNames('【甲】到【乙：3】，【甲】，`【丙】`')).toEqual(['甲', '乙']);
  });

  test('may be eight different ones, again and again', () => {
    expect(tooManyBlanks({ role: 'cuoshi', written: `${eight}${eight}` }, known)).toEqual([]);
  });

  test('may be more by the words of units, which fill themselves in', () => {
    expect(tooManyBlanks({ role: 'cuoshi', written: `${eight}【职】` }, known)).toEqual([]);
  });

  test('may be more only in a schedule', () => {
    expect(tooManyBlanks({ role: 'cuoshi', written: `${eight}【九】【职】` }, known)).toEqual([
      '填空多于 8 个：一、二、三、四、五、六、七、八、九',
    ]);
    expect(tooManyBlanks({ role: 'shijian', written: `${eight}【九】` }, known)).toEqual([]);
  });

  test('are not more by those with a sample, of which there may be sixteen different ones', () => {
    const some = eight + samples(16);
    expect(tooManyBlanks({ role: 'cuoshi', written: `${some}【一：3】` }, known)).toEqual([]);
    const [problem] = tooManyBlanks({ role: 'cuoshi', written: samples(17) }, known);
    expect(problem).toContain('不同的示例值多于 16 个：【一：0】【一：1】');
  });

  test('are as the build wants them', () => {
    const yearly = new Map<string, Blank>(
      [...smallWords.blanks].filter(([name]) => ['年份', '月份'].includes(name)),
    );
    expect(faultyBlanks('【年份】【乙】【月份：13】，`【】`【', yearly)).toEqual([
      '【乙】：blanks.yaml 里没有登记这个填空',
      '【月份：13】：示例值不合适：写成几月，例如 6月',
      '填空：“【”没有与它成对的“】”',
    ]);
  });

  test('are looked at in the title of the document and in each passage', () => {
    const file = readContent(
      'plans/a.mdx',
      '---\ndocumentTitle: 【年月】计划\n---\n<Passage id="a" role="cuoshi">\n【年份】【单位】\n</Passage>\n',
    );
    expect(blanks.problems(file, smallWords)).toEqual([
      '【年月】：blanks.yaml 里没有登记这个填空',
      'a 【单位】：blanks.yaml 里没有登记这个填空',
    ]);
  });
});

describe('a figure', () => {
  const kinds = new Map([
    ['数量', { unitWord: false, kind: 'number' as const }],
    ['比例', { unitWord: false, kind: 'percent' as const }],
    ['月份', { unitWord: false, kind: 'month' as const }],
    ['责任人', { unitWord: false, kind: 'text' as const }],
  ]);
  const of = (written: string) => repeatedFigures({ written }, kinds);

  test.each([
    ['two of one name', '选【数量：10】名，征集【数量：12】条'],
    [
      'a month and an owner as often as they are named',
      '【月份：3】由【责任人：甲】办，【月份：3】由【责任人：甲】查',
    ],
    ['an open one', '【数量】名、【数量】条'],
    ['what measures repeat', '不低于【比例：95】%\n\n<Measures>\n\n| 不低于【比例：95】% |\n\n</Measures>\n'],
  ])('may stand: %s', (_, written) => {
    expect(of(written)).toEqual([]);
  });

  test('does not stand twice with one sample', () => {
    expect(of('选【数量：10】名，征集【数量：10】条，答复率【比例：95】%、满意率【比例：95】%')).toEqual([
      expect.stringMatching(/^【数量：10】写了两处，/u),
      expect.stringMatching(/^【比例：95】写了两处，/u),
    ]);
  });
});
