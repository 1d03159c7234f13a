import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planSchema, snippetSchema } from '../../../src/vocabulary/page-schemas.ts';
import { checkFrontmatter } from '../../../src/markdown/collection.ts';
import { messageOf } from '../../fixtures/message-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';

const plan = `---
title: 企业工会年度计划
summary: 给企业工会用。
unit: qiye
form: jihua
documentTitle: 【单位名称】工会【年份】年工作计划
source: original
checked: 2026-11-22
---

正文
`;

const snippet = `---
title: 安康杯
topic: anquan
also: [jingsai, wenti]
role: cuoshi
units: [qiye]
length: 短
checked: 2026-11-22
---
`;

type Schema = typeof planSchema | typeof snippetSchema;

const check = (source: string, schema: Schema): void => {
  const file = join(temporaryFolder({ 'x.mdx': source }), 'x.mdx');
  const reference = (field: string, what: string, table: ReadonlyMap<string, unknown>) => ({
    field,
    what,
    table: () => table,
  });
  checkFrontmatter(
    file,
    schema,
    schema === planSchema
      ? [reference('unit', '单位类型', smallWords.units)]
      : [
          reference('topic', '主题', smallWords.topics),
          reference('also', '主题', smallWords.topics),
          reference('role', '角色', smallWords.roles),
          reference('units', '单位类型', smallWords.units),
        ],
    smallWords,
  );
};

const problem = (source: string, from: string, to: string, schema: Schema): string => {
  const changed = source.replace(from, to);
  if (changed === source) throw new Error(`nothing to change: ${from}`);
  return messageOf(() => {
    check(changed, schema);
  });
};

describe('checkFrontmatter', () => {
  test('accepts what is right, with either kind of line end', () => {
    expect(() => {
      check(plan, planSchema);
      check(plan.replaceAll('\n', '\r\n'), planSchema);
      check(snippet, snippetSchema);
    }).not.toThrow();
  });

  test.each([
    ['title: 企业工会年度计划\n', '', 'x.mdx 第 2 行，title：缺少这个字段'],
    ['form: jihua\n', '', 'x.mdx 第 2 行，form：缺少这个字段'],
    ['form: jihua', 'form: jihau', 'x.mdx 第 5 行，form：没有“jihau”这个值。最接近的有：jihua'],
    ['unit: qiye', 'unit: qiyee', 'x.mdx 第 4 行，unit：没有“qiyee”这个单位类型。最接近的有：qiye'],
    ['checked: 2026', 'chekced: 2026', 'x.mdx 第 2 行，checked：缺少这个字段'],
    ['source: original\n', '', 'x.mdx 第 2 行，source：缺少这个字段'],
    [
      'source: original',
      'source: orignal',
      'x.mdx 第 7 行，source：要么写 original（本站撰写），要么写 document、part、sections 三项',
    ],
    [
      'source: original',
      'source:\n  document: 范文\n  part: 7\n  sections: [P7-1]',
      'x.mdx 第 9 行，source.part：',
    ],
    ['source: original', 'source: original\nera: jiu', 'x.mdx 第 8 行，era：没有“jiu”这个值'],
    ['unit: qiye', 'unit: qiye\nunits: [qiye]', 'x.mdx 第 5 行，units：没有这个字段。最接近的有：unit'],
    ['checked: 2026-11-22', 'checked: 2026年11月', 'x.mdx 第 8 行，checked：日期写成 2026-01-31 这样'],
    ['title: 企业', `title: ${'长'.repeat(41)}`, 'x.mdx 第 2 行，title：标题不超过 40 字'],
    ['summary: 给', `summary: ${'长'.repeat(161)}`, 'x.mdx 第 3 行，summary：摘要不超过 160 字'],
    ['title: 企业', 'title: "企业', 'x.mdx 第 9 行，YAML：写法有误（'],
    ['---\n', '', 'x.mdx 第 1 行，front matter：文件要以 --- 之间的说明开头'],
    ['---\n', '引子\n\n---\n', 'x.mdx 第 1 行，front matter：文件要以 --- 之间的说明开头'],
    ['2026-11-22\n---\n', '2026-11-22\n', 'x.mdx 第 1 行，front matter：文件要以 --- 之间的说明开头'],
  ])('refuses a plan where %j is changed, %#', (from, to, message) => {
    expect(problem(plan, from, to, planSchema)).toContain(message);
  });

  test.each([
    ['topic: anquan', 'topic: anquen', 'x.mdx 第 3 行，topic：没有“anquen”这个主题。最接近的有：anquan'],
    ['jingsai, wenti', 'jingsai, wentii', 'x.mdx 第 4 行，also：没有“wentii”这个主题。最接近的有：wenti'],
    ['jingsai, wenti', 'jingsai, wenti, anquan', 'x.mdx 第 4 行，also：次要主题最多两个'],
    ['role: cuoshi', 'role: cuosi', 'x.mdx 第 5 行，role：没有“cuosi”这个角色。最接近的有：cuoshi'],
    ['units: [qiye]', 'units: []', 'x.mdx 第 6 行，units：至少写一个适用单位'],
    ['units: [qiye]', 'units:\n  - qiye\n  - yiyuan', 'x.mdx 第 8 行，units：没有“yiyuan”这个单位类型'],
    ['length: 短', 'length: 很短', 'x.mdx 第 7 行，length：没有“很短”这个值。最接近的有：短'],
  ])('refuses a reusable section where %j is changed, %#', (from, to, message) => {
    expect(problem(snippet, from, to, snippetSchema)).toContain(message);
  });
});
