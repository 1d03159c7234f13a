import type { TableCell, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
// Adds `hProperties` to the data of a node.
import type {} from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { ContentError } from '../vocabulary/content-error.ts';
import { attributes } from './jsx.ts';
import { fail, type SourceFile } from './source-file.ts';
import { tableInside } from './table-inside.ts';

const header = ['分钟', '环节', '主持人说什么'];

/** `5`, or from when to when: `0–5`. Every dash that a keyboard has will do. */
const grammar = /^(\d{1,3})(?:\s*[–—~～-]\s*(\d{1,3}))?$/u;

/**
 * Makes `<Minutes>` the table of the HTML contract, by which a host runs a meeting: each row says how many minutes its
 * step takes (`data-step`). The element is that of `components/methods/minute-table.ts`.
 *
 * @throws ContentError where the table is not as it must be, leaves minutes out or does not fill those of the page
 */
export function convertMinutes(node: MdxJsxFlowElement, page: SourceFile): void {
  const rows = tableInside(node, '<Minutes>', header, page);
  const whole = minutesOf(page) ?? fail(page, node, '<Minutes>', '文件头里没有写 run.minutes');
  let clock = 0;
  for (const row of rows) clock += convertRow(row, clock, page);
  if (clock !== whole) {
    const sum = String(clock);
    const reason = `各行加起来是 ${sum} 分钟，文件头 run.minutes 写的是 ${String(whole)}`;
    const line = node.position?.start.line;
    throw new ContentError({ file: page.path, line, field: '<Minutes>', reason, found: sum, known: [sum] });
  }
  node.name = 'minute-table';
  node.attributes = attributes({ 'data-minutes': String(whole) });
}

/** @returns how many minutes the row takes */
function convertRow(row: TableRow, clock: number, page: SourceFile): number {
  const [when, step, words, ...more] = row.children;
  if (!when || !step || !words || more.length > 0)
    return fail(page, row, '<Minutes>', `一行要有 3 格，这一行有 ${String(row.children.length)} 格`);
  for (const [index, cell] of [when, step, words].entries())
    if (toString(cell).trim() === '') fail(page, row, header[index] ?? '', '这一格是空的');
  const minutes = readMinutes(when, clock, row, page);
  row.data = { hProperties: { 'data-step': String(minutes) } };
  return minutes;
}

function readMinutes(cell: TableCell, clock: number, row: TableRow, page: SourceFile): number {
  const found = toString(cell).trim();
  const [, first, last] = grammar.exec(found) ?? [];
  const mistake = (reason: string, ...known: string[]): ContentError =>
    new ContentError({
      file: page.path,
      line: row.position?.start.line,
      field: header[0] ?? '',
      reason,
      found,
      known,
    });
  const now = String(clock);
  if (first === undefined)
    throw mistake(
      `“${found}”不是分钟：只写用几分钟（5），或者从第几分钟到第几分钟（0–5）`,
      '5',
      `${now}–${String(clock + 5)}`,
    );
  const [from, to] = last === undefined ? [clock, clock + Number(first)] : [Number(first), Number(last)];
  if (from !== clock)
    throw mistake(`“${found}”接不上，前面各行到第 ${now} 分钟`, `${now}–${String(Math.max(to, clock + 1))}`);
  if (to <= from) throw mistake(`“${found}”至少要有 1 分钟`, `${now}–${String(clock + 5)}`);
  if (last !== undefined) cell.children = [{ type: 'text', value: `${String(from)}–${String(to)}` }];
  return to - from;
}

/** How long one meeting lasts by the front matter, which the collection checks. */
function minutesOf({ frontmatter: { run } }: SourceFile): number | undefined {
  const minutes: unknown = typeof run === 'object' && run !== null ? Reflect.get(run, 'minutes') : undefined;
  return typeof minutes === 'number' ? minutes : undefined;
}
