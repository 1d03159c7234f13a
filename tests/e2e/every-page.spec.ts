import { readFileSync } from 'node:fs';
import { expect, insecureUrl, only, test } from '../support/browser.ts';
import { fileOf, onePageOfEachKind, siteFiles, sitemapPaths } from '../support/site.ts';

only('desktop', 'phone');

// support/browser.ts watches for errors on the console and for requests to other hosts, here as in every test.

test('every page of the sitemap opens, and everything it asks for is there', async ({ page, baseURL }) => {
  test.slow();
  const failed: string[] = [];
  const loaded = new Set<string>();
  page.on('response', (response) => {
    loaded.add(new URL(response.url()).pathname);
    if (response.status() >= 400) failed.push(`${String(response.status())} ${response.url()}`);
  });
  for (const path of sitemapPaths()) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    expect(response?.headers()['content-type'], path).toContain('text/html');
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    expect(new URL(page.url()).origin).toBe(baseURL);
  }
  expect(failed).toEqual([]);
  // We saw styles and scripts arrive, not only pages.
  expect([...loaded].filter((path) => path.endsWith('.css')).length).toBeGreaterThan(0);
  expect([...loaded].filter((path) => path.endsWith('.js')).length).toBeGreaterThan(2);
});

for (const { path, kind } of onePageOfEachKind()) {
  test(`a page of kind ${kind} stores nothing and sends nothing`, async ({ page, context, baseURL }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
    });
    for (const origin of ['', insecureUrl(baseURL)]) {
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    }
    expect(await context.cookies()).toEqual([]);
    expect(sent).toEqual([]);
  });
}

test.describe('an address that does not exist', () => {
  test.use({ expectedErrors: /Failed to load resource.*404/u });

  for (const path of [
    '/meiyou/',
    '/plans/meiyou/',
    '/topics/meiyou/deeper/x.html',
    '/工会/',
    '/%3Cscript%3E/',
  ]) {
    test(`${path} gets the page that says so, with status 404`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible();
      const { fontFamily } = await page.evaluate(() => ({
        fontFamily: getComputedStyle(document.body).fontFamily,
      }));
      // Its style sheet is found from any depth.
      expect(fontFamily).toContain('CJK');
      const main = page.getByRole('main');
      await main.getByRole('link', { name: '搜索' }).click();
      await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await main.getByRole('link', { name: '首页' }).click();
      await expect(page).toHaveURL((url) => url.pathname === '/');
    });
  }
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
