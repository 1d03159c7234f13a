import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { fileOf, siteFiles, sitePage, sitePages, type SitePage } from '../support/site.ts';

/** Attributes that hold an address, data attributes that scripts fetch or lead to included. */
const addressAttributes = [
  'href',
  'src',
  'action',
  'poster',
  'data-index',
  'data-page',
  'data-topics-page',
] as const;

/** Every address written on a page, made absolute; the host is that of a site nobody else links to. */
function addressesOn({ document, path }: SitePage): URL[] {
  return addressAttributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)]
      .filter((element) => element.getAttribute('rel') !== 'canonical')
      .map((element) => new URL(element.getAttribute(name) ?? '', `http://site.invalid${path}`)),
  );
}

function problemOf({ protocol, hostname, pathname, hash }: URL): string {
  if (hostname !== 'site.invalid') return protocol === 'https:' ? '' : 'leaves the site without https';
  const path = decodeURIComponent(pathname);
  // The folder of the index is the beginning of addresses, not an address.
  if (path === '/pagefind/') return existsSync(fileOf('/pagefind/pagefind.js')) ? '' : 'no search index';
  if (!existsSync(fileOf(path))) return 'no such file';
  if (hash === '') return '';
  const id = decodeURIComponent(hash.slice(1));
  return sitePage(path).document.getElementById(id) ? '' : 'no such anchor';
}

test.each(sitePages())('every link on $path leads somewhere', (page) => {
  const addresses = addressesOn(page);
  const broken = addresses
    .map((url) => ({ url: url.href, problem: problemOf(url) }))
    .filter(({ problem }) => problem !== '');
  expect(broken).toEqual([]);
  expect(addresses.length).toBeGreaterThan(5);
});

test('every page can be reached from the home page', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const { hostname, pathname } of addressesOn(sitePage(path))) {
      const target = decodeURIComponent(pathname);
      if (hostname === 'site.invalid' && target.endsWith('/') && existsSync(fileOf(target)))
        reached.add(target);
    }
  }
  const lost = sitePages().filter(({ path, kind }) => kind !== '404' && !reached.has(path));
  expect(lost.map(({ path }) => path)).toEqual([]);
});

test('every file a style sheet names exists', () => {
  const sheets = siteFiles().filter((path) => path.endsWith('.css'));
  const named = sheets.flatMap((sheet) =>
    [...readFileSync(fileOf(sheet), 'utf8').matchAll(/url\(["']?(?!data:|#)([^"')]+)["']?\)/gu)].map(
      ([, address = '']) => new URL(address, `http://site.invalid${dirname(sheet)}/`),
    ),
  );
  expect(sheets).not.toEqual([]);
  expect(
    named.map((url) => ({ url: url.href, problem: problemOf(url) })).filter(({ problem }) => problem),
  ).toEqual([]);
});

test.each(sitePages().filter(({ kind }) => kind !== '404'))('$path says which address is its own', (page) => {
  const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  expect(decodeURIComponent(new URL(canonical).pathname)).toBe(page.path);
});
