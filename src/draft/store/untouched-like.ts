import { saysTheSame } from '../same-words.ts';
import type { Draft } from '../schema.ts';
import type { DraftStore } from './storage.ts';

/**
 * The id of a kept draft that says the same as one just begun: nobody has changed it.
 *
 * @param kept which there are, and how many passages each has
 */
export function untouchedLike(
  draft: Draft,
  store: Pick<DraftStore, 'load'>,
  kept: readonly { id: string; items: number }[],
): string | undefined {
  const same = kept
    .filter(({ items }) => items === draft.items.length)
    .find(({ id }) => {
      const other = store.load(id);
      return other && saysTheSame(other, draft);
    });
  return same?.id;
}
