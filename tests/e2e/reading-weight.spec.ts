import { expect, test } from '../support/browser.ts';
import { homeKinds, onePageOfEachKind } from '../support/site.ts';
import { budgets } from '../built/budgets.ts';

for (const { kind, path } of onePageOfEachKind().filter((page) => homeKinds.includes(page.kind))) {
  test.describe(`a page of kind ${kind}`, { tag: '@phone' }, () => {
    test('asks for few files by itself', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(budgets.readingRequests);
    });

    test('stays where it is when its scripts come late', async ({ page }) => {
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          document.documentElement.dataset.moved = JSON.stringify(list.getEntries());
        }).observe({ type: 'layout-shift', buffered: true });
      });
      let late: (() => void) | undefined;
      const drawn = new Promise<void>((resolve) => {
        late = resolve;
      });
      await page.route('**/_astro/*.js', async (route) => {
        await drawn;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      late?.();
      await expect(page.locator('[data-copy=passage]').first()).toBeVisible();
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
      );
      expect(await page.locator('html').getAttribute('data-moved')).toBeNull();
    });
  });
}
