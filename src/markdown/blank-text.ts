import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitBlanks, writtenBlank } from '../blanks/split.ts';
import { tidyValue } from '../vocabulary/blank-kinds.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A blank as a writer wrote it. */
export interface WrittenBlank {
  /** with its brackets */
  written: string;
  name: string;
  /** as it reads; empty for an open one */
  sample: string;
}

/** A piece of a text: plain words, or a blank. */
export type WrittenPiece = string | WrittenBlank;

/** Takes the blanks out of a text, before they become elements. */
export function writtenPieces(text: string, words: Pick<Vocabulary, 'blanks'>): WrittenPiece[] {
  return splitBlanks(text).map((piece): WrittenPiece => {
    if (piece.kind === 'words') return piece.words;
    const { name, sample = '' } = piece;
    const kind = words.blanks.get(name)?.kind ?? 'text';
    return { written: writtenBlank(piece), name, sample: tidyValue(kind, sample) };
  });
}

/** The blanks in nodes, in reading order; quoted ones (`【名称】`) are only spoken of. */
export function blanksOf(nodes: readonly Nodes[], words: Pick<Vocabulary, 'blanks'>): WrittenBlank[] {
  const blanks: WrittenBlank[] = [];
  for (const node of nodes) {
    visit(node, 'text', ({ value }) => {
      for (const piece of writtenPieces(value, words)) if (typeof piece !== 'string') blanks.push(piece);
    });
  }
  return blanks;
}

/** What nodes say, a line for each paragraph and cell: blanks as their samples, open ones as 【name】. */
export function textAsRead(nodes: readonly Nodes[], words: Pick<Vocabulary, 'blanks'>): string {
  return nodes
    .flatMap(linesOf)
    .map((line) => asRead(line, words))
    .join('\n');
}

function linesOf(node: Nodes): string[] {
  if (
    node.type === 'paragraph' ||
    node.type === 'tableCell' ||
    node.type === 'heading' ||
    !('children' in node)
  )
    return [toString(node)];
  return node.children.flatMap(linesOf);
}

function asRead(line: string, words: Pick<Vocabulary, 'blanks'>): string {
  return writtenPieces(line, words)
    .map((piece) => (typeof piece === 'string' ? piece : piece.sample || `【${piece.name}】`))
    .join('')
    .replace(/\s+/gu, '');
}
