import { expect, test } from 'vitest';
import { preloaded } from '../../../../src/search/index/preload.ts';

const scripts: Readonly<Record<string, string>> = {
  '/x/_astro/page.js': 'import{a as b}from"./search.js";import"./shared.js";',
  '/x/_astro/shared.js': 'const later=()=>import("./later.js")',
  '/x/_astro/search.js': 'import{c}from"./words.js";export{d}from"./page.js"',
  '/x/_astro/words.js': '',
};
const page = '<html><head></head><body><script type="module" src="/x/_astro/page.js"></script></body></html>';
const preload = (html: string, tables: readonly string[] = []): string =>
  preloaded(html, tables, (address) => scripts[address] ?? '');

test('a page asks at once for what its scripts import, and what these import, each once', () => {
  const html = preload(page);
  const asked = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/gu)].map(([, href]) => href);
  expect(asked).toEqual(['/x/_astro/search.js', '/x/_astro/shared.js', '/x/_astro/words.js']);
  expect(html.indexOf('modulepreload')).toBeLessThan(html.indexOf('</head>'));
});

test('it asks for the tables as its scripts will fetch them', () => {
  const html = preload(page, ['/x/pagefind/lexicon.json']);
  expect(html).toContain(
    '<link rel="preload" href="/x/pagefind/lexicon.json" as="fetch" crossorigin="anonymous">',
  );
});

test('a page without scripts is as before', () => {
  expect(preload('<head></head>')).toBe('<head></head>');
});
