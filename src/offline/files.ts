// Which of the built files a browser keeps, and why. Paths are addresses from the root of the site, without the path
// under which it stands: `/plans/x/`, `/_astro/app.abcd1234.js`.

/** Where the list of the whole library lies. */
export const listPath = '/offline.json';
/** The page on which the whole library is kept. */
export const libraryPage = '/offline/';
/** What a reader without a connection sees in place of a page that was not kept. */
export const unreadPage = '/offline/unread/';

/** Pages to work on, and what leads to them: they open without a connection though nobody has been there yet. */
const alwaysKept: readonly string[] = [
  '/',
  '/draft/',
  '/draft/notice/',
  '/draft/year/',
  '/methods/ziping/',
  libraryPage,
  unreadPage,
  '/review/',
  '/search/',
];

/** Whether a file is a page. */
export function isPage(path: string): boolean {
  return path.endsWith('/');
}

/** Whether a file has its hash in its name: what once stood under that name stands there for ever. */
export function isHashed(path: string): boolean {
  return path.startsWith('/_astro/') || /^\/pagefind\/.*\.pf_(?:index|fragment)$/u.test(path);
}

/**
 * Whether a file belongs to the library as readers use it. What only search engines, messengers, feed readers and the
 * server look at does not, nor do the worker and the list itself.
 */
export function inLibrary(path: string): boolean {
  if (path === '/sw.js' || path === listPath || path === '/404.html') return false;
  return !/\.(?:xml|md|zip)$|^\/(?:robots|llms[\w-]*)\.txt$|^\/(?:cards\/|feed\.|_headers$)/u.test(path);
}

/**
 * Whether a file is kept quietly after the first visit: what copying, the desk, the review, the search and the
 * self-test need, but for the pages, drawings and parts of the index, which are kept as they are read.
 */
export function isAlwaysKept(path: string): boolean {
  if (!inLibrary(path)) return false;
  if (isPage(path)) return alwaysKept.includes(path);
  if (path.startsWith('/pagefind/')) return !/^\/pagefind\/(?:index|fragment)\//u.test(path);
  return path.startsWith('/_astro/') || !path.slice(1).includes('/');
}
