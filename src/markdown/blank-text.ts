import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitBlanks } from '../blanks/split.ts';
import type { Inline } from '../passage/model.ts';
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
    const [name = '', ...rest] = piece.name.split('：');
    const written = rest.join('：');
    const kind = words.blanks.get(name)?.kind ?? 'text';
    return { written: `【${piece.name}】`, name, sample: tidyValue(kind, written) };
  });
}

/** The blanks in nodes, in reading order. */
export function blanksOf(nodes: readonly Nodes[], words: Pick<Vocabulary, 'blanks'>): WrittenBlank[] {
  return nodes.flatMap((node) =>
    writtenPieces(toString(node), words).flatMap((piece) => (typeof piece === 'string' ? [] : [piece])),
  );
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

/** The words of a cell as inline content. */
export function inlineAsRead(nodes: readonly Nodes[], words: Pick<Vocabulary, 'blanks'>): Inline[] {
  return nodes
    .flatMap((node) => writtenPieces(toString(node), words))
    .map((piece): Inline =>
      typeof piece === 'string'
        ? { kind: 'text', text: piece, strong: false }
        : { kind: 'blank', name: piece.name, value: piece.sample },
    );
}
