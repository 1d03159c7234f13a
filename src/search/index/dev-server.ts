import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { BuiltPage } from '../../catalogue/built-pages.ts';
import { readAsked } from '../../vocabulary/asked.ts';
import { readSpoken } from '../../vocabulary/spoken.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { buildIndex, type IndexFiles, type KeptIndex } from './build-index.ts';
import { readRecords } from './records.ts';

/** Folders of `content/` whose pages are homes of passages; the folder's name is the first part of their address. */
const folders = ['plans', 'methods', 'snippets', 'guides'];

const contentTypes: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * Serves the search index during development, made from the pages as the development server renders them. It is made at
 * the first search and again at the first search after a change in `content/`.
 */
export function serveIndex(server: ViteDevServer, base: string, words: Vocabulary, content: string): void {
  let index: Promise<IndexFiles> | undefined;
  let kept: KeptIndex | undefined;
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(content)) index = undefined;
  });
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    // Vite may already have taken the base path off.
    const prefix = [`${base}pagefind/`, '/pagefind/'].find((start) => path.startsWith(start));
    if (prefix === undefined) {
      next();
      return;
    }
    index ??= renderPages(server, base, content).then(async (pages) => {
      const records = pages.flatMap(({ html, url }) => readRecords(html, url));
      const made = await buildIndex(records, words, readAsked(content), readSpoken(content), kept);
      ({ kept } = made);
      return made;
    });
    index.then(
      ({ files }) => {
        const name = path.slice(prefix.length);
        const body = files.get(name);
        response.statusCode = body ? 200 : 404;
        response.setHeader(
          'Content-Type',
          contentTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        );
        response.end(body);
      },
      (error: unknown) => {
        index = undefined;
        next(error);
      },
    );
  });
}

async function renderPages(server: ViteDevServer, base: string, content: string): Promise<BuiltPage[]> {
  const origin = new URL(server.resolvedUrls?.local[0] ?? 'http://localhost:4321/').origin;
  const pages: BuiltPage[] = [];
  for (const url of folders.flatMap((folder) => addressesIn(content, folder))) {
    const response = await fetch(`${origin}${base}${url.slice(1)}`);
    if (response.ok) pages.push({ url, html: await response.text() });
  }
  return pages;
}

function addressesIn(content: string, folder: string): string[] {
  return readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => `/${folder}/${path.split(sep).join('/').slice(0, -'.mdx'.length)}/`);
}
