import { readFileSync } from 'node:fs';
import { violationsInBothThemes } from '../support/axe.ts';
import { expect, insecureUrl, test } from '../support/browser.ts';
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

/** Where room is scarcest; layout.spec.ts looks at the other widths. */
const narrow = { width: 320, height: 900 };

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
const others = pages.filter(({ path }) => !newIn.has(path));
const part = process.env.AXE_PART ?? '1/60';
const opened = [...ofEveryShape.map(({ path }) => sitePage(path)), ...partOf(others, part)];
/** On elements of shapes that no page opened before has. */
const isNew = 'data-new-shape';

for (const [from, group] of groupsOf(opened, 6)) {
  test(`pages from ${String(from)} on open whole and fit, and axe finds nothing, part ${part}`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${String(response.status())} ${response.url()}`);
    });
    for (const { path, html } of group) {
      const places = newIn.get(path);
      // Colours take most of axe's time, and what is wrong with one element is wrong with every one of its shape.
      if (places)
        await page.route(new URL(path, baseURL).href, (route) =>
          route.fulfill({ contentType: 'text/html', body: marked(html, places, isNew) }),
        );
      await page.setViewportSize(narrow);
      const response = await page.goto(path);
      expect.soft(response?.status(), path).toBe(200);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      const excess = await page.evaluate(() => {
        document.documentElement.dataset.size = 'larger';
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect.soft(excess, `${path} at 320 px, largest text`).toBe(0);
      await page.evaluate(() => {
        delete document.documentElement.dataset.size;
      });
      await page.setViewportSize({ width: 1280, height: 900 });
      expect.soft(await violationsInBothThemes(page, places && `[${isNew}]`), path).toEqual([]);
    }
    expect(failed).toEqual([]);
  });
}

// What a page says may be too wide for it, so all are measured; for that their text is put, one after the other, into
// one page with their style sheets, which takes a quarter of the time of opening each.
const styledAlike = [...Map.groupBy(pages, sheetsOf).values()];
for (const [from, group] of styledAlike.flatMap((alike) => groupsOf(alike, 120))) {
  const first = group[0]?.path ?? '';
  test(`the text of pages fits: ${String(group.length)} from ${String(from)} on, as ${first} is styled`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(narrow);
    await page.goto(first);
    for (const { path } of group) {
      const excess = await page.evaluate(async (address) => {
        const html = await (await fetch(address)).text();
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        document.body.replaceWith(document.adoptNode(body));
        document.documentElement.dataset.size = 'larger';
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, path);
      expect.soft(excess, `${path} at 320 px, largest text`).toBe(0);
    }
  });
}

/** The style sheets of a page. */
function sheetsOf({ html }: SitePage): string {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/gu)]
    .map(([, sheet = '']) => sheet)
    .join(' ');
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
