import type { Block } from './model.ts';

/** Two full-width spaces: the start of a paragraph where text has no layout (GB/T 9704-2012, 7.3.3). */
const indent = '\u3000\u3000';

/** Sets the headings and paragraphs of a text without layout in by two characters; lists, tables and signatures stay. */
export function indentBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'heading') return { ...block, number: indent + block.number };
    if (block.kind !== 'paragraph' || block.align === 'end') return block;
    return { ...block, text: [{ kind: 'text', text: indent, strong: false }, ...block.text] };
  });
}
