import { existsSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
import type { BuiltPage } from '../catalogue/built-pages.ts';
import { ContentError } from '../vocabulary/content-error.ts';
import { skeletonsFile } from '../vocabulary/skeleton-schema.ts';
import { vocabularyFiles, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** Has the development server start anew when a word list changes: they are read once, with the configuration. */
export function watchLists(): AstroIntegration {
  return {
    name: 'word-lists',
    hooks: {
      'astro:config:setup': ({ addWatchFile, config }) => {
        for (const name of [...vocabularyFiles, skeletonsFile])
          addWatchFile(new URL(`content/${name}`, config.root));
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

/** Where a page leads, and what on it can be led to. */
export interface PageLinks {
  /** its address from the root of the site */
  url: string;
  ids: ReadonlySet<string>;
  links: readonly string[];
}

/** Reads the links and the ids of a built page, tag by tag: a tree of every page takes ten times as long. */
export function linksOn({ url, html }: BuiltPage): PageLinks {
  const ids = new Set<string>();
  const links = new Set<string>();
  const parser = new Parser({
    onopentag: (name, { id, ...attributes }) => {
      if (id !== undefined) ids.add(id);
      const href = attributes[linkAttributes.get(name) ?? ''];
      if (href !== undefined) links.add(href);
    },
  });
  parser.end(html);
  return { url, ids, links: [...links] };
}

/** The names of the blanks that stand on a built page. */
export function blanksOn(html: string): string[] {
  return [...new Set([...html.matchAll(/data-blank="([^"]*)"/gu)].map(([, name = '']) => name))];
}

/**
 * Follows every link inside the site.
 *
 * @param base path under which the site stands, with a slash at both ends
 * @param exists tells whether a file stands in the built site
 * @throws ContentError naming the page, or the content file and line when the link was written there
 */
export function checkLinks(
  pages: readonly PageLinks[],
  base: string,
  exists: (path: string) => boolean,
): void {
  const anchors = new Map(pages.map(({ url, ids }) => [url, ids]));
  const links = pages.flatMap((page) => page.links.map((href) => ({ from: page.url, href })));
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

/**
 * @param used names of the blanks that stand on some page
 * @throws ContentError for the first blank in blanks.yaml that is none of them
 */
export function checkBlanksUsed(used: ReadonlySet<string>, words: Vocabulary): void {
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
