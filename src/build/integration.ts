import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { readBuiltPages } from '../catalogue/built-pages.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { finishSite } from './finish-site.ts';
import { keptFolder, writeKept } from '../catalogue/kept.ts';
import { keepingPages, keptPlaces } from './kept-pages.ts';
import { SiteFolder } from './site-folder.ts';
import { siteKey } from './site-key.ts';

/** Files that are made of the list of pages. */
const siteMap = /^sitemap.*\.xml$/u;

/**
 * Makes of the built pages all else that the site has, and keeps what a next build need not make again. Stands behind
 * all that writes files of the site.
 *
 * @param phase told at the end of each phase
 */
export function finishing(
  words: Vocabulary,
  phase: (name: string, logger: AstroIntegrationLogger) => void,
): AstroIntegration {
  let [base, cache, cards, key, root, dist] = ['/', '', '', '', '', ''];
  let kept: ReturnType<typeof keepingPages>['kept'] = () => undefined;
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        cache = keptFolder(fileURLToPath(config.cacheDir), config.base);
        cards = fileURLToPath(new URL('cards/', config.cacheDir));
        root = fileURLToPath(config.root);
        dist = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // What is read from now on may change while the site is built: such a build is not taken up again.
        key = siteKey(root);
        setPrerenderer((given) => {
          const keeping = keepingPages(given, dist, cache);
          kept = keeping.kept;
          return keeping.prerenderer;
        });
      },
      'astro:build:done': async ({ logger }) => {
        const log = logger.fork('phases');
        const folder = new SiteFolder(dist);
        folder.takeAll();
        await finishSite(readBuiltPages(dist), {
          ...{ folder, base, words, cache, cards, key, root },
          say: (message) => {
            logger.info(message);
          },
          phase: (name) => {
            phase(name, log);
          },
        });
        const pages = kept();
        const names = readdirSync(dist).filter((name) => siteMap.test(name));
        const maps = names.map((name): [string, Buffer] => [name, readFileSync(join(dist, name))]);
        if (pages && siteKey(root) === key) writeKept(keptPlaces(cache).known, key, { ...pages, base, maps });
      },
    },
  };
}
