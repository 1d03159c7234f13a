// What others are shown of the site: icons, cards beside a link, what search engines are told.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { faults } from '../support/faults.ts';
import { pngSize } from '../support/png.ts';
import { fileOf, homeKinds, siteFiles, sitePage, sitePages, type SitePage } from '../support/site.ts';

const files = new Set(siteFiles());
const metaOf = ({ document }: SitePage, property: string): string =>
  document.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content') ?? '';
const canonicalOf = ({ document }: SitePage): string =>
  document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
const home = sitePage('/');
const origin = new URL(canonicalOf(home)).origin;
const headingOf = ({ document }: SitePage): string => document.querySelector('h1')?.textContent.trim() ?? '';

describe('site.webmanifest', () => {
  const icon = v.object({
    src: v.string(),
    type: v.string(),
    sizes: v.string(),
    purpose: v.optional(v.string(), 'any'),
  });
  const schema = v.object({
    id: v.literal('/'),
    name: v.literal('工会计划文库'),
    short_name: v.pipe(v.string(), v.maxLength(6)),
    lang: v.literal('zh-CN'),
    start_url: v.literal('/'),
    scope: v.literal('/'),
    icons: v.array(icon),
    shortcuts: v.array(v.object({ name: v.string(), url: v.string() })),
  });
  const json: unknown = JSON.parse(readFileSync(fileOf('/site.webmanifest'), 'utf8'));
  const manifest = v.parse(schema, json);

  test('is named by every page', () => {
    expect(sitePages().filter(({ document }) => !document.querySelector('link[rel=manifest]'))).toEqual([]);
    expect(home.document.querySelector('link[rel=manifest]')?.getAttribute('href')).toBe('/site.webmanifest');
  });

  test('has icons as large as it says, one of them to be cut to any shape', () => {
    for (const { src, sizes, type } of manifest.icons) {
      if (type === 'image/svg+xml') {
        expect(files).toContain(src);
        continue;
      }
      const { width, height } = pngSize(readFileSync(fileOf(src)));
      expect(`${String(width)}x${String(height)}`, src).toBe(sizes);
    }
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['any any', '192x192 any', '512x512 any', '512x512 maskable']),
    );
  });

  test('leads from its shortcuts to the tools', () => {
    expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['搜索', '拟稿台', '送审检查']);
    for (const { name, url } of manifest.shortcuts) expect(headingOf(sitePage(url))).toContain(name);
  });
});

test('every page names an icon for old browsers, one for new ones and one for phones', () => {
  const wrong = faults(({ document }) =>
    ['link[rel=icon][sizes]', 'link[rel=icon][type="image/svg+xml"]', 'link[rel=apple-touch-icon]'].filter(
      (selector) => !files.has(document.querySelector(selector)?.getAttribute('href') ?? ''),
    ),
  );
  expect(wrong).toEqual([]);
  expect(pngSize(readFileSync(fileOf('/icons/apple-touch-icon.png')))).toEqual({ width: 180, height: 180 });
});

describe('the card of a page', () => {
  test('has its title, its words and its address', () => {
    const wrong = faults((page) => {
      const description =
        page.document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
      return [
        ...(metaOf(page, 'title') !== '' && page.document.title.startsWith(metaOf(page, 'title'))
          ? []
          : ['title']),
        ...(metaOf(page, 'description') === description ? [] : ['description']),
        ...(metaOf(page, 'url') === canonicalOf(page) ? [] : ['url']),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('is a light picture of 1200 × 630, at an absolute address', () => {
    const cards = new Set(sitePages().map((page) => metaOf(page, 'image')));
    for (const card of cards) {
      const { origin: where, pathname } = new URL(card);
      expect(where).toBe(origin);
      const file = readFileSync(fileOf(pathname));
      expect(pngSize(file), pathname).toEqual({ width: 1200, height: 630 });
      expect(file.length, pathname).toBeLessThan(30_000);
    }
    // One by one they differ: what is drawn is the title.
    const written = siteFiles().filter((path) => path.startsWith('/cards/'));
    const drawn = written.map((path) =>
      createHash('sha256')
        .update(readFileSync(fileOf(path)))
        .digest('hex'),
    );
    expect(new Set(drawn).size).toBe(written.length);
    expect(written.sort()).toEqual([...cards].map((card) => new URL(card).pathname).sort());
  });

  test('is its own for plans, methods and guides, that of the topic for sections', () => {
    const reading = sitePages().filter(({ kind }) => homeKinds.includes(kind));
    const wrong = faults((page) => {
      const topic =
        page.document.querySelector('[data-passage]')?.getAttribute('data-topics')?.split(' ')[0] ?? '';
      const own = page.kind === 'snippet' ? `/topics/${topic}` : page.path.slice(0, -1);
      const { pathname } = new URL(metaOf(page, 'image'));
      return pathname === `/cards${own}.png` ? [] : [pathname];
    }, reading);
    expect(wrong).toEqual([]);
  });
});

describe('what search engines are told', () => {
  const item = v.object({
    '@type': v.literal('ListItem'),
    position: v.number(),
    name: v.string(),
    item: v.pipe(v.string(), v.url()),
  });
  const thing = v.variant('@type', [
    v.strictObject({
      '@type': v.literal('Article'),
      headline: v.pipe(v.string(), v.minLength(1), v.maxLength(110)),
      url: v.pipe(v.string(), v.url()),
      inLanguage: v.literal('zh-CN'),
      dateModified: v.pipe(v.string(), v.isoDate()),
      license: v.pipe(v.string(), v.url()),
      publisher: v.strictObject({ '@type': v.literal('Organization'), name: v.string() }),
    }),
    v.strictObject({
      '@type': v.literal('BreadcrumbList'),
      itemListElement: v.pipe(v.array(item), v.minLength(2)),
    }),
    v.strictObject({
      '@type': v.literal('DefinedTerm'),
      name: v.string(),
      description: v.pipe(v.string(), v.minLength(1)),
      url: v.pipe(v.string(), v.url()),
      inDefinedTermSet: v.pipe(v.string(), v.url()),
    }),
    v.strictObject({
      '@type': v.literal('DefinedTermSet'),
      name: v.string(),
      url: v.pipe(v.string(), v.url()),
      hasDefinedTerm: v.array(
        v.strictObject({
          '@type': v.literal('DefinedTerm'),
          name: v.string(),
          url: v.pipe(v.string(), v.url()),
        }),
      ),
    }),
    v.strictObject({
      '@type': v.literal('WebSite'),
      name: v.literal('工会计划文库'),
      url: v.pipe(v.string(), v.url()),
      description: v.string(),
      inLanguage: v.literal('zh-CN'),
      potentialAction: v.strictObject({
        '@type': v.literal('SearchAction'),
        target: v.strictObject({ '@type': v.literal('EntryPoint'), urlTemplate: v.string() }),
        'query-input': v.literal('required name=search_term_string'),
      }),
    }),
  ]);
  const schema = v.strictObject({
    '@context': v.literal('https://schema.org'),
    '@graph': v.pipe(v.array(thing), v.minLength(1)),
  });
  const thingsOf = ({ document }: SitePage): v.InferOutput<typeof thing>[] =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
      ({ textContent }) => v.parse(schema, JSON.parse(textContent))['@graph'],
    );
  /** The page behind an absolute address, with its #id if it has one. */
  const leadsSomewhere = (address: string): boolean => {
    const { origin: where, pathname, hash } = new URL(address);
    const target = where === origin ? sitePages().find(({ path }) => path === pathname) : undefined;
    return target !== undefined && (hash === '' || target.html.includes(`id="${hash.slice(1)}"`));
  };

  test('of a reading page: its title, its day, and where it stands', () => {
    const reading = sitePages().filter(({ kind }) => homeKinds.includes(kind));
    const wrong = faults((page) => {
      const things = thingsOf(page);
      const article = things.find((one) => one['@type'] === 'Article');
      const trail = things.find((one) => one['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
      const checked = page.document.querySelector('time')?.getAttribute('datetime');
      return [
        ...(article?.headline === headingOf(page) ? [] : ['headline']),
        ...(article?.url === canonicalOf(page) ? [] : ['url']),
        ...(article?.dateModified === checked ? [] : ['day']),
        ...(trail.at(-1)?.item === canonicalOf(page) ? [] : ['the way does not end here']),
        ...(trail.length === (page.kind === 'snippet' ? 4 : 3) ? [] : [`${String(trail.length)} steps`]),
      ];
    }, reading);
    expect(wrong).toEqual([]);
  });

  test('leads to pages of this site, steps counted from one', () => {
    const wrong = faults((page) =>
      thingsOf(page).flatMap((one) => {
        switch (one['@type']) {
          case 'BreadcrumbList':
            return one.itemListElement
              .filter(
                ({ item: address, position }, index) => position !== index + 1 || !leadsSomewhere(address),
              )
              .map(({ item: address }) => address);
          case 'DefinedTerm':
            return [one.url, one.inDefinedTermSet].filter((url) => !leadsSomewhere(url));
          case 'DefinedTermSet':
            return one.hasDefinedTerm.map(({ url }) => url).filter((url) => !leadsSomewhere(url));
          default:
            return [];
        }
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('of the home page: how its search is asked', () => {
    const site = thingsOf(home).find((one) => one['@type'] === 'WebSite');
    const asked = site?.potentialAction.target.urlTemplate.replace('{search_term_string}', '安康杯') ?? '';
    const { origin: where, pathname, searchParams } = new URL(asked);
    expect(where).toBe(origin);
    const field =
      sitePage(pathname).document.querySelector('main input[type=search]')?.getAttribute('name') ?? '';
    expect(searchParams.get(field)).toBe('安康杯');
  });

  test('of the terms: each of them', () => {
    const set = thingsOf(sitePage('/terms/')).find((one) => one['@type'] === 'DefinedTermSet');
    expect(set?.hasDefinedTerm.length).toBeGreaterThan(150);
    for (const page of sitePages().filter(({ kind }) => kind === 'term')) {
      const term = thingsOf(page).find((one) => one['@type'] === 'DefinedTerm');
      expect([term?.name, term?.url]).toEqual([headingOf(page), canonicalOf(page)]);
    }
  });
});
