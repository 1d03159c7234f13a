import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { leadOf } from '../../../src/markdown/lead.ts';

const words = { blanks: new Map() };
const blocks = (markdown: string): Nodes[] =>
  fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  }).children;
const minutes =
  '| 分钟 | 环节 | 说什么 |\n| - | - | - |\n| 0–3 | 规矩 | 只谈事 |\n| 3–9 | 看事实 | 看到什么 |';

test('the items of a list follow each other without a gap', () => {
  expect(leadOf(blocks('- 4月组织。\n- 做好师带徒。'), words)).toBe('4月组织。做好师带徒。');
});

test('a table reads as its first two columns, inside a tag as well', () => {
  expect(leadOf(blocks(minutes), words)).toBe('0–3：规矩；3–9：看事实；');
  const table = blocks(minutes).filter((block) => block.type === 'table');
  const tag: Nodes = { type: 'mdxJsxFlowElement', name: 'Minutes', attributes: [], children: table };
  expect(leadOf([tag], words)).toBe('0–3：规矩；3–9：看事实；');
});
