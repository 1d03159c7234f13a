import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

const key = 'gonghui:preferences';
const html = (page: Page): Locator => page.locator('html');
const panel = (page: Page): Locator => page.getByRole('banner').getByText('显示', { exact: true });

/** How the page looks: its colours and the size of its text. */
function look(page: Page): Promise<{ paper: string; size: number }> {
  return page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.body);
    return { paper: backgroundColor, size: Number.parseFloat(fontSize) };
  });
}

test('colours and text size change at once and stay on every page', async ({ page }) => {
  await page.goto('/');
  const before = await look(page);
  await panel(page).click();
  await page.getByRole('radio', { name: '深色' }).check();
  await page.getByRole('radio', { name: '特大' }).check();
  const after = await look(page);
  expect(after.paper).not.toBe(before.paper);
  expect(after.size).toBeGreaterThan(before.size);
  for (const path of ['/', '/topics/', '/search/']) {
    await page.goto(path);
    expect(await look(page)).toEqual(after);
  }
  await panel(page).click();
  await expect(page.getByRole('radio', { name: '深色' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '特大' })).toBeChecked();
  await page.getByRole('radio', { name: '跟随系统' }).check();
  await page.getByRole('radio', { name: '标准' }).check();
  expect(await look(page)).toEqual(before);
  await page.reload();
  expect(await look(page)).toEqual(before);
});

test('light and dark hold against the colours of the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await look(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await look(page);
  expect(dark.paper).not.toBe(light.paper);
  await panel(page).click();
  await page.getByRole('radio', { name: '浅色' }).check();
  expect(await look(page)).toEqual(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('radio', { name: '深色' }).check();
  expect(await look(page)).toEqual(dark);
});

test('the panel closes with Esc and with a click beside it', async ({ page }) => {
  await page.goto('/');
  const radio = page.getByRole('radio', { name: '大', exact: true });
  await panel(page).click();
  await radio.focus();
  await page.keyboard.press('Escape');
  await expect(radio).toBeHidden();
  await expect(panel(page)).toBeFocused();
  await panel(page).click();
  await expect(radio).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(radio).toBeHidden();
});

const damaged = [
  '',
  '{',
  'null',
  '[]',
  '"dark"',
  '7',
  '{"theme":["dark"],"size":{}}',
  '{"theme":"<img src=x onerror=alert(1)>","size":"9e9"}',
  '{"__proto__":{"theme":"dark"}}',
  'x'.repeat(100_000),
];

test('a damaged storage changes nothing, and the next choice is kept', async ({ page }) => {
  await page.goto('/');
  const normal = await look(page);
  for (const stored of damaged) {
    await page.evaluate(
      ([name, value]) => {
        localStorage.setItem(name, value);
      },
      [key, stored] as const,
    );
    await page.reload();
    expect(await look(page), stored).toEqual(normal);
    for (const attribute of ['data-theme', 'data-size'])
      await expect(html(page), stored).not.toHaveAttribute(attribute);
  }
  await panel(page).click();
  await page.getByRole('radio', { name: '特大' }).check();
  await page.reload();
  expect((await look(page)).size).toBeGreaterThan(normal.size);
});

const denied: Record<string, () => void> = {
  'refuses to be read': () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'is not there': () => {
    Object.defineProperty(window, 'localStorage', { value: null });
  },
};

for (const [how, deny] of Object.entries(denied)) {
  test(`a storage that ${how} does no harm`, async ({ page }) => {
    await page.addInitScript(deny);
    await page.goto('/');
    const before = await look(page);
    await panel(page).click();
    await page.getByRole('radio', { name: '特大' }).check();
    expect((await look(page)).size).toBeGreaterThan(before.size);
    await page.getByRole('radio', { name: '标准' }).check();
    expect(await look(page)).toEqual(before);
  });
}

test('style sheets are asked for without waiting for the preferences', async ({ page }) => {
  const sheet = page.waitForRequest((request) => request.resourceType() === 'stylesheet');
  await page.route('**/preferences.js', async (route) => {
    await sheet;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-scripted');
});
