import type { Nodes, PhrasingContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Inline } from '../../passage/model.ts';
import { textLine, wordsOf, type ReadLines, type SourceLine } from './source-line.ts';

/** Reads Markdown with the tables of GitHub: headings by their marks, lists, tables, what is strong. */
export function readMarkdown(text: string): ReadLines {
  const tree = fromMarkdown(text.replace(/^\uFEFF/u, ''), {
    extensions: [gfmTable(), cjkFriendlyExtension()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const lines = tree.children.flatMap((node) => linesOf(node));
  return { lines, leftOut: { pictures: countImages(tree), comments: 0, deletions: 0 } };
}

function linesOf(node: Nodes): SourceLine[] {
  switch (node.type) {
    case 'heading':
      return [textLine(joined(inlineOf(node.children)), { rank: node.depth, afterGap: true })];
    case 'paragraph':
      // Who writes Chinese so means each line for a paragraph, though Markdown joins them.
      return linesIn(inlineOf(node.children))
        .map((words, index) => textLine(words, { afterGap: index === 0 }))
        .filter(({ text: words }) => words.length > 0);
    case 'list': {
      const first = node.start ?? 1;
      return node.children.flatMap((item, index) =>
        item.children.flatMap((child, place): SourceLine[] => {
          if (child.type !== 'paragraph' || place > 0) return linesOf(child);
          const ordered = node.ordered === true;
          const number = ordered ? `${String(first + index)}.` : '';
          return [
            textLine(joined(inlineOf(child.children)), { list: ordered ? 'ordered' : 'bullet', number }),
          ];
        }),
      );
    }
    case 'table':
      return [{ kind: 'table', rows: node.children.map(cellsOf), afterGap: true }];
    case 'blockquote':
      return node.children.flatMap((child) => linesOf(child));
    case 'code':
    case 'html':
      return node.value
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => textLine(wordsOf(line)));
    default:
      return [];
  }
}

/** The lines of a paragraph as they stand in the file; breaks that are asked for stay in their line. */
function linesIn(text: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const piece of text) {
    const parts =
      piece.kind === 'text' ? piece.text.split('\n').map((part) => ({ ...piece, text: part })) : [piece];
    for (const [index, part] of parts.entries()) {
      if (index > 0) lines.push([]);
      lines[lines.length - 1]?.push(part);
    }
  }
  return lines;
}

/** The same in one line, with a space only between Latin words. */
function joined(text: readonly Inline[]): Inline[] {
  return text.map((piece) =>
    piece.kind === 'text'
      ? { ...piece, text: piece.text.replace(/([ -~])\n(?=[ -~])/gu, '$1 ').replace(/\n/gu, '') }
      : piece,
  );
}

function cellsOf(row: TableRow): Inline[][] {
  return row.children.map((cell) => inlineOf(cell.children));
}

function inlineOf(nodes: readonly PhrasingContent[], strong = false): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: node.value, strong }];
      case 'inlineCode':
        return wordsOf(node.value, strong);
      case 'break':
        return [{ kind: 'break' }];
      case 'html':
        return /^<br\s*\/?>$/iu.test(node.value) ? [{ kind: 'break' }] : wordsOf(node.value, strong);
      case 'strong':
        return inlineOf(node.children, true);
      default:
        return 'children' in node ? inlineOf(node.children, strong) : [];
    }
  });
}

function countImages(node: Nodes): number {
  if (node.type === 'image') return 1;
  return 'children' in node
    ? node.children.reduce((count: number, child: Nodes) => count + countImages(child), 0)
    : 0;
}
