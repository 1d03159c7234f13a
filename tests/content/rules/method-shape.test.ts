import { expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { methodShape } from './method-shape.ts';

const head =
  '---\nsource: original\nreferences: [{ author: 甲, year: 1990, title: 乙 }]\nrun: { problem: 丙 }\n---\n';
const before = `## 一句话说清\n\n## 为什么工会要管\n\n## 怎么做\n\n${'字'.repeat(1200)}\n\n`;
const section = '## 写进计划怎么写\n\n[段落](/snippets/xuexi-suzhi/xl-01/)\n\n';
const after = '## 怎么查验\n\n## 常见误用\n';
const problems = (source: string, path = 'methods/a.mdx') =>
  methodShape.problems(readContent(path, source), smallWords);

test('a methodology page has its six parts, references and a link to a section', () => {
  expect(problems(head + before + section + after)).toEqual([]);
  // The last part may also be the one with the link.
  expect(problems(head + before + after + section)).toHaveLength(1);
});

test('what is missing is said', () => {
  expect(problems('---\nsource: original\nreferences: []\n---\n## 怎么做\n')).toEqual([
    expect.stringContaining('各节应为'),
    '只有 3 个汉字，太短',
    '没有出处',
    '没有 run：开一次会的问题、分钟、人数、场地、物料',
    '“写进计划怎么写”没有链接到段落',
  ]);
  expect(problems(head + before + after)).toHaveLength(2);
  expect(problems(head + before + section + after + '字'.repeat(3000))).toHaveLength(1);
  // A link elsewhere does not help.
  expect(
    problems(`${head}${before}## 写进计划怎么写\n\n## 怎么查验\n\n[甲](/snippets/a/b/)\n\n## 常见误用\n`),
  ).toEqual(['“写进计划怎么写”没有链接到段落']);
});

test('each method says how one meeting of it is run, except the page on all five disciplines', () => {
  const noRun = head.replace(/^run:.*\n/mu, '') + before + section + after;
  expect(problems(noRun)).toEqual(['没有 run：开一次会的问题、分钟、人数、场地、物料']);
  expect(problems(noRun, 'methods/wuxiang.mdx')).toEqual([]);
});

test('the overview and other folders are left alone', () => {
  expect(problems('---\nsource: { document: 范文, part: 1, sections: [P1-1] }\n---\n')).toEqual([]);
  expect(problems('---\nsource: original\n---\n', 'guides/a.mdx')).toEqual([]);
});
