import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { serveMethods } from '../support/method-page.ts';

const item = (name: string, problem: string, facts: string): string =>
  `<li data-item="/${name}/" data-problem="${problem}" ${facts}><a href="/methods/fupan/">${name}</a></li>`;
const group = (slug: string, ...items: string[]): string =>
  `<section data-group="${slug}"><h2 id="${slug}">${slug}</h2><ul>${items.join('')}</ul></section>`;

const short = 'data-time="30 60 90 240" data-heads="2-5 6-12" data-unit="qiye xuexiao"';
const long = 'data-time="90 240" data-heads="13-30 31" data-unit="qiye"';
const groups =
  group('chucuo', item('duan', 'chucuo', short), item('chang', 'chucuo', long)) +
  group('mubiao', item('duan', 'mubiao', short)) +
  group('daoli', item('daoli', 'daoli', ''));

const shown = (page: Page) => page.locator('[data-item]').filter({ visible: true });

test(
  'a method is found by problem, time, heads and kind of unit, and the address keeps the choice',
  { tag: '@phone' },
  async ({ page }) => {
    await serveMethods(page, groups);
    await page.goto('/methods/');
    const choose = (name: string, value: string) =>
      page.getByRole('combobox', { name, exact: true }).selectOption({ label: value });
    const count = page.locator('[data-filter-count]');
    await expect(shown(page)).toHaveCount(4);
    await expect(count).toBeEmpty();

    await choose('时间', '1小时以内');
    await expect(shown(page)).toHaveCount(2);
    // One method in two groups.
    await expect(count).toHaveText('筛出 1 个方法');
    await choose('时间', '1个半小时以内');
    await expect(count).toHaveText('筛出 2 个方法');
    await choose('人数', '13至30人');
    await expect(shown(page)).toHaveText(['chang']);
    await choose('问题', '目标落不了地');
    await expect(shown(page)).toHaveCount(0);
    await expect(page.locator('[data-filter-empty]')).toBeVisible();
    await choose('人数', '全部');
    await choose('单位', '学校');
    await expect(shown(page)).toHaveText(['duan']);
    await expect(page.locator('#mubiao')).toBeVisible();
    await expect(page.locator('#chucuo')).toBeHidden();

    await page.reload();
    await expect(shown(page)).toHaveText(['duan']);
    expect(new URL(page.url()).search).toBe('?problem=mubiao&time=90&unit=xuexiao');
  },
);

test('an address that names no choice of the list chooses none', async ({ page }) => {
  await serveMethods(page, groups);
  await page.goto('/methods/?problem=%3Cimg%20src=x%3E&time=constructor&heads=9&unit=mars');
  await expect(shown(page)).toHaveCount(4);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('methods stand in groups that links lead to', async ({ page }) => {
    await page.goto('/methods/');
    await expect(page.locator('select').filter({ visible: true })).toHaveCount(0);
    const links = page.getByRole('navigation', { name: '按问题' }).getByRole('link');
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all())
      await expect(page.locator((await link.getAttribute('href')) ?? '')).toBeVisible();
    await page.locator('.method-list a').first().click();
    await expect(page).toHaveURL(/\/methods\/[a-z-]+\/$/u);
  });
});
