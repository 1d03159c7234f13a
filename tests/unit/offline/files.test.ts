import { expect, test } from 'vitest';
import { inLibrary, isAlwaysKept, isHashed } from '../../../src/offline/files.ts';

test.each([
  ['/_astro/app.Abcd1234.js', true],
  ['/pagefind/index/zh-cn_1a2b3c.pf_index', true],
  ['/pagefind/fragment/zh-cn_1a2b3c.pf_fragment', true],
  ['/pagefind/directory.pf_meta', false],
  ['/plans/x/', false],
  ['', false],
])('%s keeps its content: %s', (path, expected) => {
  expect(isHashed(path)).toBe(expected);
});

test.each([
  ['/draft/', true],
  ['/blanks.json', true],
  ['/preferences.js', true],
  ['/_astro/app.Abcd1234.js', true],
  ['/pagefind/wasm.unknown.pagefind', true],
  ['/pagefind/variants.txt', true],
  ['/pagefind/index/zh-cn_1a2b3c.pf_index', false],
  ['/plans/x/', false],
  ['/figures/pdca.svg', false],
])('%s is kept quietly: %s', (path, expected) => {
  expect(isAlwaysKept(path)).toBe(expected);
  expect(inLibrary(path)).toBe(true);
});

test.each([
  '/sw.js',
  '/offline.json',
  '/404.html',
  '/rss.xml',
  '/sitemap-0.xml',
  '/robots.txt',
  '/llms.txt',
  '/plans/x.md',
])('%s is not for readers', (path) => {
  expect(inLibrary(path)).toBe(false);
  expect(isAlwaysKept(path)).toBe(false);
});
