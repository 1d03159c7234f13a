import { readFileSync } from 'node:fs';
import { violationsInBothThemes } from '../support/axe.ts';
import { expect, insecureUrl, test } from '../support/browser.ts';
import {
  fileOf,
  onePageOfEachKind,
  siteFiles,
  sitemapPaths,
  sitePage,
  type SitePage,
} from '../support/site.ts';

// One visit to each page of the sitemap, for everything that must hold on all of them. support/browser.ts
// watches for errors on the console and for requests to other hosts, here as in every test.

const pages = [...sitemapPaths(), '/404.html'].map(sitePage);

for (const [from, group] of groupsOf(pages, 40)) {
  test(`pages from ${String(from)} on open whole and fit`, async ({ page }) => {
    test.slow();
    // Where room is scarcest; layout.spec.ts looks at the other widths.
    await page.setViewportSize({ width: 320, height: 900 });
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${String(response.status())} ${response.url()}`);
    });
    for (const { path } of group) {
      const response = await page.goto(path);
      expect.soft(response?.status(), path).toBe(200);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      const excess = await page.evaluate(() => {
        document.documentElement.dataset.size = 'larger';
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect.soft(excess, `${path} at 320 px, largest text`).toBe(0);
    }
    expect(failed).toEqual([]);
  });
}

// The reusable sections are many and alike: of them one part has its turn each day, all in `npm run test:every-page`.
const sections = pages.filter(({ kind }) => kind === 'snippet');
const part = process.env.AXE_PART ?? '1/12';

for (const [from, group] of groupsOf(
  pages.filter(({ kind }) => kind !== 'snippet'),
  12,
))
  axeTest(`axe finds nothing on pages from ${String(from)} on`, group);
for (const [from, group] of groupsOf(partOf(sections, part), 12))
  axeTest(`axe finds nothing on sections from ${String(from)} on, part ${part}`, group);

/** In groups, so that the workers share them and no test lasts for minutes. */
function axeTest(title: string, group: readonly SitePage[]): void {
  test(title, async ({ page }) => {
    test.slow();
    for (const { path } of group) {
      await page.goto(path);
      expect.soft(await violationsInBothThemes(page), path).toEqual([]);
    }
  });
}

/** Groups of so many, each with the number of its first one. */
function groupsOf<Item>(items: readonly Item[], size: number): [number, Item[]][] {
  const groups = Math.ceil(items.length / size);
  return Array.from({ length: groups }, (_, group) => [
    group * size + 1,
    items.slice(group * size, (group + 1) * size),
  ]);
}

/** Of all things every n-th, `3/12` for the third of each twelve; everything for `all`. */
function partOf<Item>(items: readonly Item[], which: string): Item[] {
  if (which === 'all') return [...items];
  const [turn = 0, parts = 0] = which.split('/').map(Number);
  const chosen = items.filter((_, index) => index % parts === turn - 1);
  if (chosen.length === 0) throw new Error(`AXE_PART=${which} is no part, such as 3/12 or all`);
  return chosen;
}

test('a page stores nothing and sends nothing, on a plain-http address either', async ({
  page,
  context,
  baseURL,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  for (const origin of ['', insecureUrl(baseURL)]) {
    for (const { path } of onePageOfEachKind()) {
      await page.goto(origin + path);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length]), path).toEqual([0, 0]);
    }
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
    await main.getByRole('link', { name: '搜索' }).click();
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
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
