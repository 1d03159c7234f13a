import { readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { faults } from '../support/faults.ts';
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

const files = new Set(siteFiles());
/** The host of a site that nobody links to. */
const here = 'site.invalid';
const absolute = (address: string, from: string): URL => new URL(address, `http://${here}${from}`);
const withIndex = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/** Every address written on a page, made absolute. */
function addressesOn({ document, path }: SitePage): URL[] {
  return addressAttributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)]
      .filter((element) => element.getAttribute('rel') !== 'canonical')
      .map((element) => absolute(element.getAttribute(name) ?? '', path)),
  );
}

function problemOf({ protocol, hostname, pathname, hash }: URL): string {
  if (hostname !== here) return protocol === 'https:' ? '' : 'leaves the site without https';
  const path = decodeURIComponent(pathname);
  // The folder of the index is the beginning of addresses, not an address.
  if (path === '/pagefind/') return files.has('/pagefind/directory.pf_meta') ? '' : 'no search index';
  if (!files.has(withIndex(path))) return 'no such file';
  if (hash === '') return '';
  const id = decodeURIComponent(hash.slice(1));
  return sitePage(path).document.getElementById(id) ? '' : 'no such anchor';
}

function broken(addresses: readonly URL[]): string[] {
  return addresses.flatMap((url) => {
    const problem = problemOf(url);
    return problem === '' ? [] : [`${problem} ${url.href}`];
  });
}

test('every link leads to a page, and every #id to a place in it', () => {
  expect(faults((page) => broken(addressesOn(page)))).toEqual([]);
  expect(faults((page) => (addressesOn(page).length > 5 ? [] : ['hardly any link']))).toEqual([]);
});

test('every page can be reached from the home page', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const { hostname, pathname } of addressesOn(sitePage(path))) {
      const target = decodeURIComponent(pathname);
      if (hostname === here && target.endsWith('/') && files.has(withIndex(target))) reached.add(target);
    }
  }
  const lost = sitePages().filter(
    ({ path, kind }) => !['404', 'unread'].includes(kind) && !reached.has(path),
  );
  expect(lost.map(({ path }) => path)).toEqual([]);
});

test('every file a style sheet names exists', () => {
  const sheets = [...files].filter((path) => path.endsWith('.css'));
  const named = sheets.flatMap((sheet) =>
    [...readFileSync(fileOf(sheet), 'utf8').matchAll(/url\(["']?(?!data:|#)([^"')]+)["']?\)/gu)].map(
      ([, address = '']) => absolute(address, `${dirname(sheet)}/`),
    ),
  );
  expect(sheets).not.toEqual([]);
  expect(broken(named)).toEqual([]);
});

test('every page says which address is its own', () => {
  const pages = sitePages().filter(({ kind }) => kind !== '404');
  const wrong = faults(({ document, path }) => {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    return URL.canParse(canonical) && decodeURIComponent(new URL(canonical).pathname) === path
      ? []
      : [`says ${canonical}`];
  }, pages);
  expect(wrong).toEqual([]);
});
