import { whenLabel } from '../passage/measures/when.ts';
import type { Block, Inline, Passage } from '../passage/model.ts';
import type { Draft, DraftItem } from './schema.ts';

/** Level of a passage in a draft: 1 一、 2 （一）. */
export type ItemLevel = 1 | 2;

/** A draft without passages. */
export function emptyDraft(id: string, title: Inline[], unit: string, changed: number): Draft {
  return { id, title, unit, items: [], changed };
}

/**
 * Makes a passage of the site into one of a draft. A label that an official document does not print (引言, 落款)
 * stays a label.
 *
 * @param source address on the site, with its #id
 */
export function itemFromPassage(passage: Passage, source: string, id: string): DraftItem {
  const [first, ...rest] = passage.blocks;
  const headed = first?.kind === 'heading';
  return {
    id,
    label: passage.title,
    heading: headed ? { level: first.level === 1 ? 1 : 2, text: first.text } : null,
    blocks: headed ? rest : passage.blocks,
    role: passage.role,
    topics: passage.topics.slice(0, 10),
    units: passage.units.slice(0, 20),
    source,
    ...(passage.measures.length > 0 && {
      measures: passage.measures.map((measure, index) => ({
        id: String(index + 1),
        ...measure,
        when: whenLabel(measure.when),
      })),
    }),
  };
}

/** A heading with nothing under it yet, or one that groups the passages after it. */
export function headingItem(title: string, level: ItemLevel, role: string, id: string): DraftItem {
  const text: Inline[] = title === '' ? [] : [{ kind: 'text', text: title, strong: false }];
  return { id, label: title, heading: { level, text }, blocks: [], role, topics: [], units: [], source: '' };
}

/** Place of a passage in the list, or -1. */
export function indexOfItem({ items }: Draft, id: string): number {
  return items.findIndex((item) => item.id === id);
}

/**
 * The passages that move together: a heading of the first level takes the second-level ones after it along.
 *
 * @returns the places from `start` up to and without `end`
 */
export function familyOf(items: readonly DraftItem[], start: number): { start: number; end: number } {
  let end = start + 1;
  if (items[start]?.heading?.level === 1) while (items[end]?.heading?.level === 2) end += 1;
  return { start, end };
}

/**
 * Moves a passage, with those that belong to it, in front of the passage that stands at a place now.
 *
 * @param before a place from 0 to the number of passages; anything beyond is taken as the nearest
 */
export function moveItem(draft: Draft, id: string, before: number): Draft {
  const index = indexOfItem(draft, id);
  if (index === -1) return draft;
  const { start, end } = familyOf(draft.items, index);
  const target = Math.min(Math.max(Math.trunc(before), 0), draft.items.length);
  // In front of itself, or of a part of itself.
  if (target >= start && target <= end) return draft;
  const family = draft.items.slice(start, end);
  const rest = draft.items.filter((_, place) => place < start || place >= end);
  const at = target > start ? target - family.length : target;
  return { ...draft, items: [...rest.slice(0, at), ...family, ...rest.slice(at)] };
}

/**
 * Where a passage goes when it is moved one step: a first-level one steps over whole sections, the others
 * over one passage.
 *
 * @returns a place for {@link moveItem}, undefined at the end of the list
 */
export function stepOf({ items }: Draft, index: number, step: 'up' | 'down'): number | undefined {
  const whole = items[index]?.heading?.level === 1;
  if (step === 'up') {
    if (index <= 0) return undefined;
    let before = index - 1;
    while (whole && before > 0 && items[before]?.heading?.level === 2) before -= 1;
    return before;
  }
  const { end } = familyOf(items, index);
  if (end >= items.length) return undefined;
  return whole ? familyOf(items, end).end : end + 1;
}

/** Changes one passage; a draft without it stays as it is. */
export function changeItem(draft: Draft, id: string, change: (item: DraftItem) => DraftItem): Draft {
  if (indexOfItem(draft, id) === -1) return draft;
  return { ...draft, items: draft.items.map((item) => (item.id === id ? change(item) : item)) };
}

/** Gives a passage another heading; lists then call it by that. */
export function retitleItem(item: DraftItem, text: Inline[], label: string): DraftItem {
  return item.heading ? { ...item, label, heading: { ...item.heading, text } } : item;
}

/** Puts a passage on another level; what has no heading has none. */
export function setLevel(item: DraftItem, level: ItemLevel): DraftItem {
  return item.heading ? { ...item, heading: { ...item.heading, level } } : item;
}

/** Puts blocks in the place of one: none removes it, two split it. */
export function replaceBlock(item: DraftItem, index: number, blocks: readonly Block[]): DraftItem {
  if (index < 0 || index >= item.blocks.length) return item;
  return { ...item, blocks: [...item.blocks.slice(0, index), ...blocks, ...item.blocks.slice(index + 1)] };
}

/** Takes a passage out; what stood under it stays. */
export function removeItem(draft: Draft, id: string): Draft {
  return { ...draft, items: draft.items.filter((item) => item.id !== id) };
}

/** Puts a copy of a passage behind it. */
export function duplicateItem(draft: Draft, id: string, newId: string): Draft {
  const index = indexOfItem(draft, id);
  const item = draft.items[index];
  return item ? insertItems(draft, [{ ...item, id: newId }], index + 1) : draft;
}

/** Puts passages in front of the one that stands at a place now. */
export function insertItems(draft: Draft, items: readonly DraftItem[], before: number): Draft {
  return { ...draft, items: [...draft.items.slice(0, before), ...items, ...draft.items.slice(before)] };
}
