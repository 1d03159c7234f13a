import { changeItem, indexOfItem, insertItems } from '../draft.ts';
import type { Draft, DraftItem } from '../schema.ts';

/**
 * Puts sections into a draft behind one of it: what stands before the first heading goes on in that one, the others
 * follow. Without such a one they go to the end.
 *
 * @param after id of the section that they follow
 */
export function putBehind(draft: Draft, items: readonly DraftItem[], after: string): Draft {
  const index = indexOfItem(draft, after);
  if (index < 0) return insertItems(draft, items, draft.items.length);
  const [first, ...rest] = items;
  const goesOn = first?.heading === null && first.role === 'yinyan';
  const joined = goesOn
    ? changeItem(draft, after, (item) => ({ ...item, blocks: [...item.blocks, ...first.blocks] }))
    : draft;
  return insertItems(joined, goesOn ? rest : items, index + 1);
}
