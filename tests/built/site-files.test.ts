import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fileOf, locations, siteFiles, sitePage, sitePages, sitemapPaths } from '../support/site.ts';

const read = (path: string): string => readFileSync(fileOf(path), 'utf8');
const siteOrigin = new URL(
  sitePage('/').document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
).origin;

describe('sitemap', () => {
  test('lists each page that should be found, and nothing else', () => {
    const wanted = sitePages()
      .filter(({ document, kind }) => {
        const robots = document.querySelector('meta[name=robots]')?.getAttribute('content') ?? '';
        return kind !== '404' && !robots.includes('noindex');
      })
      .map(({ path }) => path);
    expect(sitemapPaths()).toEqual(wanted.sort());
  });

  test('is named by its index and by robots.txt, on the address of the site', () => {
    const parts = locations(read('/sitemap-index.xml'));
    expect(parts.map((url) => new URL(url).pathname)).toEqual(
      siteFiles().filter((path) => /^\/sitemap-\d+\.xml$/u.test(path)),
    );
    expect(new Set(parts.map((url) => new URL(url).origin))).toEqual(new Set([siteOrigin]));
    expect(read('/robots.txt')).toContain(`Sitemap: ${siteOrigin}/sitemap-index.xml`);
  });
});

test('robots.txt lets search engines in', () => {
  const lines = read('/robots.txt').trim().split('\n');
  expect(lines[0]).toBe('User-agent: *');
  expect(lines.filter((line) => /^disallow:\s*\/\s*$/iu.test(line))).toEqual([]);
  expect(lines.filter((line) => !/^(?:User-agent|Allow|Disallow|Sitemap): \S+$/u.test(line))).toEqual([]);
});

test('opensearch.xml leads to the search form and its field', () => {
  const xml = read('/opensearch.xml');
  const { document } = parseHTML(xml);
  const textOf = (name: string): string => document.querySelector(name)?.textContent ?? '';
  // The format's own limits.
  expect(textOf('ShortName')).toMatch(/^.{1,16}$/u);
  expect(textOf('Description')).toMatch(/^.{1,1024}$/u);
  const template = document.querySelector('Url')?.getAttribute('template') ?? '';
  const url = new URL(template.replace('{searchTerms}', encodeURIComponent('安康杯')));
  expect(url.origin).toBe(siteOrigin);
  const form = sitePage(url.pathname).document.querySelector('form[role=search]');
  const field = form?.querySelector('input[type=search]')?.getAttribute('name') ?? '';
  expect(url.searchParams.get(field)).toBe('安康杯');
});

describe('rss.xml', () => {
  const xml = read('/rss.xml');
  const items = [...xml.matchAll(/<item>(.*?)<\/item>/gsu)].map(([, item = '']) => item);
  const part = (item: string, name: string): string =>
    new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'u').exec(item)?.[1] ?? '';

  test('names pages of this site, by their titles, each once', () => {
    expect(items.length).toBeGreaterThan(10);
    const wrong = items.filter((item) => {
      const { origin, pathname } = new URL(part(item, 'link'));
      const heading = sitePage(pathname).document.querySelector('h1')?.textContent ?? '';
      return origin !== siteOrigin || part(item, 'title') !== heading || part(item, 'description') === '';
    });
    expect(wrong).toEqual([]);
    expect(new Set(items.map((item) => part(item, 'link'))).size).toBe(items.length);
  });

  test('gives the newest first, by the day of their check', () => {
    const days = items.map((item) => Date.parse(part(item, 'pubDate')));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    for (const item of items) {
      const page = sitePage(new URL(part(item, 'link')).pathname).document;
      const checked = page.querySelector('.facts li:last-child')?.textContent ?? '';
      expect(checked).toContain(new Date(part(item, 'pubDate')).toISOString().slice(0, 10));
    }
  });

  test('is announced by every page', () => {
    const link = 'link[rel=alternate][type="application/rss+xml"][href="/rss.xml"]';
    expect(sitePages().filter(({ document }) => !document.querySelector(link))).toEqual([]);
  });
});

test('titles and descriptions are there and tell pages apart', () => {
  const heads = sitePages().map(({ document, path }) => ({
    path,
    title: document.title.trim(),
    description: document.querySelector('meta[name=description]')?.getAttribute('content')?.trim() ?? '',
  }));
  expect(heads.filter(({ title, description }) => title === '' || description === '')).toEqual([]);
  for (const key of ['title', 'description'] as const) {
    const seen = new Set<string>();
    const repeated = heads.filter((head) => seen.has(head[key]) || !seen.add(head[key]));
    expect(repeated).toEqual([]);
  }
});
