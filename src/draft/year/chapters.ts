import { inlineText, type Block, type Inline } from '../../passage/model.ts';
import { headingItem } from '../draft.ts';
import { inlineOf } from '../edit-text.ts';
import type { Draft, DraftItem } from '../schema.ts';
import type { YearRow } from './rows.ts';

/** Where rows stand that belong to no passage: those that the reader wrote into the table of times himself. */
const others = '计划表中的其他工作';

/**
 * The chapters of a plan with a paragraph of sentences under each passage that promised something, in the order of the
 * plan; passages that promised nothing are left out, and headings that would be empty.
 *
 * @param sentences each row with what is said of it
 * @param ids makes an id for each passage
 */
export function chaptersOf(
  { items }: Draft,
  sentences: readonly { row: YearRow; text: string }[],
  ids: () => string,
  fill: (inline: readonly Inline[]) => Inline[],
): DraftItem[] {
  const texts = new Map<string, string>();
  const known = new Set(items.map(({ id }) => id));
  for (const { row, text } of sentences) {
    const owner = row.of[0]?.split(' ')[0] ?? '';
    const id = known.has(owner) ? owner : '';
    texts.set(id, (texts.get(id) ?? '') + text);
  }
  const found: DraftItem[] = [];
  let group: DraftItem | undefined;
  for (const item of items) {
    if (item.heading?.level === 1) group = item;
    const text = texts.get(item.id);
    if (text === undefined) continue;
    if (item.heading?.level === 2 && group) found.push(headed(group, [], ids(), fill));
    if (item.heading) group = undefined;
    found.push(headed(item, [paragraph(text)], ids(), fill));
  }
  const rest = texts.get('');
  if (rest !== undefined) found.push(ownItem(others, [paragraph(rest)], ids()));
  return found;
}

/** A section of a summary with a heading of the first level. */
export function ownItem(title: string, blocks: Block[], id: string): DraftItem {
  return { ...headingItem(title, 1, 'huigu', id), blocks, measures: [] };
}

/** A paragraph of words; 【name】 in them is a blank. */
export function paragraph(text: string, align: 'start' | 'end' = 'start'): Block {
  return { kind: 'paragraph', text: inlineOf(text), align };
}

function headed(
  { label, heading, topics, units }: DraftItem,
  blocks: Block[],
  id: string,
  fill: (inline: readonly Inline[]) => Inline[],
): DraftItem {
  const text = heading && inlineOf(inlineText(fill(heading.text)).replace(/\n/gu, ''));
  return {
    id,
    label,
    heading: heading && text && { level: heading.level, text },
    blocks,
    role: 'huigu',
    topics,
    units,
    source: '',
    // A summary promises nothing, and is not asked whether it does.
    measures: [],
  };
}
