import { insertItems } from './draft.ts';
import type { Draft, DraftItem } from './schema.ts';

/**
 * The order in which the parts of a plan stand in the document (content/roles.yaml); measures stand among the tasks.
 */
const order: Readonly<Record<string, number>> = {
  yinyan: 0,
  zhidao: 1,
  mubiao: 2,
  renwu: 3,
  cuoshi: 3,
  shijian: 4,
  baozhang: 5,
  jieyu: 6,
};

const orderOf = ({ role }: DraftItem): number => order[role] ?? 3;

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
  const isTask = own === 3 && before !== undefined && orderOf(before) === 3;
  const heading =
    item.heading && isTask && before.heading
      ? // A heading without words of its own is there to group what follows.
        { ...item.heading, level: before.blocks.length === 0 ? 2 : before.heading.level }
      : item.heading;
  return { draft: insertItems(draft, [{ ...item, heading }], index), index };
}
