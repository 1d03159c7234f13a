import { expect, test } from '../support/browser.ts';

test(
  'the list of sections narrows to a kind of unit and a role, and keeps the choice in its address',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/snippets/');
    const main = page.getByRole('main');
    const sections = main.locator('.snippet-list li');
    const all = await sections.count();
    await expect(main.getByRole('status')).toBeEmpty();

    await main.getByLabel('单位').selectOption({ label: '幼儿园' });
    await main.getByLabel('角色').selectOption({ label: '时间安排' });
    const shown = sections.filter({ visible: true });
    const count = await shown.count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all);
    await expect(main.getByRole('status')).toHaveText(`筛出 ${String(count)} 段`);
    for (const text of await shown.locator('.from').allInnerTexts())
      expect(text).toMatch(/幼儿园.* · 时间安排/u);

    // Each link to a topic says how many are left there, and none leads to nothing.
    const jumps = main.getByRole('navigation', { name: '按主题' }).getByRole('link');
    const left = await jumps.locator('.count').allInnerTexts();
    expect(left.map(Number).reduce((sum, each) => sum + each, 0)).toBe(count);
    for (const jump of await jumps.all()) {
      await expect(main.locator((await jump.getAttribute('href')) ?? '')).toBeVisible();
    }

    await page.reload();
    await expect(main.getByRole('status')).toHaveText(`筛出 ${String(count)} 段`);
    expect(new URL(page.url()).search).toBe('?unit=youeryuan&role=shijian');

    await main.getByLabel('单位').selectOption('');
    await main.getByLabel('角色').selectOption('');
    await expect(sections.filter({ visible: true })).toHaveCount(all);
    expect(new URL(page.url()).search).toBe('');

    // An address that names no unit of the site chooses none.
    await page.goto('/snippets/?unit=%3Cimg%20src=x%3E&role=constructor');
    await expect(sections.filter({ visible: true })).toHaveCount(all);
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('units, roles and topics are links to lists of their own', async ({ page }) => {
    await page.goto('/snippets/');
    const main = page.getByRole('main');
    await expect(main.locator('select').filter({ visible: true })).toHaveCount(0);
    for (const [name, path] of [
      ['医院', '/units/yiyuan/'],
      ['保障措施', '/roles/baozhang/'],
    ] as const) {
      await expect(main.locator('noscript').getByRole('link', { name, exact: true })).toHaveAttribute(
        'href',
        path,
      );
    }
    await main.locator('noscript').getByRole('link', { name: '保障措施', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('保障措施');
  });
});
