import { inlineText, type Block, type Inline } from './model.ts';

/**
 * Writes blocks as plain text for any editor: numbers before headings, an empty line before each heading, a tab between
 * the cells of a table. Nothing is added that the reader did not see.
 *
 * @param title title of the whole document, when all of it is copied
 */
export function writeText(blocks: readonly Block[], title: readonly Inline[] = []): string {
  const lines: string[] = title.length > 0 ? [inlineText(title)] : [];
  for (const block of blocks) {
    const startsGroup = block.kind === 'heading' || (block.kind === 'paragraph' && block.align === 'end');
    const previous = lines.at(-1);
    if (startsGroup && previous !== undefined && !isSignatureLine(block, blocks)) lines.push('');
    lines.push(...linesOf(block));
  }
  return lines.join('\n');
}

/** Only the first line of a signature is set off from what stands before it. */
function isSignatureLine(block: Block, blocks: readonly Block[]): boolean {
  const before = blocks[blocks.indexOf(block) - 1];
  return block.kind === 'paragraph' && before?.kind === 'paragraph' && before.align === 'end';
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.number + inlineText(block.text)];
    case 'paragraph':
      return [inlineText(block.text)];
    case 'list':
      return block.items.map(
        (item, index) => (block.ordered ? `${String(index + 1)}.` : '· ') + inlineText(item),
      );
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(cellText).join('\t'));
  }
}

/** A cell stays on one line, or the table would fall apart where it is pasted. */
function cellText(cell: readonly Inline[]): string {
  return inlineText(cell).replaceAll('\n', '；');
}
