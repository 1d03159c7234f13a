import type { APIRoute } from 'astro';
import { feedDescription, feedItems, feedTitle } from '../catalogue/feed.ts';
import { href } from '../vocabulary/paths.ts';

/** The feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string): string => new URL(href(path), site).href;
  const items = await feedItems(site);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle,
    home_page_url: absolute('/'),
    feed_url: absolute('/feed.json'),
    description: feedDescription,
    icon: absolute('/icons/icon-512.png'),
    language: 'zh-CN',
    items: items.map(({ title, url, summary, date, tags }) => ({
      id: url,
      url,
      title,
      content_text: summary,
      date_modified: date.toISOString(),
      tags,
    })),
  };
  return new Response(JSON.stringify(feed), { headers: { 'content-type': 'application/feed+json' } });
};
