import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { libraryPages, type LibraryPage } from '../catalogue/catalogue.ts';
import { kindNames } from '../vocabulary/names.ts';
import { href } from '../vocabulary/paths.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

/** So many pages a reader of the feed is shown; more were never new at the same time. */
const most = 50;

/** The pages last written or checked, the newest first. */
export const GET: APIRoute = async ({ site }) => {
  const pages = (await libraryPages()).toSorted((a, b) => b.checked.localeCompare(a.checked));
  return rss({
    title: '工会计划文库',
    description: '新写和新核对的工会工作计划范文、段落、方法和指南。',
    site: new URL(href('/'), site).href,
    customData: '<language>zh-CN</language>',
    items: pages.slice(0, most).map((page) => ({
      title: page.title,
      link: new URL(href(page.url), site).href,
      description: page.summary === '' ? contentsOf(page) : page.summary,
      // The day alone: whoever is not in Greenwich sees the same one.
      pubDate: new Date(`${page.checked}T04:00:00Z`),
      categories: [kindNames[page.kind], ...unitsOf(page)],
    })),
  });
};

/** What a page without a summary is about: the titles of its passages. */
function contentsOf({ passages }: LibraryPage): string {
  return passages.map(({ title }) => title).join('；');
}

function unitsOf({ units }: LibraryPage): string[] {
  return units.map((slug) => vocabulary().units.get(slug)?.name ?? slug);
}
