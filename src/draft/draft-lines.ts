import { inlineText, partsOf, type Block, type Inline } from '../passage/model.ts';
import type { NumberedItem } from './numbered.ts';

/** Where a stretch of the draft's text comes from. */
export interface DraftLine {
  /** offset of its first character, behind the number of a heading, in UTF-16 units */
  start: number;
  end: number;
  /** empty for the title of the document */
  itemId: string;
  /** place among the blocks of the item, -1 for its heading */
  blockIndex: number;
  /** place among the stretches of the block, see `partsOf` */
  part: number;
}

/**
 * The whole draft as plain text, a line for each heading, paragraph, list item and table row (cells with a tab between
 * them), and where each stretch of it stands in the draft.
 */
export function draftLines(
  items: readonly NumberedItem[],
  title: readonly Inline[],
): { text: string; lines: DraftLine[] } {
  let text = '';
  const lines: DraftLine[] = [];
  const add = (words: string, place: Omit<DraftLine, 'start' | 'end'>): void => {
    lines.push({ ...place, start: text.length, end: text.length + words.length });
    text += words;
  };
  add(inlineText(title), { itemId: '', blockIndex: -1, part: 0 });
  for (const { item, heading, body } of items) {
    if (heading) {
      text += `\n${heading.number}`;
      add(inlineText(heading.text), { itemId: item.id, blockIndex: -1, part: 0 });
    }
    for (const [blockIndex, block] of body.entries()) {
      const beginsRow = rowBeginnings(block);
      for (const [part, inline] of partsOf(block).entries()) {
        text += beginsRow.has(part) ? '\n' : '\t';
        if (block.kind === 'heading') text += block.number;
        add(inlineText(inline), { itemId: item.id, blockIndex, part });
      }
    }
  }
  return { text, lines };
}

/** The stretch in which a place of the text stands, undefined for what is not the reader's, such as a number. */
export function lineAt(lines: readonly DraftLine[], start: number, end: number): DraftLine | undefined {
  return lines.find((line) => line.start <= start && end <= line.end);
}

/** The stretches of a block that begin a line of the text. */
function rowBeginnings(block: Block): ReadonlySet<number> {
  if (block.kind !== 'table') return new Set(partsOf(block).keys());
  const beginnings = new Set<number>();
  let place = 0;
  for (const row of [block.head, ...block.rows]) {
    beginnings.add(place);
    place += row.length;
  }
  return beginnings;
}
