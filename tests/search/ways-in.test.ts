import { beforeAll, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/results/engine.ts';
import { engineInNode, listed, plainly } from '../support/search-in-node.ts';

// What a reader asks who has a file, a notice or a year behind him, and the guide that leads him to the tool for it.

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineInNode();
});

test.each([
  ['去年的总结怎么改', ['zongjie-gai-jihua', 'ziji-de-wenjian']],
  ['打开去年的计划', ['ziji-de-wenjian']],
  ['去年的计划导入', ['ziji-de-wenjian']],
  [
    '去年的计划怎么接着用',
    ['ziji-de-wenjian', 'zongjie-gai-jihua', 'yangli-henji', 'dui-zhao-jihua-xie-zongjie'],
  ],
  ['打开自己的文件', ['ziji-de-wenjian']],
  ['把Word文件放进来', ['ziji-de-wenjian']],
  ['上级通知要求', ['duizhao-tongzhi']],
  ['上级通知怎么对照', ['duizhao-tongzhi']],
  ['考核细则对照', ['duizhao-tongzhi']],
  ['通知和计划对照', ['duizhao-tongzhi']],
  ['怎么看抄了多少', ['yangli-henji']],
  ['写总结', ['dui-zhao-jihua-xie-zongjie']],
  ['年终总结怎么写', ['dui-zhao-jihua-xie-zongjie']],
  ['半年总结', ['dui-zhao-jihua-xie-zongjie']],
])('%s: the guide is among the first three pages', async (query, guides) => {
  const hits = listed(await engine.search(query, plainly));
  const pages = [...new Set(hits.map(({ url }) => url.replace(/#.*$/u, '')))].slice(0, 3);
  expect(
    guides.some((guide) => pages.includes(`/guides/${guide}/`)),
    pages.join(' '),
  ).toBe(true);
});
