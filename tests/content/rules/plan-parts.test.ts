import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { missingOfReport, missingOfScheme, missingRoles, missingTable, planParts } from './plan-parts.ts';

test('a plan lacks the roles that no passage plays', () => {
  const roles = (...names: string[]) => names.map((role) => ({ role }));
  expect(missingRoles(roles('zhidao', 'mubiao', 'cuoshi', 'shijian', 'baozhang', 'jieyu'))).toEqual([]);
  expect(missingRoles(roles('yinyan', 'mubiao', 'shijian', 'baozhang'))).toEqual([
    '缺少段落：cuoshi 或 renwu',
    '缺少段落：jieyu',
  ]);
  expect(missingRoles([])).toHaveLength(6);
});

test('a schedule is a table, or made from the measures', () => {
  const table = '| 月份 | 工作 |\n| --- | --- |\n| 1月 | 甲 |\n';
  expect(missingTable([{ role: 'shijian', text: table }])).toEqual([]);
  expect(missingTable([{ role: 'shijian', text: '## 时间安排\n\n<Schedule from="9"/>\n' }])).toEqual([]);
  expect(missingTable([{ role: 'shijian', text: '<Schedules/>' }])).toHaveLength(1);
  expect(missingTable([{ role: 'shijian', text: '1月 | 甲' }])).toHaveLength(1);
  expect(missingTable([{ role: 'cuoshi', text: table }])).toHaveLength(1);
});

test('a plan has a blank in its title; other pages need none of this', () => {
  const source = '---\ndocumentTitle: 工会工作计划\n---\n';
  expect(planParts.problems(readContent('plans/a.mdx', source), smallWords)).toContain(
    'documentTitle 里没有填空',
  );
  expect(planParts.problems(readContent('methods/a.mdx', source), smallWords)).toEqual([]);
});

const rule = (...cells: string[]) => `| ${cells.join(' | ')} |\n|${' --- |'.repeat(cells.length)}\n`;

describe('a report', () => {
  const chapter = { role: 'huigu', text: '### 服务职工\n\n走访慰问。' };
  const compared = { role: 'huigu', text: `### 完成情况\n\n${rule('指标', '年初计划', '全年完成')}` };
  const short = { role: 'huigu', text: '## 存在的不足和原因\n\n学得少，原因是学习排在白班。' };
  const whole = [compared, chapter, chapter, chapter, short];

  test('has its chapters, planned figures beside those reached, and where it fell short and why', () => {
    expect(missingOfReport(whole)).toEqual([]);
    expect(
      missingOfReport([{ ...short, text: '## 存在的问题\n\n主要原因有两个。' }, ...whole.slice(0, 4)]),
    ).toEqual([]);
    expect(missingOfReport(whole.slice(1))).toEqual([
      '总结有 4 段，至少 5 段',
      '总结没有计划数和完成数对照的表格',
    ]);
    expect(missingOfReport([chapter, ...whole.slice(0, 4)])).toEqual(['总结没有写不足和原因']);
  });

  test('does not have them in a passage of the plan, in the text, or without the reasons', () => {
    const elsewhere = whole.map(({ text }) => ({ role: 'cuoshi', text }));
    expect(missingOfReport(elsewhere)).toHaveLength(3);
    const told = { role: 'huigu', text: '### 服务职工\n\n不足之处另有原因，计划三次，完成两次。' };
    expect(missingOfReport([told, chapter, chapter, chapter, chapter])).toHaveLength(2);
    const unexplained = { role: 'huigu', text: '## 存在的不足\n\n学得少。' };
    expect(missingOfReport([...whole.slice(0, 4), unexplained])).toEqual(['总结没有写不足和原因']);
  });
});

test('a scheme has a table of who does what and a budget', () => {
  const duties = { role: 'baozhang', text: `## 职责分工\n\n${rule('岗位', '职责')}` };
  const budget = { role: 'baozhang', text: `## 资金来源和预算\n\n${rule('项目', '金额（元）')}` };
  expect(missingOfScheme([duties, budget])).toEqual([]);
  expect(missingOfScheme([duties, { role: 'baozhang', text: '## 预算\n\n预算由财务委员编制。' }])).toEqual([
    '方案没有预算表',
  ]);
  expect(
    missingOfScheme([{ role: 'baozhang', text: `## 走访\n\n按预算和分工办理。\n\n${rule('甲', '乙')}` }]),
  ).toHaveLength(2);
});

test('what more is asked goes by the form that the page says it has', () => {
  const problems = (form: string) =>
    planParts.problems(
      readContent('plans/a.mdx', `---\nform: ${form}\ndocumentTitle: 【年份】年计划\n---\n`),
      smallWords,
    );
  expect(problems('zongjie')).toContain('总结没有写不足和原因');
  expect(problems('fangan')).toContain('方案没有预算表');
  expect(problems('jihua')).toHaveLength(7);
});
