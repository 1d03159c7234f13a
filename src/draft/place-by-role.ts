import { insertItems } from './draft.ts';
import type { Draft, DraftItem } from './schema.ts';

/**
 * The order in which the parts of a plan stand in the document (content/roles.yaml); measures stand among the tasks.
 */
const order: Readonly<Record<string, number>> = {
  yinyan: 0,
  huigu: 1,
  zhidao: 2,
  mubiao: 3,
  renwu: 4,
  cuoshi: 4,
  shijian: 5,
  baozhang: 6,
  jieyu: 7,
};

const taskOrder = 4;
const orderOf = ({ role }: DraftItem): number => order[role] ?? taskOrder;

/**
 * Adds a passage where its role belongs: behind the last one whose role does not come after its own. Among tasks and
 * measures it takes the level of those around it.
 *
 * @returns the draft, and the place of the passage in it
 */
export function placeByRole(draft: Draft, item: DraftItem): { draft: Draft; index: number } {
  const own = orderOf(item);
  const index = draft.items.map((other) => orderOf(other) <= own).lastIndexOf(true) + 1;
  const before = draft.items[index - 1];
  const isTask = own === taskOrder && before !== undefined && orderOf(before) === taskOrder;
  const heading =
    item.heading && isTask && before.heading
      ? // A heading without words of its own is there to group what follows.
        { ...item.heading, level: before.blocks.length === 0 ? 2 : before.heading.level }
      : item.heading;
  return { draft: insertItems(draft, [{ ...item, heading }], index), index };
}
