import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { readBuiltPages } from '../../catalogue/built-pages.ts';
import { readAsked } from '../../vocabulary/asked.ts';
import { readSpoken } from '../../vocabulary/spoken.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { buildIndex } from './build-index.ts';
import { serveIndex } from './dev-server.ts';
import { preloaded } from './preload.ts';

/** What every search reads first. */
const firstTables = ['directory.pf_meta', 'lexicon.json', 'records.json'];

/**
 * Search for the site: after a build, the index of every passage in `dist/pagefind/`, and a search page that asks for
 * its scripts at once; in development, the same files from memory.
 *
 * @param content the content folder, in which `asked/` says how readers ask for passages
 */
export function search(words: Vocabulary, content: string): AstroIntegration {
  let base = '/';
  return {
    name: 'passage-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        serveIndex(server, base, words, content);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { files, records } = await buildIndex(
          readBuiltPages(dist),
          words,
          readAsked(content),
          readSpoken(content),
        );
        const folder = join(dist, 'pagefind');
        rmSync(folder, { recursive: true, force: true });
        for (const [path, content] of files) {
          const file = join(folder, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        await close();
        const page = join(dist, 'search', 'index.html');
        const script = (address: string): string =>
          readFileSync(join(dist, address.slice(base.length)), 'utf8');
        const tables = firstTables.map((table) => `${base}pagefind/${table}`);
        writeFileSync(page, preloaded(readFileSync(page, 'utf8'), tables, script));
        logger.info(`${String(records.length)} 段编入检索，共 ${String(files.size)} 个文件`);
      },
    },
  };
}
