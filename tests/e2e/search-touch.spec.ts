import type { Page } from '@playwright/test';
import { expect, resultsFor, searchFor, test } from '../support/browser.ts';
import { phraseInAbout } from '../support/phrases.ts';

// What a narrow window and fingers change in the search; the rest is the same on the desktop. That the dialog
// opens on every kind of page is seen in pages-touch.spec.ts.

const phrase = phraseInAbout(30);

/** No part of the page reaches beyond the window. */
async function expectFits(page: Page, what: string): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), what).toBe(true);
}

test('the dialog fits, and a tap on a hit leads to it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: '搜索' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(phrase);
  const hit = dialog.locator('[data-hit] h3 a').first();
  await expect(hit).toBeInViewport();
  const over = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(over).toBe(0);
  await expectFits(page, 'the dialog');
  const url = (await hit.getAttribute('href')) ?? '';
  await hit.tap();
  await expect(page).toHaveURL((at) => at.pathname + at.hash === url);
  await expect(dialog).toBeHidden();
  await expect(page.locator(':target')).toBeInViewport();
});

test('what the search page says fits, and its buttons can be tapped', async ({ page }) => {
  await page.goto('/search/');
  for (const query of [phrase, '劳动竟赛', '医院 慰问', '安康杯', '生日蛋糕 标准', '劳动竞', 'asdf']) {
    await searchFor(page, query);
    await expectFits(page, query);
  }
  await searchFor(page, '劳动竟赛');
  await page.getByRole('button', { name: '仍查“劳动竟赛”' }).tap();
  await expect(page).toHaveURL((url) => url.searchParams.get('typed') === '1');
  await searchFor(page, '劳动竞');
  await page.locator('main .suggestions').getByRole('button').first().tap();
  await resultsFor(page, '劳动竞赛');
});
