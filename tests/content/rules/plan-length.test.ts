import { describe, expect, test } from 'vitest';
import { readContent } from '../content-files.ts';
import { planLengthProblems } from './plan-length.ts';

const page = (path: string, fields: string, count: number) =>
  planLengthProblems(readContent(path, `---\n${fields}---\n${'字'.repeat(count)}\n`));
const plan = (count: number, title = '年度工作计划', source = 'original', folder = 'plans') =>
  page(`${folder}/a.mdx`, `title: ${title}\nsource: ${source}\n`, count);

describe('a plan', () => {
  test('has 3,000 to 6,000 Han characters', () => {
    expect(plan(2999)).toEqual(['全文 2999 个汉字，太短']);
    expect(plan(3000)).toEqual([]);
    expect(plan(6000)).toEqual([]);
    expect(plan(6001)).toEqual(['全文 6001 个汉字，太长']);
  });

  test('may be short if its title says so', () => {
    expect(plan(500, '工作计划（500字简版）')).toEqual([]);
    expect(plan(500, '工作要点')).toEqual([]);
  });

  test('is as long as its source, and no shorter than others', () => {
    expect(plan(7000, '计划', '{ document: 范文, part: 5, sections: [P5-导] }')).toEqual([]);
    expect(plan(2999, '计划', '{ document: 范文, part: 5, sections: [P5-导] }')).toHaveLength(1);
  });

  test('for one activity has 1,800 to 4,000; a report with a plan has as many as a plan', () => {
    const form = (name: string, count: number) =>
      page('plans/a.mdx', `title: 送温暖活动\nform: ${name}\nsource: original\n`, count);
    expect(form('fangan', 1799)).toEqual(['全文 1799 个汉字，太短']);
    expect(form('fangan', 1800)).toEqual([]);
    expect(form('fangan', 4001)).toEqual(['全文 4001 个汉字，太长']);
    expect(form('zongjie', 1800)).toHaveLength(1);
    expect(form('zongjie', 3000)).toEqual([]);
  });

  test('is not a guide', () => {
    expect(plan(10, '指南', 'original', 'guides')).toEqual([]);
  });
});
