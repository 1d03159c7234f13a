import type { Locator, Route } from '@playwright/test';
import { expect, searchFor, test } from '../support/browser.ts';
import { phraseInAbout } from '../support/phrases.ts';

// What the reader reads when the index does not come; every part in every way is in tests/search/damaged-index.test.ts.
test.use({
  // The browser reports each file that fails.
  expectedErrors: /^console error/u,
});

const phrase = phraseInAbout(30);

const lost = (route: Route): Promise<void> => route.abort();
const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'not found' });
const otherPage = (route: Route): Promise<void> =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>请先登录</title><p>请先登录</p>' });

/** Says in Chinese that the search does not work, and offers the topics. */
async function expectWords(part: Locator): Promise<void> {
  const count = part.locator('[data-hit-count]');
  await expect(count).toContainText('搜索暂时不能用');
  await expect(count).not.toHaveAttribute('data-pending');
  await expect(part.locator('[data-hit]')).toHaveCount(0);
  await expect(part.getByRole('link', { name: '主题' })).toHaveAttribute('href', '/topics/');
}

for (const [name, files, damage] of [
  ['no connection', /\/pagefind\//u, lost],
  ['a login page instead of each chunk', /\.pf_index/u, otherPage],
] as const) {
  test(`with ${name} the search page says so, and works again when that is over`, async ({ page }) => {
    await page.route(files, damage);
    await page.goto(`/search/?q=${encodeURIComponent(phrase)}`);
    await expectWords(page.getByRole('main'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Answers under way are given first: taken back in the middle, they would be given twice.
    await page.unrouteAll({ behavior: 'wait' });
    const [first] = await searchFor(page, phrase);
    expect(first?.match).toBe('exact');
  });
}

test('the dialog says so too', async ({ page }) => {
  await page.route(/\/pagefind\//u, missing);
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(phrase);
  await expectWords(dialog);
});

test('without its code the dialog leads to the search page', async ({ page }) => {
  await page.route(/\/search\.[^/]*\.js$/u, missing);
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(page.getByRole('dialog')).toContainText('搜索暂时不能用');
  await field.fill(phrase);
  await field.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === phrase);
});
