import type { TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { fail, type SourceFile } from './source-file.ts';

/**
 * The rows below the head of the one table that a tag such as `<Measures>` holds.
 *
 * @param tag as a writer writes it, for messages
 * @param header what must stand in the cells of the head
 * @throws ContentError for attributes, anything besides the table, another head, or no row
 */
export function tableInside(
  node: MdxJsxFlowElement,
  tag: string,
  header: readonly string[],
  page: SourceFile,
): TableRow[] {
  if (node.attributes.length > 0) fail(page, node, tag, '这个标签没有属性');
  const [table, ...others] = node.children;
  if (table?.type !== 'table' || others.length > 0)
    return fail(page, others[0] ?? table ?? node, tag, '里面只放一张表格，表格前后各空一行');
  const [head, ...rows] = table.children;
  const names = head?.children.map((cell) => toString(cell).trim()) ?? [];
  if (names.join('|') !== header.join('|'))
    fail(
      page,
      head ?? table,
      `${tag} 表头`,
      `要正好是 | ${header.join(' | ')} |，现在是 | ${names.join(' | ')} |`,
    );
  if (rows.length === 0) fail(page, table, tag, '表格里一行也没有');
  return rows;
}
