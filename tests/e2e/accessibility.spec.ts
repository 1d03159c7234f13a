import { violationsInBothThemes } from '../support/axe.ts';
import { expect, searchFor, test } from '../support/browser.ts';
import { refuseClipboard } from '../support/clipboard.ts';
import { beginSkeleton, itemOf, items, kept, pressExport, toPart } from '../support/desk.ts';
import { phraseInAbout } from '../support/phrases.ts';
import { onePageOfEachKind } from '../support/site.ts';

// In both themes, and on a phone. Every page of the site has its turn in every-page.spec.ts, and on a phone one of each
// kind in pages-touch.spec.ts.

test.describe('axe finds nothing', { tag: '@phone' }, () => {
  const kinds = onePageOfEachKind();
  const plan = kinds.find(({ kind }) => kind === 'plan')?.path ?? '';
  const phrase = phraseInAbout(30);

  test('in the results of the search page', async ({ page }) => {
    await page.goto('/search/');
    expect((await searchFor(page, phrase)).length).toBeGreaterThan(0);
    expect(await violationsInBothThemes(page)).toEqual([]);
  });

  test('when nothing is found', async ({ page }) => {
    await page.goto('/search/');
    expect(await searchFor(page, '齉龘')).toEqual([]);
    expect(await violationsInBothThemes(page)).toEqual([]);
  });

  test('in the open search dialog', async ({ page }) => {
    await page.goto(plan);
    await page.getByRole('banner').getByRole('link', { name: '搜索' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(phrase);
    await expect(dialog.locator('[data-hit]').first()).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
  });

  test('in the open preferences', async ({ page }) => {
    await page.goto(plan);
    await page.getByRole('banner').getByText('显示').click();
    await expect(page.getByRole('radio', { name: '特大' })).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
  });

  test('in the form of the blanks, in the field under a line and in the choice of forms to copy', async ({
    page,
  }) => {
    await page.goto(plan);
    await page.locator('blanks-panel summary').click();
    const year = page.locator('blanks-panel').getByLabel('年份', { exact: true });
    await year.fill('27');
    await year.blur();
    await expect(page.locator('blanks-panel')).toContainText('年份写四位数字');
    await page.locator('[data-document] [data-blank=年份]').first().click();
    await expect(page.getByRole('group', { name: '填写：年份' })).toBeVisible();
    await page.locator('copy-format summary').click();
    await expect(page.getByRole('radio', { name: 'Markdown' })).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
  });

  test('after copying, and in the dialog for copying by hand', async ({ page }) => {
    await page.goto(plan);
    const button = page.locator('[data-copy=passage]').first();
    await button.click();
    await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.evaluate(refuseClipboard);
    await button.click();
    await expect(page.getByRole('dialog', { name: '手动复制' })).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
  });

  test('on a filled desk, while its text is changed, and before an export', async ({ page }) => {
    test.slow();
    await beginSkeleton(page, 'qiye');
    await kept(page);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await items(page).nth(1).getByRole('button', { name: '改文字' }).click();
    await itemOf(page, '时间安排').getByRole('button', { name: '改文字' }).click();
    for (const part of ['fill', 'check'] as const) await toPart(page, part);
    await expect(page.locator('[data-finding]').first()).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await pressExport(page, 'docx');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
  });

  test('in what a notice is answered with', async ({ page }) => {
    await page.goto('/draft/notice/');
    await page.locator('[data-notice-input]').fill('1.召开职代会（5分）\n2.每月宣讲一次\n3.青年联谊');
    await page.locator('[data-notice-draft]').fill('一、宣讲\n5月宣讲一次。\n二、民主\n3月召开职代会。');
    await expect(page.locator('[data-demand=met]')).toHaveCount(1);
    await expect(page.locator('[data-demand=weak]')).toHaveCount(1);
    await page.locator('[data-demand=missing] [data-suggestions]').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-demand=missing] [data-hit]').first()).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
  });

  test('in what the review has found', async ({ page }) => {
    await page.goto('/review/');
    await page
      .locator('[data-review-input]')
      .fill('一、目标\n为周庄镇服务，建立台帐，开展厂务公开。\n三、措施\n共征集【】条。');
    await expect(page.locator('[data-finding="old-spelling"]').first()).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
});
