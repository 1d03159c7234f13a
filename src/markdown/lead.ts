import type { Nodes, Table } from 'mdast';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { textAsRead } from './blank-text.ts';

/** So many characters fill two lines of a list where it is widest; what is never shown need not be sent. */
const leadLength = 78;

/**
 * How a passage begins, in one line, for lists of passages: blanks as their samples, small headings left out, of a
 * table the first two cells of each row.
 *
 * @param prose the blocks of its text
 */
export function leadOf(prose: readonly Nodes[], words: Pick<Vocabulary, 'blanks'>): string {
  let text = '';
  for (const block of prose.flatMap(unwrapped)) {
    if (text.length > leadLength) break;
    if (block.type === 'table') text += rowsOf(block, words);
    else if (block.type !== 'heading') text += inOneLine(textAsRead([block], words));
  }
  return text.length <= leadLength ? text : `${text.slice(0, leadLength)}……`;
}

/** A tag in the content, such as that of a minute table, is what it holds. */
function unwrapped(block: Nodes): Nodes[] {
  return block.type === 'mdxJsxFlowElement' ? block.children.flatMap(unwrapped) : [block];
}

/** Behind a mark that ends a sentence or a clause there is room already. */
function inOneLine(text: string): string {
  return text.replace(/([，。；：？！”）])\n/gu, '$1').replaceAll('\n', ' ');
}

function rowsOf({ children: [, ...rows] }: Table, words: Pick<Vocabulary, 'blanks'>): string {
  return rows
    .map(({ children: [first, second] }) =>
      [first, second].flatMap((cell) => (cell ? [textAsRead([cell], words)] : [])).join('：'),
    )
    .map((row) => `${row}；`)
    .join('');
}
