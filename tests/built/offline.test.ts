import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { faults } from '../support/faults.ts';
import { fileOf, siteFiles, sitePage, sitePages } from '../support/site.ts';

const read = (path: string): string => readFileSync(fileOf(path), 'utf8');
const revisionOf = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(fileOf(path)))
    .digest('hex')
    .slice(0, 12);

const worker = read('/sw.js');
const alwaysKept = v.parse(
  v.pipe(v.string(), v.parseJson(), v.array(v.object({ url: v.string(), revision: v.nullable(v.string()) }))),
  /^self\.alwaysKept=(\[.*\]);$/mu.exec(worker)?.[1] ?? '',
);
const keptUrls = new Set(alwaysKept.map(({ url }) => url));
const library = v.parse(
  v.pipe(
    v.string(),
    v.parseJson(),
    v.object({
      version: v.string(),
      bytes: v.number(),
      files: v.array(v.tuple([v.string(), v.string(), v.number()])),
    }),
  ),
  read('/offline.json'),
);
const libraryPaths = new Set(library.files.map(([path]) => path));

/** Programs that read feeds ask for these, and have the network. */
const feeds = ['/rss.xml', '/feed.json'];

/** The files of this site that a page names: what it loads and what it leads to. */
function addressesOf(document: Document): string[] {
  return [...document.querySelectorAll('[href], [src], [data-url]')]
    .filter((element) => !element.matches('link[rel=alternate], link[rel=sitemap], link[rel=search]'))
    .flatMap((element) => ['href', 'src', 'data-url'].map((name) => element.getAttribute(name) ?? ''))
    .filter((address) => address.startsWith('/'))
    .map((address) => address.replace(/[?#].*$/u, ''))
    .filter((address) => !feeds.includes(address));
}

test('what the worker keeps quietly is there, each file as the list has it', () => {
  expect(alwaysKept.length).toBeGreaterThan(80);
  expect(keptUrls.size).toBe(alwaysKept.length);
  const wrong = alwaysKept.filter(({ url, revision }) => {
    const isHashed = url.startsWith('/_astro/');
    return isHashed ? revision !== null : revision !== revisionOf(url);
  });
  expect(wrong).toEqual([]);
  expect(alwaysKept.filter(({ url }) => statSync(fileOf(url)).size === 0)).toEqual([]);
});

test('what the worker keeps quietly is whole: every script and style sheet, and all that its pages load', () => {
  const needed = siteFiles().filter((path) => path.startsWith('/_astro/'));
  const roots = [
    '/',
    '/draft/',
    '/draft/notice/',
    '/draft/year/',
    '/review/',
    '/search/',
    '/methods/ziping/',
  ];
  const loaded = [...roots, '/offline/', '/offline/unread/'].flatMap((path) => [
    path,
    ...[
      ...sitePage(path).document.querySelectorAll(
        'script[src], link[rel=stylesheet], link[rel=icon], [data-url]',
      ),
    ].map(
      (element) => ['src', 'href', 'data-url'].map((name) => element.getAttribute(name)).find(Boolean) ?? '',
    ),
  ]);
  const tables = siteFiles().filter((path) => /^\/pagefind\/[^/]+$/u.test(path));
  expect(tables.length).toBeGreaterThan(4);
  const wanted = [...needed, ...loaded, ...tables, '/preferences.js', '/blanks.json', '/figures.json'];
  expect(wanted.filter((path) => !keptUrls.has(path))).toEqual([]);
});

test('what the worker keeps quietly is no more than that', () => {
  const packed = alwaysKept.map(({ url }) => gzipSync(readFileSync(fileOf(url))).length);
  expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThan(700_000);
  expect(gzipSync(worker).length).toBeLessThan(12_000);
});

test('the library holds every page, and all that any page names', () => {
  expect(sitePages().filter(({ path }) => path !== '/404.html' && !libraryPaths.has(path))).toEqual([]);
  const wrong = faults(({ document }) =>
    addressesOf(document).filter((address) => !libraryPaths.has(address)),
  );
  expect(wrong).toEqual([]);
  const index = siteFiles().filter((path) => path.startsWith('/pagefind/'));
  expect(index.filter((path) => !libraryPaths.has(path))).toEqual([]);
  expect([...keptUrls].filter((path) => !libraryPaths.has(path))).toEqual([]);
});

test('the list of the library is true, and so are the sizes that readers are told', () => {
  const wrong = library.files.filter(
    ([path, revision, bytes]) => revision !== revisionOf(path) || bytes !== statSync(fileOf(path)).size,
  );
  expect(wrong).toEqual([]);
  expect(library.bytes).toBe(library.files.reduce((sum, [, , bytes]) => sum + bytes, 0));
  const shown = (name: string): number =>
    Number(sitePage('/offline/').document.querySelector(`[data-size="${name}"]`)?.textContent);
  const kept = [...keptUrls].reduce((sum, path) => sum + statSync(fileOf(path)).size, 0);
  expect(Math.abs(shown('library') - library.bytes / 1e6)).toBeLessThanOrEqual(0.51);
  expect(Math.abs(shown('common') - kept / 1e6)).toBeLessThanOrEqual(0.051);
  expect(shown('libraryPacked')).toBeLessThan(shown('library'));
});
