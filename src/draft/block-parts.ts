import type { Block, Inline } from '../passage/model.ts';

/** A block with one of its stretches changed; a block without that stretch stays as it is. */
export function withPart(block: Block, part: number, text: Inline[]): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return part === 0 ? { ...block, text } : block;
    case 'list':
      return { ...block, items: replaced(block.items, part, text) };
    case 'table': {
      let start = block.head.length;
      const head = replaced(block.head, part, text);
      const rows = block.rows.map((row) => {
        const changed = replaced(row, part - start, text);
        start += row.length;
        return changed;
      });
      return { ...block, head, rows };
    }
  }
}

function replaced(parts: Inline[][], index: number, text: Inline[]): Inline[][] {
  return parts.map((part, place) => (place === index ? text : part));
}
