import { blankText, inlineText, isOpenBlank, partsOf, type Block, type Inline } from '../passage/model.ts';
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

/** Where a sample stands that nobody has changed. */
export interface SamplePlace {
  start: number;
  end: number;
  /** name of the blank */
  kind: string;
  /** what it says */
  value: string;
}

/**
 * The whole draft as plain text, a line for each heading, paragraph, list item and table row (cells with a tab between
 * them), where each stretch of it stands in the draft, and the samples in it: each value of a passage once.
 */
export function draftLines(
  items: readonly NumberedItem[],
  title: readonly Inline[],
): { text: string; lines: DraftLine[]; samples: SamplePlace[] } {
  let text = '';
  const lines: DraftLine[] = [];
  const samples: SamplePlace[] = [];
  const seen = new Set<string>();
  const add = (inline: readonly Inline[], place: Omit<DraftLine, 'start' | 'end'>): void => {
    const start = text.length;
    for (const item of inline) {
      if (item.kind === 'blank' && item.value === '' && !isOpenBlank(item)) {
        const key = `${place.itemId} ${item.name}：${item.sample ?? ''}`;
        const value = blankText(item);
        if (!seen.has(key))
          samples.push({ start: text.length, end: text.length + value.length, kind: item.name, value });
        seen.add(key);
      }
      text += inlineText([item]);
    }
    lines.push({ ...place, start, end: text.length });
  };
  add(title, { itemId: '', blockIndex: -1, part: 0 });
  for (const { item, heading, body } of items) {
    if (heading) {
      text += `\n${heading.number}`;
      add(heading.text, { itemId: item.id, blockIndex: -1, part: 0 });
    }
    for (const [blockIndex, block] of body.entries()) {
      const beginsRow = rowBeginnings(block);
      for (const [part, inline] of partsOf(block).entries()) {
        text += beginsRow.has(part) ? '\n' : '\t';
        if (block.kind === 'heading') text += block.number;
        add(inline, { itemId: item.id, blockIndex, part });
      }
    }
  }
  return { text, lines, samples };
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
