import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { headingFaults, headingStyle } from './heading-style.ts';

const faultsOf = (heading: string): string => headingFaults(heading).join('；');

describe('a heading that no office would print', () => {
  test.each([
    ['区域职代会开在晚上', '叙事'],
    ['把五个指头攥成拳头', '叙事'],
    ['把职工的事放在心上', '叙事'],
    ['工会小组跟着班次走', '叙事'],
    ['钱花到明处，账算清了', '叙事'],
    ['新职工报到这一程', '叙事'],
    ['遭受侵害后的九十天', '在什么时候'],
    ['入会以后', '在什么时候'],
    ['年终要办好的三件事', '几件事'],
    ['送温暖备齐四样', '几件事'],
    ['经费怎么管', '问句'],
    ['班组长由谁来评？', '问句'],
    ['不漏一户', '叙事'],
    ['走访——让职工放心', '问句'],
    ['“我们的节日”', '引语'],
    ['到车间一线听真话', '比喻和口语'],
    ['工会是职工的娘家', '比喻和口语'],
    ['以企业文化聚人，用实事说话', '比喻和口语'],
    ['为大家办实事', '人称'],
    ['明确工作职责，最大限度提高各级工会干部的执行力', '22 个汉字'],
  ])('is “%s”', (heading, fault) => {
    expect(faultsOf(heading)).toContain(fault);
  });

  test.each([
    '规范召开职工代表大会',
    '把思想政治引领摆在首位',
    '把工会小组建到处室',
    '一个分工会办一件实事',
    '健全三项机制',
    '从四个方面落实依靠方针',
    '送清凉到作业面',
    '入会宣传',
    '宣讲进企业、进村（社区）',
    '半日换岗体验',
    '子女看护和家庭日',
    '新就业群体现场学习日',
    '劳动用工法律监督',
    '评选“我身边的好老师”',
    '开展“我为学校献一计”',
    '以“六赛”带动降本增效',
    '“大干100天”节能降耗竞赛',
    '开展“展师德风采、创优秀群体、树教育新风”活动',
    '工会台账和样板班组',
    '安全生产月与六五环境日答题',
    '新职工百日带教',
    '指导思想',
  ])('is not “%s”', (heading) => {
    expect(faultsOf(heading)).toBe('');
  });

  test('is looked for in what a method has ready for a plan', () => {
    const page = (id: string) =>
      readContent('methods/a.mdx', `---\n---\n<Passage id="${id}" role="cuoshi">\n### 怎么开\n</Passage>\n`);
    const found = ['xiefa', 'jihuaduan', 'zenmezuo'].map(
      (id) => headingStyle.problems(page(id), smallWords).length,
    );
    expect(found).toEqual([1, 1, 0]);
  });

  test('is looked for in plans and reusable sections only', () => {
    const body = '---\nrole: cuoshi\n---\n<Passage id="a" role="cuoshi">\n### 六十分钟怎么开\n</Passage>\n';
    const found = ['plans', 'snippets', 'methods', 'guides'].filter(
      (folder) => headingStyle.problems(readContent(`${folder}/a.mdx`, body), smallWords).length > 0,
    );
    expect(found).toEqual(['plans', 'snippets']);
  });
});
