import type { Block } from '../passage/model.ts';
import { numberHeadings, type Level } from '../passage/number.ts';
import type { Draft, DraftItem } from './schema.ts';

/** A passage of a draft as it is printed. */
export interface NumberedItem {
  item: DraftItem;
  /** its heading, numbered, or undefined where none is printed */
  heading: Extract<Block, { kind: 'heading' }> | undefined;
  /** what stands under it, one block for each of the item's; inner headings are numbered, too */
  body: Block[];
}

/** The number of the last heading on a level that official documents can number: 九十九. */
const lastNumber = 99;

/**
 * Numbers a draft from its first heading to its last. Headings inside a passage stand below its own, whatever
 * their level was on the page they come from.
 */
export function numberDraft({ items }: Draft): NumberedItem[] {
  const shifted = items.map(shiftInner);
  const numbers = safeNumbers(
    shifted.flatMap(({ item, body }) => [
      ...(item.heading ? [item.heading.level] : []),
      ...body.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])),
    ]),
  );
  let next = 0;
  const number = (): string => numbers[next++] ?? '';
  return shifted.map(({ item, body }) => ({
    item,
    heading: item.heading ? { kind: 'heading', ...item.heading, number: number() } : undefined,
    body: body.map((block) => (block.kind === 'heading' ? { ...block, number: number() } : block)),
  }));
}

/** Everything that is printed, in reading order. */
export function printedBlocks(items: readonly NumberedItem[]): Block[] {
  return items.flatMap(({ heading, body }) => (heading ? [heading, ...body] : body));
}

function shiftInner(item: DraftItem): { item: DraftItem; body: Block[] } {
  const inner = item.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  if (!item.heading || inner.length === 0) return { item, body: item.blocks };
  const shift = item.heading.level + 1 - Math.min(...inner);
  const body = item.blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: clamp(block.level + shift) } : block,
  );
  return { item, body };
}

function clamp(level: number): Level {
  if (level <= 1) return 1;
  if (level >= 4) return 4;
  return level === 2 ? 2 : 3;
}

/** What a reader piled up beyond any plan stays without numbers instead of breaking the page. */
function safeNumbers(levels: readonly Level[]): string[] {
  const counts = [0, 0, 0, 0, 0];
  const end = levels.findIndex((level) => {
    const count = (counts[level] ?? 0) + 1;
    counts[level] = count;
    counts.fill(0, level + 1);
    return count > lastNumber;
  });
  return numberHeadings(end === -1 ? levels : levels.slice(0, end));
}
