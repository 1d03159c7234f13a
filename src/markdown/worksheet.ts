import type { Nodes, Paragraph, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
// Adds `hProperties` to the data of a node.
import type {} from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attributes, valueOf } from './jsx.ts';
import { fail, type SourceFile } from './source-file.ts';

/** What a worksheet may be made of. */
const parts: readonly Nodes['type'][] = ['table', 'paragraph', 'list', 'thematicBreak'];

/** A line to write on by hand, as characters that every program shows and copies. */
const line = (length: number): string => '＿'.repeat(length);
const wholeLine = line(14);

/**
 * Makes `<Worksheet title="…">` the empty form of the HTML contract, copied with its passage, printed by itself and
 * given out for Word: its title first, then its tables and lines. `____` is a line to write on; `---` a whole one.
 * The element is that of `components/methods/work-sheet.ts`.
 *
 * @throws ContentError for a missing title or a part that is no form
 */
export function convertWorksheet(node: MdxJsxFlowElement, page: SourceFile): void {
  const title = valueOf(node, 'title').trim();
  if (title === '' || node.attributes.length !== 1)
    fail(page, node, '<Worksheet>', '要写成 <Worksheet title="表的名称">，没有别的属性');
  const other = node.children.find(({ type }) => !parts.includes(type));
  if (other) fail(page, other, '<Worksheet>', '里面只放表格、列表和一行一行的字，标题写在 title 里');
  if (!isForm(node)) fail(page, node, '<Worksheet>', '没有一处可填：表格要有空格，或者写上 ____');
  visit(node, 'text', (text) => {
    text.value = text.value.replace(/_{2,}/gu, ({ length }) => line(Math.max(2, Math.ceil(length / 2))));
  });
  visit(node, 'table', markCells);
  node.children = [
    heading(title),
    ...node.children.map((child) => (child.type === 'thematicBreak' ? words(wholeLine) : child)),
  ];
  node.name = 'work-sheet';
  node.attributes = attributes({ 'data-worksheet': '', role: 'group', 'aria-label': title });
}

/** Marks the cells to be written in, and says how many columns share the width: empty, they would be narrow. */
function markCells(table: Table): void {
  const columns = table.children[0]?.children.length ?? 0;
  table.data = { hProperties: { 'data-columns': String(columns) } };
  for (const { children } of table.children)
    for (const cell of children)
      if (toString(cell).trim() === '') cell.data = { hProperties: { 'data-to-fill': '' } };
}

/** Whether there is a place to write. */
function isForm(node: MdxJsxFlowElement): boolean {
  let places = 0;
  visit(node, (inner) => {
    const isEmpty = inner.type === 'tableCell' && toString(inner).trim() === '';
    const isLine =
      inner.type === 'thematicBreak' || (inner.type === 'text' && /_{2}|＿|□/u.test(inner.value));
    if (isEmpty || isLine) places += 1;
  });
  return places > 0;
}

function words(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** No heading: the outline of a page is that of its passages. */
function heading(title: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
    data: { hProperties: { 'data-worksheet-title': '' } },
  };
}
