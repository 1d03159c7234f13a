import { getRssString } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedDescription, feedItems, feedTitle } from '../catalogue/feed.ts';
import { href } from '../vocabulary/paths.ts';

/**
 * The feed as RSS. A browser shows it with a style sheet: browsers are giving XSLT up, and CSS is what stays.
 */
export const GET: APIRoute = async ({ site }) => {
  const items = await feedItems(site);
  const xml = await getRssString({
    title: feedTitle,
    description: feedDescription,
    site: new URL(href('/'), site).href,
    stylesheet: href('/feed.css'),
    customData: '<language>zh-CN</language>',
    items: items.map(({ title, url, summary, date, tags }) => ({
      title,
      link: url,
      description: summary,
      pubDate: date,
      categories: tags,
    })),
  });
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
