import { titleFromPage } from '../../draft/from-page.ts';
import type { DraftItem } from '../../draft/schema.ts';
import type { Inline } from '../../passage/model.ts';
import { fetchPage } from '../ui/fetch-page.ts';
import { fillPage } from '../blanks/fill-page.ts';
import { readItems, withoutSiteValue } from '../collect/read-items.ts';
import type { StartStep } from './read-starts.ts';
import { placeOfStep, skeletonItems } from './skeleton-items.ts';

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

/** Fetches the passages of a skeleton; undefined when one of them cannot be had. */
export async function fetchSkeleton(steps: readonly StartStep[]): Promise<DraftItem[] | undefined> {
  const paths = steps.flatMap((step) => (step.kind === 'passage' ? [placeOfStep(step.url).path] : []));
  const pages = new Map(
    await Promise.all([...new Set(paths)].map(async (path) => [path, await fetchFilled(path)] as const)),
  );
  return skeletonItems(steps, (path) => pages.get(path));
}

async function fetchFilled(path: string): Promise<Document | undefined> {
  const page = await fetchPage(path);
  if (page) fillPage(page, path);
  return page;
}
