import type { Page } from '@playwright/test';
import { expect } from '../support/browser.ts';
import { test, untilKept } from '../support/own-server.ts';

const target = '/guides/';
const link = (page: Page) => page.getByRole('banner').getByRole('link', { name: '指南', exact: true });

/** Long enough for a link that is meant, and for what is asked then to arrive. */
const aMoment = 400;

test('a page is asked for once when the pointer rests on its link, and has come when it is pressed', async ({
  page,
  server,
}) => {
  await page.goto('/plans/');
  await link(page).hover();
  await expect.poll(() => server.asked.get(target)).toBe(1);
  await page.mouse.move(0, 300);
  await link(page).focus();
  await page.waitForTimeout(aMoment);
  expect(server.asked.get(target)).toBe(1);
  await link(page).click();
  await expect(page).toHaveURL(target);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('指南');
  // Of the page itself nothing comes twice: the server only says that it is the same still.
  const { sent, size } = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    if (!(entry instanceof PerformanceNavigationTiming)) throw new Error('no navigation');
    return { sent: entry.transferSize, size: entry.encodedBodySize };
  });
  expect(size).toBeGreaterThan(1000);
  expect(sent).toBeLessThan(1000);
});

test('the keyboard asks for a page, too; files, places on the page and links passed over are not asked for', async ({
  page,
  server,
}) => {
  await page.goto('/plans/qiye-niandu/');
  const before = new Map(server.asked);
  await page.locator('.page-bar a[href="#blanks"]').hover();
  await page.waitForTimeout(aMoment);
  // Over all links of the header without a rest, and on to the text.
  await page.evaluate(() => {
    for (const over of document.querySelectorAll('header a, h1'))
      over.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  });
  await page.waitForTimeout(aMoment);
  expect([...server.asked.keys()].filter((path) => path.endsWith('/') && !before.has(path))).toEqual([]);
  await link(page).focus();
  await expect.poll(() => server.asked.get(target)).toBe(1);
});

for (const connection of [{ saveData: true }, { effectiveType: '2g' }])
  test(`nothing is asked for ahead with ${JSON.stringify(connection)}`, async ({ page, server }) => {
    await page.addInitScript((said) => {
      Object.defineProperty(navigator, 'connection', { value: said });
    }, connection);
    await page.goto('/plans/');
    await link(page).hover();
    await page.waitForTimeout(aMoment);
    expect(server.asked.has(target)).toBe(false);
    await link(page).click();
    await expect(page).toHaveURL(target);
  });

test('what is asked for ahead does not count as read', async ({ page, server }) => {
  await page.goto('/plans/');
  await untilKept(page);
  await link(page).hover();
  await expect.poll(() => server.asked.get(target)).toBe(1);
  await page.waitForTimeout(aMoment);
  const kept = (): Promise<boolean> =>
    page.evaluate(async (path) => (await caches.match(location.origin + path)) !== undefined, target);
  expect(await kept()).toBe(false);
  await link(page).click();
  await expect(page).toHaveURL(target);
  await expect.poll(kept).toBe(true);
});
