import { kindNames } from '../vocabulary/names.ts';
import { href } from '../vocabulary/paths.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { libraryPages, type LibraryPage } from './catalogue.ts';

/** A page as a feed tells of it. */
interface FeedItem {
  title: string;
  /** absolute */
  url: string;
  summary: string;
  /** when it was checked */
  date: Date;
  tags: string[];
}

/** What both feeds say of themselves. */
export const feedTitle = '工会计划文库';
export const feedDescription = '新写和新核对的工会工作计划范文、段落、方法和指南。';

/** So many pages a reader of the feed is shown; more were never new at the same time. */
const most = 50;

/**
 * The pages last written or checked, the newest first.
 *
 * @param site where the site stands
 */
export async function feedItems(site: URL | undefined): Promise<FeedItem[]> {
  const pages = (await libraryPages()).toSorted((a, b) => b.checked.localeCompare(a.checked));
  return pages.slice(0, most).map((page) => ({
    title: page.title,
    url: new URL(href(page.url), site).href,
    summary: page.summary === '' ? contentsOf(page) : page.summary,
    // The day alone: whoever is not in Greenwich sees the same one.
    date: new Date(`${page.checked}T04:00:00Z`),
    tags: [kindNames[page.kind], ...unitsOf(page)],
  }));
}

/** What a page without a summary is about: the titles of its passages. */
function contentsOf({ passages }: LibraryPage): string {
  return passages.map(({ title }) => title).join('；');
}

function unitsOf({ units }: LibraryPage): string[] {
  return units.map((slug) => vocabulary().units.get(slug)?.name ?? slug);
}
