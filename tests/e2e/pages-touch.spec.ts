import { violationsInBothThemes } from '../support/axe.ts';
import { expect, test } from '../support/browser.ts';
import { onePageOfEachKind } from '../support/site.ts';
import { smallTargets } from '../support/targets.ts';

for (const { path, kind } of onePageOfEachKind())
  test(`axe finds nothing on a page of kind ${kind}, buttons are as large as a finger, the search opens`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(path);
    // What is wider makes the browser show the page smaller.
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth))
      .toBe(page.viewportSize()?.width);
    expect.soft(await violationsInBothThemes(page)).toEqual([]);
    expect.soft(await smallTargets(page)).toEqual([]);
    await page.getByRole('banner').getByRole('link', { name: '搜索' }).tap();
    const dialog = page.getByRole('dialog', { name: '搜索全站段落' });
    await expect(dialog.getByRole('searchbox', { name: '搜索词' })).toBeFocused();
    await dialog.getByRole('button', { name: '关闭' }).tap();
    await expect(dialog).toBeHidden();
  });
