import { headingItem } from '../../draft/draft.ts';
import { titleFromPage } from '../../draft/from-page.ts';
import { newId } from '../../draft/new-id.ts';
import type { DraftItem } from '../../draft/schema.ts';
import type { Inline } from '../../passage/model.ts';
import { fetchPage } from '../ui/fetch-page.ts';
import { fillPage } from '../blanks/fill-page.ts';
import { readItem, readItems, withoutSiteValue } from '../collect/read-items.ts';
import type { StartStep } from './read-starts.ts';

/** A page of the site as the beginning of a draft. */
export interface FetchedDraft {
  title: Inline[];
  items: DraftItem[];
}

/** Fetches a plan whole; undefined when it cannot be had. */
export async function fetchPlan(url: string): Promise<FetchedDraft | undefined> {
  const { pathname } = new URL(url, location.href);
  const page = await fetchFilled(pathname);
  const items = page ? readItems(page, pathname) : [];
  return page && items.length > 0 ? { title: withoutSiteValue(page)(titleFromPage(page)), items } : undefined;
}

/**
 * Fetches the passages of a skeleton, each on its level.
 *
 * @returns undefined when a passage cannot be had: half a skeleton would look like a whole one
 */
export async function fetchSkeleton(steps: readonly StartStep[]): Promise<DraftItem[] | undefined> {
  const paths = steps.flatMap((step) =>
    step.kind === 'passage' ? [new URL(step.url, location.href).pathname] : [],
  );
  const pages = new Map(
    await Promise.all([...new Set(paths)].map(async (path) => [path, await fetchFilled(path)] as const)),
  );
  const items = steps.flatMap((step): DraftItem[] => {
    // Headings of chapters hold tasks and measures.
    if (step.kind === 'heading') return [headingItem(step.title, 1, 'renwu', newId())];
    if (step.kind === 'schedule') return [headingItem(step.title, 1, 'shijian', newId())];
    const { pathname, hash } = new URL(step.url, location.href);
    const page = pages.get(pathname);
    const item = page && readItem(page, pathname, decodeURIComponent(hash.slice(1)));
    if (!item) return [];
    return [{ ...item, heading: item.heading && { ...item.heading, level: step.level } }];
  });
  return items.length === steps.length ? items : undefined;
}

async function fetchFilled(path: string): Promise<Document | undefined> {
  const page = await fetchPage(path);
  if (page) fillPage(page, path);
  return page;
}
