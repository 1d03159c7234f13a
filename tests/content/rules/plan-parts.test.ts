import { expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { missingRoles, missingTable, planParts } from './plan-parts.ts';

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
