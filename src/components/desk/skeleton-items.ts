import { headingItem } from '../../draft/draft.ts';
import { newId } from '../../draft/new-id.ts';
import type { DraftItem } from '../../draft/schema.ts';
import { readItem } from '../collect/read-items.ts';
import type { StartStep } from './read-starts.ts';

/** Where a passage stands: the path of its page, and its id on it. */
export function placeOfStep(url: string): { path: string; id: string } {
  const { pathname, hash } = new URL(url, 'https://this.site/');
  return { path: pathname, id: decodeURIComponent(hash.slice(1)) };
}

/**
 * Makes the passages of a draft out of the steps of a skeleton, each on its level.
 *
 * @param pageAt the page at a path, with the reader's values in its blanks
 * @returns undefined when a passage cannot be had: half a skeleton would look like a whole one
 */
export function skeletonItems(
  steps: readonly StartStep[],
  pageAt: (path: string) => Document | undefined,
): DraftItem[] | undefined {
  const items = steps.flatMap((step): DraftItem[] => {
    // Headings of chapters hold tasks and measures.
    if (step.kind === 'heading') return [headingItem(step.title, 1, 'renwu', newId())];
    if (step.kind === 'schedule') return [headingItem(step.title, 1, 'shijian', newId())];
    const { path, id } = placeOfStep(step.url);
    const page = pageAt(path);
    const item = page && readItem(page, path, id);
    return item ? [{ ...item, heading: item.heading && { ...item.heading, level: step.level } }] : [];
  });
  return items.length === steps.length ? items : undefined;
}
