import type { Locator, Page } from '@playwright/test';
import { expect, searchFor, test } from '../support/browser.ts';
import { sitePassages } from '../support/passages.ts';

// Parts of the program that do not come: the connection broke, or the site was built anew while a page stood open.
// What the search page asked for ahead is then of no use to it.
test.use({
  expectedErrors: /^console error: Failed to load resource|preloaded using link preload but not used/u,
});

const passage = sitePassages().find(({ kind, blanks }) => kind === 'plan' && blanks > 1);
const message = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: text });
const lost = '没有载入成功';

const buttons = [
  { part: /copy-page/u, name: '复制本段', done: '已复制' },
  { part: /add-to-draft/u, name: '加入拟稿', done: '已加入' },
  { part: /page-blanks/u, name: '加入拟稿', done: '已加入' },
];
for (const { part, name, done } of buttons) {
  test(`${name} without ${part.source} says so and asks for it again`, async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('gonghui:blanks', '{"version":1,"site":[["年份","2026"]],"places":[]}');
    });
    await page.route(part, (route) => route.abort());
    await page.goto(passage?.path ?? '');
    const button = page.getByRole('button', { name }).first();
    await button.click();
    await expect(message(page, lost).getByRole('link', { name: '刷新本页' })).toBeVisible();
    await expect(button).toHaveText(name);
    await page.unrouteAll({ behavior: 'wait' });
    await button.click();
    await expect(message(page, done)).toBeVisible();
    await expect(message(page, lost)).toHaveCount(0);
  });
}

test('the buttons of a search hit say so and ask for it again', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, passage?.title ?? '');
  await page.route(/copy-listed|add-to-draft/u, (route) => route.abort());
  const hit = page.locator('main [data-hit]').first();
  const found = [
    { button: hit.locator('[data-copy]'), done: '已复制' },
    { button: hit.locator('[data-add-to-draft]'), done: '已加入' },
  ];
  for (const { button } of found) {
    await button.click();
    await expect(message(page, lost)).toBeVisible();
    await page.reload();
  }
  await page.unrouteAll({ behavior: 'wait' });
  for (const { button, done } of found) {
    await button.click();
    await expect(message(page, done)).toBeVisible();
  }
});

for (const path of ['/review/', '/draft/', '/draft/notice/', '/search/']) {
  test(`${path} without its script says so`, async ({ page }) => {
    await page.route(/(?:review|draft|search|notice)\.astro/u, (route) => route.abort());
    await page.goto(path);
    await expect(page.getByText('请刷新本页')).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
    await page.reload();
    await expect(
      page
        .locator('[data-review-input], [data-desk] button, [data-notice-input], main [type=search]')
        .first(),
    ).toBeVisible();
    await expect(page.getByText('请刷新本页')).toHaveCount(0);
  });
}
