import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { colourViolations, violations } from '../support/axe.ts';
import { expect, insecureUrl, only, test } from '../support/browser.ts';
import { fileOf, onePageOfEachKind, siteFiles, sitemapPaths } from '../support/site.ts';

only('desktop');

// One visit to each page of the sitemap, for everything that must hold on all of them. support/browser.ts
// watches for errors on the console and for requests to other hosts, here as in every test.

/** In groups, so that the workers share them and no test lasts for minutes. */
const groupSize = 12;
const paths = [...sitemapPaths(), '/404.html'];

for (let start = 0; start < paths.length; start += groupSize) {
  const group = paths.slice(start, start + groupSize);
  test(`pages ${String(start + 1)} to ${String(start + group.length)} open whole, fit and pass axe`, async ({
    page,
  }) => {
    test.slow();
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${String(response.status())} ${response.url()}`);
    });
    for (const path of group) {
      await page.emulateMedia({ colorScheme: 'light' });
      const response = await page.goto(path);
      expect.soft(response?.status(), path).toBe(200);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      expect.soft(await violations(page), `${path} in light colours`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await colourViolations(page), `${path} in dark colours`).toEqual([]);
      expect.soft(await tooWide(page), `${path} at 320 px, largest text`).toBe(0);
    }
    expect(failed).toEqual([]);
  });
}

/** By how much the page scrolls sideways where room is scarcest; layout.spec.ts looks at the other widths. */
async function tooWide(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 900 });
  const excess = await page.evaluate(() => {
    document.documentElement.dataset.size = 'larger';
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  return excess;
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
