// The built site as the tests see it: read from dist/ without any code of src/, so that a mistake there
// cannot hide itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';

/** Folder of the built site. */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A page of the built site. */
export interface SitePage {
  /** address from the root of the site, such as /plans/x/ */
  path: string;
  /** its file, absolute */
  file: string;
  html: string;
  readonly document: Document;
  /** what kind of page it says it is */
  kind: string;
}

/** Kinds of page that passages have their home on. */
export const homeKinds = ['plan', 'method', 'snippet', 'guide'];

let files: string[] | undefined;
let pages: SitePage[] | undefined;
let byPath: Map<string, SitePage> | undefined;
let ofEachKind: SitePage[] | undefined;

/** Every page in dist/, in the order of their addresses. */
export function sitePages(): SitePage[] {
  pages ??= siteFiles()
    .filter((path) => path.endsWith('.html'))
    .map(readPage);
  return pages;
}

/** Every file in dist/, as its address from the root of the site. */
export function siteFiles(): string[] {
  files ??= listFiles();
  return [...files];
}

function listFiles(): string[] {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('dist/ holds no site: run `npm run build` first.');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}

/** The file in dist/ behind an address from the root of the site. */
export function fileOf(path: string): string {
  return join(dist, path.endsWith('/') ? `${path}index.html` : path);
}

/** Addresses in the sitemap, from the root of the site. */
export function sitemapPaths(): string[] {
  return siteFiles()
    .filter((path) => /^\/sitemap-\d+\.xml$/u.test(path))
    .flatMap((path) => locations(readFileSync(fileOf(path), 'utf8')))
    .map((url) => decodeURIComponent(new URL(url).pathname))
    .sort();
}

/** What the `<loc>` elements of a sitemap hold. */
export function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, url = '']) => url);
}

/** The first page of each kind in the sitemap: enough where pages of one kind behave alike. */
export function onePageOfEachKind(): SitePage[] {
  ofEachKind ??= firstOfEachKind();
  return [...ofEachKind];
}

function firstOfEachKind(): SitePage[] {
  const listed = new Set(sitemapPaths());
  const byKind = new Map<string, SitePage>();
  for (const page of sitePages()) {
    if (listed.has(page.path) && !byKind.has(page.kind)) byKind.set(page.kind, page);
  }
  return [...byKind.values()];
}

/** The page at an address. */
export function sitePage(path: string): SitePage {
  byPath ??= new Map(sitePages().map((page) => [page.path, page]));
  const page = byPath.get(path);
  if (!page) throw new Error(`dist/ holds no page ${path}`);
  return page;
}

function readPage(filePath: string): SitePage {
  const file = fileOf(filePath);
  const html = readFileSync(file, 'utf8');
  let document: Document | undefined;
  return {
    path: filePath.replace(/\/index\.html$/u, '/'),
    file,
    html,
    // Parsed when it is first looked at: many tests need few pages.
    get document() {
      document ??= parseHTML(html).document;
      return document;
    },
    kind: /<main\b[^>]*\bdata-kind="([^"]*)"/u.exec(html)?.[1] ?? '',
  };
}
