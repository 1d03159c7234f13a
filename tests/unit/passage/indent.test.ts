import { expect, test } from 'vitest';
import { indentBlocks } from '../../../src/passage/indent.ts';
import { readBlocks } from '../../../src/passage/read.ts';
import { writeText } from '../../../src/passage/write-text.ts';
import { elementOf } from '../../fixtures/dom.ts';

test('headings and paragraphs are set in by two characters, and nothing else', () => {
  const section = elementOf(`<section><h2><span data-number>一、</span>目标</h2><p>在6月前。</p>
<ul><li>班组</li></ul><table><tr><th>月份</th><th>工作</th></tr><tr><td>6月</td><td>答题</td></tr></table>
<section data-signature><p>江城工会</p></section></section>`);
  const blocks = readBlocks(section);
  const before = structuredClone(blocks);
  expect(writeText(indentBlocks(blocks))).toBe(
    '　　一、目标\n　　在6月前。\n· 班组\n月份\t工作\n6月\t答题\n\n江城工会',
  );
  expect(blocks).toEqual(before);
});
