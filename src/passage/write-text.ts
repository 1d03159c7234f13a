import { inlineText, type Block, type Inline } from './model.ts';
import { signaturePlaces } from './signature.ts';
import { linesByHand } from './title-lines.ts';

/** How plain text is written. */
export interface TextOptions {
  /** two full-width spaces (段首空两格) before headings, paragraphs and items, for editors that have no indents */
  indent?: boolean;
}

/**
 * Writes blocks as plain text for any editor: numbers before headings, an empty line before each heading and each part
 * of the signature, a tab between the cells of a table. Nothing is added that the reader did not see, except spaces that
 * were asked for.
 *
 * @param title title of the whole document, when all of it is copied
 */
export function writeText(
  blocks: readonly Block[],
  title: readonly Inline[] = [],
  { indent = false }: TextOptions = {},
): string {
  const lines = linesByHand(title).map(inlineText);
  const places = signaturePlaces(blocks);
  for (const [index, block] of blocks.entries()) {
    const startsGroup = block.kind === 'heading' || (places[index]?.above ?? 0) > 0;
    if (startsGroup && lines.length > 0) lines.push('');
    lines.push(...linesOf(block).map((line) => (indent && isIndented(block) ? `\u3000\u3000${line}` : line)));
  }
  return lines.join('\n');
}

/** Official documents indent headings like paragraphs; a table and a signature have places of their own. */
function isIndented(block: Block): boolean {
  return block.kind !== 'table' && !(block.kind === 'paragraph' && block.align === 'end');
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
