import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
import { readBuiltPages, type BuiltPage } from '../catalogue/built-pages.ts';
import { ContentError } from '../vocabulary/content-error.ts';
import { skeletonsFile } from '../vocabulary/skeleton-schema.ts';
import { vocabularyFiles, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** Stops the build when a link leads nowhere or a blank is registered and never used. */
export function contentChecks(words: Vocabulary): AstroIntegration {
  let base = '/';
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ addWatchFile, config }) => {
        // The word lists are read once, with the configuration: a change restarts the development server.
        for (const name of [...vocabularyFiles, skeletonsFile])
          addWatchFile(new URL(`content/${name}`, config.root));
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages = readBuiltPages(dist);
        checkLinks(pages, base, (path) => existsSync(join(dist, path)));
        checkBlanksUsed(pages, words);
      },
    },
  };
}

/** Where elements say what they lead to. */
const linkAttributes = new Map([
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['form', 'action'],
]);

/**
 * Follows every link inside the site.
 *
 * @param base path under which the site stands, with a slash at both ends
 * @param exists tells whether a file stands in the built site
 * @throws ContentError naming the page, or the content file and line when the link was written there
 */
export function checkLinks(
  pages: readonly BuiltPage[],
  base: string,
  exists: (path: string) => boolean,
): void {
  const anchors = new Map<string, Set<string>>();
  const links: { from: string; href: string }[] = [];
  for (const { url, html } of pages) {
    const ids = new Set<string>();
    anchors.set(url, ids);
    // Tag by tag: a tree of every page takes ten times as long.
    const parser = new Parser({
      onopentag: (name, { id, ...attributes }) => {
        if (id !== undefined) ids.add(id);
        const href = attributes[linkAttributes.get(name) ?? ''];
        if (href !== undefined) links.push({ from: url, href });
      },
    });
    parser.end(html);
  }
  for (const { from, href } of links) {
    const target = new URL(href, `http://site.invalid${base}${from.slice(1)}`);
    if (target.host !== 'site.invalid') continue;
    const path = decodeURI(target.pathname);
    const url = path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    const page = url === undefined ? undefined : anchors.get(url);
    if (
      page
        ? target.hash !== '' && !page.has(decodeURIComponent(target.hash.slice(1)))
        : url === undefined || !exists(url)
    ) {
      throw page
        ? deadLink(from, href, base, '页面里没有这个锚点', page, decodeURIComponent(target.hash.slice(1)))
        : deadLink(from, href, base, '站内没有这个页面', anchors.keys(), url ?? path);
    }
  }
}

function deadLink(
  from: string,
  href: string,
  base: string,
  reason: string,
  known: Iterable<string>,
  found: string,
): ContentError {
  const file = `content${from.replace(/\/$/u, '')}.mdx`;
  const written = existsSync(file);
  // The writer wrote the link without the base path.
  const link = href.startsWith(base) ? `/${href.slice(base.length)}` : href;
  const line = written ? lineOf(readFileSync(file, 'utf8'), link) : undefined;
  return new ContentError({
    file: written ? file : `dist${from}`,
    line,
    field: `链接 ${href}`,
    reason,
    found,
    known,
  });
}

function lineOf(source: string, needle: string): number | undefined {
  const index = source.indexOf(needle);
  return index === -1 ? undefined : source.slice(0, index).split('\n').length;
}

/** @throws ContentError for the first blank in blanks.yaml that stands on no page */
export function checkBlanksUsed(pages: readonly BuiltPage[], words: Vocabulary): void {
  const used = new Set<string>();
  for (const { html } of pages) {
    for (const [, name] of html.matchAll(/data-blank="([^"]*)"/gu)) used.add(name ?? '');
  }
  const unused = [...words.blanks.keys()].find((name) => !used.has(name));
  if (unused === undefined) return;
  const file = 'content/blanks.yaml';
  const line = existsSync(file) ? lineOf(readFileSync(file, 'utf8'), `name: ${unused},`) : undefined;
  throw new ContentError({
    file,
    line,
    field: `【${unused}】`,
    reason: '登记了但没有一处用到，请删去或用上',
  });
}
