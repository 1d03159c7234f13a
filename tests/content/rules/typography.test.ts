import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { typography, typographyProblems } from './typography.ts';

describe('typography', () => {
  test.each([
    '工会,计划',
    '工会, 计划',
    '一是:学习',
    '(试行)',
    '结束;',
    '好吗?',
    '好!',
    '好.',
    '【年份】(草案)',
    'A:甲',
    '工会 ，计划',
    '《工会法》 第32条',
    '“好” 的',
    '第３期',
    '他说"好"',
    '完了。。',
    '学习，、讨论',
    '等等...',
    '| 甲,乙 | 丙 |\n| --- | --- |\n| 丁 | 戊 |',
    '**甲,乙**',
  ])('is at fault in %j', (text) => {
    expect(typographyProblems(text)).not.toEqual([]);
  });

  test.each([
    '工会，计划。',
    '100%',
    '3.5万元',
    '8:30开会',
    'TC 25-20（1993）',
    'a, b (c)',
    '1.5 小时',
    '20~30项',
    '第3期Word文档',
    '第 3 期 Word 文档',
    '学习……讨论——总结',
    '旧稿写成`工会,计划`、`20xx`，都要改',
    '见[《工会法》](/laws/#gonghuifa)第32条',
    '| 甲 | 乙 |\n| --- | :-: |\n| 丙 | 丁 |',
    '<Passage id="a" topics="b,c">\n\n甲\n\n</Passage>',
  ])('is right in %j', (text) => {
    expect(typographyProblems(text)).toEqual([]);
  });

  test('shows the place and what it should be', () => {
    expect(typographyProblems('第一句。工会,计划')).toContain(
      '标点或空格：第一句。工会,计划 应为 第一句。工会，计划',
    );
  });

  test('is looked at in titles too, not in what quotes the damage of the source', () => {
    const file = readContent('plans/a.mdx', '---\ntitle: 甲(乙)\nrepairs: [“丙,丁”改好]\n---\n戊\n');
    expect(typography.problems(file, smallWords)).toEqual(['半角标点：甲(乙)', '半角标点：甲(乙)']);
  });
});
