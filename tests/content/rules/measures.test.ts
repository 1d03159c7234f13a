import { describe, expect, test } from 'vitest';
import { measureProblems, missingMeasures } from './measures.ts';

const table = (...works: string[]): string =>
  [
    '正文。\n\n<Measures>\n\n| 月份 | 工作 | 责任人 | 检验办法 |\n| --- | --- | --- | --- |',
    ...works.map((work) => `| 3 | ${work} | 生产委员 | 责任书存档 |`),
    '\n</Measures>\n',
  ].join('\n');

test.each([
  ['cuoshi', '正文。', ['没有 <Measures>']],
  ['renwu', '正文。', ['没有 <Measures>']],
  ['cuoshi', table('签订责任书'), []],
  ['mubiao', '正文。', []],
  ['shijian', '正文。', []],
])('a passage of role %s: %j', (role, text, problems) => {
  expect(missingMeasures({ role, text })).toEqual(problems);
});

describe('the work of a row', () => {
  test.each([
    '与各车间签订安全责任书',
    '办一次“安康杯”竞赛',
    '组织【数量：3】场安全培训',
    '（试行）评一次班组',
  ])('%s is a whole phrase', (work) => {
    expect(measureProblems({ text: table(work) })).toEqual([]);
  });

  test.each([
    ['签订', '工作“签订”有 2 个汉字，要 4 到 30 个'],
    ['长'.repeat(31), '有 31 个汉字，要 4 到 30 个'],
    ['签订安全责任书，', '不是一句完整的短语'],
    ['签订安全责任书和', '不是一句完整的短语'],
    ['、签订安全责任书', '不是一句完整的短语'],
    ['办一次“安康杯竞赛', '里引号或括号不成对'],
    ['【竞赛项目】比武', '有 2 个汉字'],
  ])('%s is none', (work, problem) => {
    expect(measureProblems({ text: table(work) }).join()).toContain(problem);
  });
});

test('four rows are enough', () => {
  const works = ['签订责任书', '检查责任书', '评比责任书', '公布责任书', '归档责任书'];
  expect(measureProblems({ text: table(...works.slice(0, 4)) })).toEqual([]);
  expect(measureProblems({ text: table(...works) })).toEqual(['事项有 5 行，最多 4 行']);
});
