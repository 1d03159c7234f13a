// What stands beside the pages for other programs: Markdown, llms.txt, feeds; and the pages that lead on.
import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { faults } from '../support/faults.ts';
import { copiedLines, linesOf } from '../support/passages.ts';
import { fileOf, homeKinds, siteFiles, sitePage, sitePages, type SitePage } from '../support/site.ts';

const read = (path: string): string => readFileSync(fileOf(path), 'utf8');
const files = new Set(siteFiles());
const reading = sitePages().filter(({ kind }) => homeKinds.includes(kind));
const pathOf = (url: string): string => new URL(url).pathname;

/** The words of a Markdown text, and the titles in it, as a reader of the format sees them. */
function readMarkdown(source: string): { words: string; title: string } {
  const body = source.replace(/^---\n.*?\n---\n/su, '');
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const [first] = tree.children;
  const rest = tree.children.slice(1).map((node) => toString(node));
  return {
    title: first?.type === 'heading' && first.depth === 1 ? toString(first) : '',
    words: rest.join('').replace(/\s/gu, ''),
  };
}

const markdownOf = ({ document }: SitePage): string =>
  document.querySelector('link[rel=alternate][type="text/markdown"]')?.getAttribute('href') ?? '';

describe('the Markdown of a page', () => {
  test('stands beside each reading page, and beside no other', () => {
    expect(
      reading.filter((page) => markdownOf(page) !== `${page.path}index.md`).map(({ path }) => path),
    ).toEqual([]);
    const written = siteFiles().filter((path) => path.endsWith('.md'));
    expect(written).toEqual(reading.map(({ path }) => `${path}index.md`).sort());
  });

  test('says all that is copied of the page, word for word, under its title', () => {
    const wrong = faults((page) => {
      const source = read(markdownOf(page));
      const { title, words } = readMarkdown(source);
      const article = page.document.querySelector('[data-document]');
      if (!article) return ['no document'];
      const documentTitle = article.querySelector('[data-document-title]');
      const wanted = (documentTitle ?? page.document.querySelector('h1'))?.textContent.replace(/\s/gu, '');
      const lines = linesOf(article).filter(({ copied, note }) => copied || note !== undefined);
      const text = copiedLines(lines).join('').replace(/\s/gu, '');
      return [
        ...(title.replace(/\s/gu, '') === wanted ? [] : [`title ${title}`]),
        ...(words === text ? [] : [`${String(words.length)} characters instead of ${String(text.length)}`]),
      ];
    }, reading);
    expect(wrong).toEqual([]);
  });

  test('says at its head what it is, where it stands and when it was checked', () => {
    const wrong = faults((page) => {
      const [, head = ''] = /^---\n(.*?)\n---\n/su.exec(read(markdownOf(page))) ?? [];
      const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      const name = page.document.querySelector('h1')?.textContent.trim() ?? '';
      const checked = page.document.querySelector('time')?.getAttribute('datetime') ?? '';
      const wanted = [
        `title: ${JSON.stringify(name)}`,
        `url: ${canonical}`,
        `checked: ${checked}`,
        'license: CC BY 4.0',
      ];
      return head === wanted.join('\n') ? [] : [head];
    }, reading);
    expect(wrong).toEqual([]);
  });
});

test('llms.txt names the Markdown of every reading page, once, by its title', () => {
  const links = [...read('/llms.txt').matchAll(/^- \[([^\]]+)\]\(([^)]+)\)/gmu)];
  const named = links.map(([, title = '', url = '']) => `${pathOf(url)} ${title}`);
  const wanted = reading.map((page) => {
    const title = page.document.querySelector('h1')?.textContent.trim() ?? '';
    return `${page.path}index.md ${title}`;
  });
  expect(named.sort()).toEqual(wanted.sort());
  expect(read('/llms.txt').startsWith('# 工会计划文库\n\n> ')).toBe(true);
});

describe('the feeds', () => {
  const schema = v.strictObject({
    version: v.literal('https://jsonfeed.org/version/1.1'),
    title: v.string(),
    home_page_url: v.pipe(v.string(), v.url()),
    feed_url: v.pipe(v.string(), v.url()),
    description: v.string(),
    icon: v.pipe(v.string(), v.url()),
    language: v.literal('zh-CN'),
    items: v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.url()),
        url: v.pipe(v.string(), v.url()),
        title: v.pipe(v.string(), v.minLength(1)),
        content_text: v.pipe(v.string(), v.minLength(1)),
        date_modified: v.pipe(v.string(), v.isoTimestamp()),
        tags: v.array(v.string()),
      }),
    ),
  });
  const json: unknown = JSON.parse(read('/feed.json'));
  const feed = v.parse(schema, json);

  test('JSON Feed says what RSS says', () => {
    const items = [...read('/rss.xml').matchAll(/<item><title>([^<]*)<\/title><link>([^<]*)</gu)];
    expect(feed.items.map(({ title, url }) => `${title} ${url}`)).toEqual(
      items.map(([, title = '', url = '']) => `${title} ${url}`),
    );
    expect(feed.items.length).toBeGreaterThan(10);
    expect(pathOf(feed.feed_url)).toBe('/feed.json');
    expect(files).toContain(pathOf(feed.icon));
  });

  test('are announced by every page', () => {
    const link = 'link[rel=alternate][type="application/feed+json"][href="/feed.json"]';
    expect(sitePages().filter(({ document }) => !document.querySelector(link))).toEqual([]);
  });

  test('RSS has a style sheet that loads nothing', () => {
    const [, sheet = ''] = /<\?xml-stylesheet href="([^"]+)"/u.exec(read('/rss.xml')) ?? [];
    expect(files).toContain(sheet);
    expect(read(sheet)).not.toMatch(/url\(|@import/u);
  });
});

describe('新近更新', () => {
  const { document } = sitePage('/whats-new/');

  test('names pages by their titles, the latest day first', () => {
    const links = [...document.querySelectorAll('main dl a')];
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const page = sitePage(link.getAttribute('href') ?? '');
      expect(link.textContent).toBe(page.document.querySelector('h1')?.textContent.trim());
    }
    const days = [...document.querySelectorAll('main h3 time')].map((time) => time.getAttribute('datetime'));
    expect(days).toEqual(days.toSorted().reverse());
  });

  test('counts every reading page at the day of its check', () => {
    const counts = document.querySelector('#checked')?.parentElement?.querySelector('dl')?.textContent ?? '';
    const sum = [...counts.matchAll(/(?:范文|方法|指南|段落)(\d+)/gu)].reduce(
      (all, [, count]) => all + Number(count),
      0,
    );
    expect(sum).toBe(reading.length);
  });

  test('is led to from every page', () => {
    const wrong = faults((page) =>
      page.document.querySelector('footer a[href="/whats-new/"]') ? [] : ['no link'],
    );
    expect(wrong).toEqual([]);
  });
});

test('the page for what is not there has a search of its own and leads to every section', () => {
  const main = sitePage('/404.html').document.querySelector('main');
  const form = main?.querySelector('form[role=search]');
  expect(form?.getAttribute('action')).toBe('/search/');
  expect(form?.querySelector('input[type=search]')?.getAttribute('name')).toBe('q');
  const ways = [...(main?.querySelectorAll('nav a') ?? [])].map((link) => link.getAttribute('href'));
  const header = [...sitePage('/').document.querySelectorAll('header .site-nav a')];
  expect(ways).toEqual(expect.arrayContaining(['/', ...header.map((link) => link.getAttribute('href'))]));
});

test('no page offers to report an error where nobody said to whom', () => {
  expect(process.env.REPORT_URL ?? '').toBe('');
  expect(sitePages().filter(({ html }) => /报告错误<|data-report/u.test(html))).toEqual([]);
});
