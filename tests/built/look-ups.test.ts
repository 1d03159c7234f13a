// What is looked up: each term and each law of content/ on a page of its own, listed, and found where it once stood.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sitePage, sitePages, sitemapPaths } from '../support/site.ts';

const written = (name: string): unknown =>
  parse(readFileSync(fileURLToPath(new URL(`../../content/${name}`, import.meta.url)), 'utf8'));
const terms = v.parse(
  v.array(
    v.object({
      slug: v.string(),
      name: v.string(),
      meaning: v.string(),
      aliases: v.optional(v.array(v.string()), []),
      notToConfuseWith: v.optional(v.array(v.object({ name: v.string(), difference: v.string() })), []),
    }),
  ),
  written('terms.yaml'),
);
const laws = v.parse(
  v.array(
    v.object({
      slug: v.string(),
      name: v.string(),
      how: v.string(),
      note: v.optional(v.string(), ''),
      articles: v.optional(v.array(v.object({ number: v.number(), gist: v.string() })), []),
    }),
  ),
  written('laws.yaml'),
);

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/gu, '');
const plain = (text: string): string => text.replace(/\s+/gu, '');
const listed = new Set(sitemapPaths());

describe('each term', () => {
  test('has a page that says all that is written of it, and is in the sitemap', () => {
    const wrong = terms.filter(({ slug, name, meaning, aliases, notToConfuseWith }) => {
      const { document, kind, path } = sitePage(`/terms/${slug}/`);
      const entry = document.querySelector(`main #${slug}`);
      const words = [
        meaning,
        ...aliases,
        ...notToConfuseWith.flatMap((other) => [other.name, other.difference]),
      ];
      return !(
        kind === 'term' &&
        listed.has(path) &&
        textOf(document.querySelector('h1')) === plain(name) &&
        words.every((text) => textOf(entry).includes(plain(text)))
      );
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
    expect(terms.length).toBeGreaterThan(200);
  });

  test('leads to the one before and the one after of its topic, and to the list', () => {
    const dead = terms.filter(({ slug }) => {
      const links = [...sitePage(`/terms/${slug}/`).document.querySelectorAll('.page-turn a')];
      return links.length < 1 || links.at(-1)?.getAttribute('href') !== '/terms/';
    });
    expect(dead.map(({ slug }) => slug)).toEqual([]);
    const led = new Set(
      sitePages()
        .filter(({ kind }) => kind === 'term')
        .flatMap(({ document }) =>
          [...document.querySelectorAll('.page-turn a')].map((link) => link.getAttribute('href')),
        ),
    );
    const topics = sitePage('/terms/').document.querySelectorAll('[data-group]').length;
    // In a topic with one term there is none beside it.
    expect(terms.filter(({ slug }) => !led.has(`/terms/${slug}/`)).length).toBeLessThan(topics);
  });
});

describe('each law', () => {
  test('has a page that says all that is written of it, each article at its own address', () => {
    const wrong = laws.filter(({ slug, name, how, note, articles }) => {
      const { document, kind, path } = sitePage(`/laws/${slug}/`);
      const main = document.querySelector('main');
      return !(
        kind === 'law' &&
        listed.has(path) &&
        textOf(document.querySelector('h1')) === `《${plain(name)}》` &&
        textOf(main).includes(how) &&
        textOf(main).includes(plain(note)) &&
        document.getElementById(slug) &&
        articles.every(({ number, gist }) => {
          const article = document.getElementById(`${slug}-${String(number)}`);
          return (
            textOf(article?.querySelector('h3') ?? null) === `第${String(number)}条` &&
            textOf(article).includes(plain(gist))
          );
        })
      );
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
    expect(laws.length).toBeGreaterThan(60);
  });

  test('has contents from six articles on', () => {
    const wrong = laws.filter(({ slug, articles }) => {
      const links = sitePage(`/laws/${slug}/`).document.querySelectorAll('nav[aria-label="本页目录"] a');
      return links.length !== (articles.length > 5 ? articles.length : 0);
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('the lists', () => {
  test('name each once, in one line that leads to its page, where its old address was', () => {
    const wrong = [
      ...terms.map(({ slug }) => ({ list: '/terms/', slug, old: [slug] })),
      ...laws.map(({ slug, articles }) => ({
        list: '/laws/',
        slug,
        old: [slug, ...articles.map(({ number }) => `${slug}-${String(number)}`)],
      })),
    ].filter(({ list, slug, old }) => {
      const { document } = sitePage(list);
      return old.some((id) => {
        const row = document.getElementById(id)?.closest('[data-item]');
        const links = [...(row?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
        return links.length !== 1 || links[0] !== `${list}${slug}/`;
      });
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
    for (const [list, count] of [
      ['/terms/', terms.length],
      ['/laws/', laws.length],
    ] as const)
      expect(sitePage(list).document.querySelectorAll('[data-item]').length).toBe(count);
  });
});
