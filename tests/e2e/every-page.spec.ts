import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsInBothThemes, violationsWithColoursOf } from '../support/axe.ts';
import { expect, insecureUrl, test } from '../support/browser.ts';
import { inGroups } from '../support/groups.ts';
import { keptOfBuild } from '../support/kept.ts';
import { marked, pagesOfEveryShape } from '../support/shapes.ts';
import {
  fileOf,
  onePageOfEachKind,
  siteFiles,
  sitemapPaths,
  sitePage,
  type SitePage,
} from '../support/site.ts';

/** Where room is scarcest; a page of each kind is looked at in the other widths as well. */
const narrow = { width: 320, height: 900 };
const widths = [320, 375, 768, 1280, 1920];

// What must hold on all pages of the sitemap. support/browser.ts watches for errors on the console and for requests to
// other hosts, here as in every test. The pages that together hold every shape of element on the site are opened each
// time, of the others one part a day; `npm run test:every-page` opens them all.

const pages = [...sitemapPaths(), '/404.html'].map(sitePage);
// Every process of the runner reads this file: which they are is found out once.
const ofEveryShape = keptOfBuild(
  'pages-of-every-shape',
  new URL('../support/shapes.ts', import.meta.url).href,
  () => pagesOfEveryShape(pages),
);
const newIn = new Map(ofEveryShape.map(({ path, places }) => [path, places]));
const kinds = new Set(onePageOfEachKind().map(({ path }) => path));
const part = process.env.AXE_PART ?? '1/240';
const always = new Set([...kinds, ...newIn.keys()]);
const others = pages.filter(({ path }) => !always.has(path));
const opened = [...[...always].map(sitePage), ...partOf(others, part)];
/** On elements of shapes that no page opened before has. */
const isNew = 'data-new-shape';

for (const group of inGroups(opened, 6)) {
  test(`pages from ${group[0]?.path ?? ''} on open whole and fit, and axe finds nothing, part ${part}`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const wrong: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${String(response.status())} ${response.url()}`);
    });
    page.on('request', (request) => {
      if (request.method() !== 'GET') wrong.push(`${request.method()} ${request.url()}`);
    });
    for (const { path, html } of group) {
      const places = newIn.get(path);
      // What is wrong with one element is wrong with every one of its shape.
      if (places)
        await page.route(new URL(path, baseURL).href, (route) =>
          route.fulfill({ contentType: 'text/html', body: marked(html, places, isNew) }),
        );
      await page.setViewportSize(narrow);
      const response = await page.goto(path);
      expect.soft(response?.status(), path).toBe(200);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      expect.soft(await page.evaluate(stored), `${path} stores nothing`).toEqual([0, 0]);
      expect.soft(await excess(page, 'larger'), `${path} at 320 px, largest text`).toBe(0);
      for (const width of kinds.has(path) ? widths : [1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await excess(page), `${path} at ${String(width)} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      expect.soft(await violationsIn(page, path), path).toEqual([]);
    }
    expect(wrong).toEqual([]);
  });
}

/** What axe finds wrong with what no page opened before has; with the whole of one page of each kind. */
function violationsIn(page: Page, path: string): Promise<string[]> {
  if (!newIn.has(path)) return violationsInBothThemes(page);
  return kinds.has(path)
    ? violationsWithColoursOf(page, `[${isNew}]`)
    : violationsInBothThemes(page, `[${isNew}]`);
}

/** By how many pixels a page is wider than its window, with the reader's choice of the largest text or without. */
function excess(page: Page, size?: 'larger'): Promise<number> {
  return page.evaluate((wanted) => {
    const { documentElement: root } = document;
    if (wanted) root.dataset.size = wanted;
    const more = root.scrollWidth - root.clientWidth;
    if (wanted) delete root.dataset.size;
    return more;
  }, size);
}

/** How many things a page has stored. */
function stored(): number[] {
  return [localStorage.length, sessionStorage.length];
}

// What a page says may be too wide for it, so all are measured; for that their text is put, one after the other, into
// one page with their style sheets, which takes a quarter of the time of opening each.
const styledAlike = [...Map.groupBy(pages, sheetsOf).values()];
for (const group of styledAlike.flatMap((alike) => inGroups(alike, 120))) {
  const first = group[0]?.path ?? '';
  test(`the text of pages fits: ${String(group.length)} from ${first} on`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(narrow);
    await page.goto(first);
    const tooWide = await page.evaluate(
      async (paths) => {
        document.documentElement.dataset.size = 'larger';
        const found: string[] = [];
        for (const path of paths) {
          const html = await (await fetch(path)).text();
          // Without what all pages have: it is looked at above.
          const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
          if (main) document.querySelector('main')?.replaceWith(document.adoptNode(main));
          const { scrollWidth, clientWidth } = document.documentElement;
          if (!main || scrollWidth > clientWidth) found.push(`${path}: ${String(scrollWidth)} px`);
        }
        return found;
      },
      group.map(({ path }) => path),
    );
    expect(tooWide, 'at 320 px, largest text').toEqual([]);
  });
}

/** The style sheets of a page. */
function sheetsOf({ html }: SitePage): string {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/gu)]
    .map(([, sheet = '']) => sheet)
    .join(' ');
}

/** Of all things every n-th, `3/12` for the third of each twelve; everything for `all`. */
function partOf<Item>(items: readonly Item[], which: string): Item[] {
  if (which === 'all') return [...items];
  const [turn = 0, parts = 0] = which.split('/').map(Number);
  const chosen = items.filter((_, index) => index % parts === turn - 1);
  if (chosen.length === 0) throw new Error(`AXE_PART=${which} is no part, such as 3/12 or all`);
  return chosen;
}

test('on a plain-http address a page stores nothing and sends nothing either', async ({
  page,
  context,
  baseURL,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  for (const path of kinds) {
    await page.goto(insecureUrl(baseURL) + path);
    expect(await page.evaluate(stored), path).toEqual([0, 0]);
  }
  expect(await context.cookies()).toEqual([]);
  expect(sent).toEqual([]);
});

test.describe('an address that does not exist', () => {
  test.use({ expectedErrors: /Failed to load resource.*404/u });

  test('gets the page that says so, with status 404', async ({ page }) => {
    for (const path of [
      '/meiyou/',
      '/plans/meiyou/',
      '/topics/meiyou/deeper/x.html',
      '/工会/',
      '/%3Cscript%3E/',
    ]) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: '没有这一页' }), path).toBeVisible();
      // Its style sheet is found from any depth.
      const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(font, path).toContain('CJK');
    }
    const main = page.getByRole('main');
    await main.getByRole('searchbox').fill('职代会');
    await main.getByRole('searchbox').press('Enter');
    await expect(page.locator('main [data-hit]').first()).toBeVisible();
    await page.goBack();
    await main.getByRole('link', { name: '首页' }).click();
    await expect(page).toHaveURL((url) => url.pathname === '/');
  });
});

test('every XML file is well formed', async ({ page }) => {
  const files = siteFiles().filter((path) => path.endsWith('.xml'));
  expect(files.length).toBeGreaterThan(2);
  await page.goto('/');
  for (const path of files) {
    const error = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent,
      readFileSync(fileOf(path), 'utf8'),
    );
    expect(error, path).toBeUndefined();
  }
});
