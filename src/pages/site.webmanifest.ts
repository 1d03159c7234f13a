import type { APIRoute } from 'astro';
import { href } from '../vocabulary/paths.ts';

/** What a phone or a desktop shows of the site when it is installed: name, icons, and three ways in. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      // Read from the origin, as all addresses here: two sites of one host stay two.
      id: href('/'),
      name: '工会计划文库',
      short_name: '计划文库',
      description: '给基层工会干部的计划范文与段落',
      lang: 'zh-CN',
      dir: 'ltr',
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: '#fbfaf6',
      theme_color: '#9c1f1a',
      icons: [
        icon('/icon.svg', 'image/svg+xml', 'any'),
        icon('/icons/icon-192.png', 'image/png', '192x192'),
        icon('/icons/icon-512.png', 'image/png', '512x512'),
        { ...icon('/icons/maskable-512.png', 'image/png', '512x512'), purpose: 'maskable' },
      ],
      shortcuts: [
        { name: '搜索', url: href('/search/') },
        { name: '拟稿台', url: href('/draft/') },
        { name: '送审检查', url: href('/review/') },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );

function icon(path: string, type: string, sizes: string): { src: string; type: string; sizes: string } {
  return { src: href(path), type, sizes };
}
