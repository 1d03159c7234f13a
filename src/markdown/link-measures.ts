import type { PhrasingContent } from 'mdast';
import type { Nodes } from 'mdast';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { blanksOf, writtenPieces, type WrittenBlank } from './blank-text.ts';
import { ownerBlanks } from './check-measures.ts';
import type { MeasureRow } from './measures-table.ts';

/**
 * Makes plain months and owners of the rows, where the text of the passage has a blank with just that sample, that
 * blank: a reader who changes one changes both.
 */
export function linkMeasures(rows: readonly MeasureRow[], prose: readonly Nodes[], words: Vocabulary): void {
  const samples = blanksOf(prose, words).filter(({ sample }) => sample !== '');
  const months = samples.filter(({ name }) => words.blanks.get(name)?.kind === 'month');
  // 工会副主席 before 主席.
  const owners = samples
    .filter(({ name }) => ownerBlanks.includes(name))
    .sort((one, other) => other.sample.length - one.sample.length);
  const monthOf = (digits: string): string =>
    months.find(({ sample }) => sample === `${digits}月`)?.written ?? digits;
  for (const { cells } of rows) {
    inPlainWords(cells.when.children, words, (text) => text.replace(/\d+/gu, monthOf));
    inPlainWords(cells.who.children, words, (text) => linkOwners(text, owners));
  }
}

function linkOwners(text: string, [owner, ...others]: readonly WrittenBlank[]): string {
  if (!owner) return text;
  return text
    .split(owner.sample)
    .map((rest) => linkOwners(rest, others))
    .join(owner.written);
}

/** Changes what stands between the blanks. */
function inPlainWords(
  nodes: readonly PhrasingContent[],
  words: Vocabulary,
  change: (text: string) => string,
): void {
  for (const node of nodes) {
    if (node.type !== 'text') continue;
    node.value = writtenPieces(node.value, words)
      .map((piece) => (typeof piece === 'string' ? change(piece) : piece.written))
      .join('');
  }
}
