import type { Draft } from '../../src/draft/schema.ts';
import { numberDraft, printedBlocks } from '../../src/draft/numbered.ts';
import { inlineText, lineText, partsOf, type Block } from '../../src/passage/model.ts';

/**
 * A draft in lines that are easy to check by eye: `# ` and the title, headings with the numbers the desk gives them,
 * and in between what stands there: 文 and how a paragraph begins, 列 and the items, 表 and its size with its head,
 * 署 a line of the signature.
 */
export function outlineOf({ title, items }: Pick<Draft, 'title' | 'items'>): string[] {
  const draft: Draft = { id: 'd', title, unit: '', items, changed: 0 };
  return [`# ${lineText(title)}`, ...printedBlocks(numberDraft(draft)).map(blockLine)];
}

function blockLine(block: Block): string {
  const words = partsOf(block).map((part) => inlineText(part).replaceAll('\n', '⏎'));
  switch (block.kind) {
    case 'heading':
      return block.number + (words[0] ?? '');
    case 'paragraph':
      return `${block.align === 'end' ? '署' : '文'} ${(words[0] ?? '').slice(0, 16)}`;
    case 'list':
      return `${block.ordered ? '列1.' : '列·'} ${words.map((item) => item.slice(0, 8)).join(' | ')}`;
    case 'table':
      return `表 ${String(block.rows.length + 1)}×${String(block.head.length)} ${words
        .slice(0, block.head.length)
        .join(' | ')}`;
  }
}
