import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardPath, markdownPath } from '../catalogue/beside.ts';
import { readBuiltPages } from '../catalogue/built-pages.ts';
import type { CardText } from './cards/card.ts';
import { pageCard } from './page-card.ts';
import { pageMarkdown } from './page-markdown.ts';

/**
 * What stands beside the pages of the built site, made of their HTML: each reading page as Markdown, and the cards that
 * are shown with a link.
 */
export function besidePages(): AstroIntegration {
  let kept = '';
  let root = '';
  return {
    name: 'beside-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = fileURLToPath(new URL('cards/', config.cacheDir));
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const cards = new Map<string, CardText>();
        let written = 0;
        for (const { url, html } of readBuiltPages(dist)) {
          const markdown = pageMarkdown(html);
          if (markdown !== undefined) {
            writeFileSync(join(dist, markdownPath(url)), markdown);
            written += 1;
          }
          const path = cardPath(url.replace(/\.html$/u, '/'), undefined);
          if (html.includes(`${path}"`)) cards.set(path, pageCard(html));
        }
        // What draws them loads only for a build.
        const { writeCards } = await import('./cards/write-cards.ts');
        const drawn = await writeCards(cards, dist, kept, drawnWith(root));
        const counts = [written, cards.size, drawn].map(String);
        logger.info(
          `${counts[0] ?? ''} 页另有 Markdown，${counts[1] ?? ''} 张分享卡片（新画 ${counts[2] ?? ''} 张）`,
        );
      },
    },
  };
}

/** Changes with what draws the cards. */
function drawnWith(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const folder = join(root, 'src', 'beside', 'cards');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
