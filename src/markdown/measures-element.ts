import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
// Adds `hProperties` to the data of a node.
import type {} from 'mdast-util-to-hast';
import { readWhen } from '../passage/measures/when.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { textAsRead } from './blank-text.ts';
import { checkMeasures } from './check-measures.ts';
import { attributes } from './jsx.ts';
import { linkMeasures } from './link-measures.ts';
import { readMeasureRows, type MeasureRow } from './measures-table.ts';
import { labelled } from './passage-tags.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Makes `<Measures>` the folded table that stands under its passage.
 *
 * @param prose the blocks of the passage, without its heading and its notes
 * @returns how many there are
 * @throws ContentError where the table is not as it must be, or does not fit the text
 */
export function convertMeasures(
  node: MdxJsxFlowElement,
  prose: readonly Nodes[],
  page: SourceFile,
  words: Vocabulary,
): number {
  const rows = readMeasureRows(node, page, words);
  checkMeasures(rows, prose, node, page, words);
  linkMeasures(rows, prose, words);
  for (const row of rows) {
    row.row.data = {
      hProperties: { 'data-measure': '', 'data-when': whenOf(row, words), 'data-who': whoOf(row, words) },
    };
  }
  node.name = 'details';
  node.attributes = attributes({ class: 'measures', 'data-measures': '', 'data-no-copy': '' });
  node.children.unshift(labelled(`事项 ${String(rows.length)} 项：月份、责任人、检验办法`, 'summary'));
  return rows.length;
}

/** 3, 6—9, 每月; empty while the month is open. */
function whenOf({ cells }: MeasureRow, words: Vocabulary): string {
  const when = readWhen(textAsRead([cells.when], words));
  switch (when.kind) {
    case 'months':
      return [...new Set([when.first, when.last])].join('—');
    case 'rhythm':
      return when.word;
    case 'open':
      return '';
  }
}

/** Who answers for it; empty while that is open. */
function whoOf({ cells }: MeasureRow, words: Vocabulary): string {
  const who = textAsRead([cells.who], words);
  return who.includes('【') ? '' : who;
}
