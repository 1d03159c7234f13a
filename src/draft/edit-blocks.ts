import { partsOf, type Block, type Inline } from '../passage/model.ts';
import { withPart } from './block-parts.ts';
import { replaceBlock } from './draft.ts';
import { editedText, editInline, inlineOf, joinInline } from './edit-text.ts';
import type { DraftItem } from './schema.ts';

/** A stretch of a passage: place of its block, and of the stretch in it, see `partsOf`. */
export interface Place {
  block: number;
  part: number;
}

/** A passage after a step, and where the caret is then. */
export interface Step {
  item: DraftItem;
  place: Place;
  /** in characters of the edited text */
  caret: number;
}

/**
 * Parts a stretch at the caret, as Enter does: a paragraph becomes two, and so does an item of a list; Enter
 * in an empty item ends the list.
 *
 * @returns undefined where there is no such stretch, or in a table
 */
export function splitAt(
  item: DraftItem,
  { block: at, part }: Place,
  start: number,
  end: number,
): Step | undefined {
  const block = item.blocks[at];
  if (!block || block.kind === 'table') return undefined;
  const inline = partsOf(block)[part];
  if (!inline) return undefined;
  const text = editedText(inline);
  const [first, second] = [editInline(inline, text.slice(0, start)), editInline(inline, text.slice(end))];
  if (block.kind !== 'list') {
    const below: Block = {
      kind: 'paragraph',
      text: second,
      align: block.kind === 'paragraph' ? block.align : 'start',
    };
    const blocks = [withPart(block, 0, first), below];
    return { item: replaceBlock(item, at, blocks), place: { block: at + 1, part: 0 }, caret: 0 };
  }
  if (text === '' && part === block.items.length - 1) {
    const rest = block.items.slice(0, -1);
    const below: Block = { kind: 'paragraph', text: [], align: 'start' };
    const blocks: Block[] = rest.length > 0 ? [{ ...block, items: rest }, below] : [below];
    return {
      item: replaceBlock(item, at, blocks),
      place: { block: at + blocks.length - 1, part: 0 },
      caret: 0,
    };
  }
  const items = [...block.items.slice(0, part), first, second, ...block.items.slice(part + 1)];
  return {
    item: replaceBlock(item, at, [{ ...block, items }]),
    place: { block: at, part: part + 1 },
    caret: 0,
  };
}

/**
 * Joins a stretch to the one before it, as Backspace at its beginning does; an empty one simply goes.
 *
 * @returns undefined where nothing, or a table, stands before it
 */
export function joinBack(item: DraftItem, { block: at, part }: Place): Step | undefined {
  const block = item.blocks[at];
  const inline = block && partsOf(block)[part];
  if (!block || !inline || block.kind === 'table') return undefined;
  if (block.kind === 'list' && part > 0) {
    const before = block.items[part - 1] ?? [];
    const items = [
      ...block.items.slice(0, part - 1),
      joinInline(before, inline),
      ...block.items.slice(part + 1),
    ];
    const joined = replaceBlock(item, at, [{ ...block, items }]);
    return { item: joined, place: { block: at, part: part - 1 }, caret: editedText(before).length };
  }
  const above = item.blocks[at - 1];
  if (!above || above.kind === 'table') return undefined;
  const last = partsOf(above).length - 1;
  const before = partsOf(above)[last] ?? [];
  const rest: Block[] =
    block.kind === 'list' && block.items.length > 1 ? [{ ...block, items: block.items.slice(1) }] : [];
  const without = replaceBlock(item, at, rest);
  return {
    item: replaceBlock(without, at - 1, [withPart(above, last, joinInline(before, inline))]),
    place: { block: at - 1, part: last },
    caret: editedText(before).length,
  };
}

/**
 * Puts pasted lines in the place of a selection: the first goes on where the caret was, each other one is a
 * paragraph, or an item.
 */
export function pasteInto(
  item: DraftItem,
  { block: at, part }: Place,
  before: string,
  lines: readonly string[],
  after: string,
): Step | undefined {
  const block = item.blocks[at];
  const inline = block && partsOf(block)[part];
  if (!block || !inline || block.kind === 'table' || lines.length === 0) return undefined;
  const texts = lines.map(
    (line, index) => (index === 0 ? before : '') + line.trim() + (index === lines.length - 1 ? after : ''),
  );
  const caret = (texts[texts.length - 1] ?? '').length - after.length;
  const [first = '', ...others] = texts;
  const rest: Inline[][] = others.map(inlineOf);
  if (block.kind === 'list') {
    const items = [
      ...block.items.slice(0, part),
      editInline(inline, first),
      ...rest,
      ...block.items.slice(part + 1),
    ];
    return {
      item: replaceBlock(item, at, [{ ...block, items }]),
      place: { block: at, part: part + rest.length },
      caret,
    };
  }
  const paragraphs = rest.map((text): Block => ({ kind: 'paragraph', text, align: 'start' }));
  const blocks = [withPart(block, 0, editInline(inline, first)), ...paragraphs];
  return { item: replaceBlock(item, at, blocks), place: { block: at + paragraphs.length, part: 0 }, caret };
}

/** A passage without paragraphs, items and rows that hold nothing. */
export function withoutEmpty(item: DraftItem): DraftItem {
  const isEmpty = (inline: readonly Inline[]): boolean => editedText(inline).trim() === '';
  const blocks = item.blocks.flatMap((block): Block[] => {
    if (block.kind === 'list') {
      const items = block.items.filter((inline) => !isEmpty(inline));
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    if (block.kind === 'table') {
      const rows = block.rows.filter((row) => !row.every(isEmpty));
      return rows.length > 0 ? [{ ...block, rows }] : [];
    }
    return isEmpty(block.text) ? [] : [block];
  });
  const same = JSON.stringify(blocks) === JSON.stringify(item.blocks);
  return same ? item : { ...item, blocks };
}
