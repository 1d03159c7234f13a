import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { readClipboard } from '../support/clipboard.ts';
import { beginSkeleton, items, pressExport, toPart } from '../support/desk.ts';
import { forgetNewFunctions } from '../support/old-browser.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ context }) => {
  await context.addInitScript(forgetNewFunctions);
});

const plan = '/plans/jiguan-gonghui/';
const dialog = (page: Page) => page.getByRole('dialog');

test('an old browser reads, fills in, copies and gathers a passage', async ({ page }) => {
  await page.goto(plan);
  await page.locator('[data-blank="单位名称"][role]').first().click();
  await page.locator('.blank-editor input').fill('江城市档案局');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-document-title]')).toContainText('江城市档案局');
  await page.locator('[data-copy=passage]').nth(1).click();
  await expect(page.locator('.status-message')).toContainText('已复制');
  expect((await readClipboard(page)).lines.length).toBeGreaterThan(1);
  await page.locator('[data-add-to-draft]').nth(1).click();
  await expect(page.locator('.status-message')).toContainText('已加入');
  await page.goto('/draft/');
  await expect(items(page)).toHaveCount(1);
});

test('an old browser asks before it exports, and exports each format', async ({ page }) => {
  await beginSkeleton(page, 'xuexiao');
  const button = page.locator('[data-export=docx]');
  await button.click();
  await expect(dialog(page)).toBeVisible();
  // Round and round, and never out of it.
  for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab', 'Tab']) {
    await page.keyboard.press(key);
    await expect(dialog(page).locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  for (const kind of ['docx', 'md', 'txt']) {
    await pressExport(page, kind);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-export-anyway]').click(),
    ]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`, 'u'));
  }
});

test('an old browser takes in a shared draft', async ({ page }) => {
  // Without compression a link holds a short plan; a whole one goes into a file.
  await beginSkeleton(page, 'duanpian');
  const passages = await items(page).count();
  await page.locator('[data-export=link]').click();
  await page.locator('[data-export-anyway]').click();
  const link = await page.locator('[data-share-link]').inputValue();
  await page.evaluate('localStorage.clear()');
  await page.goto('/');
  await page.goto(link);
  await dialog(page).getByRole('button', { name: '收下' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(items(page)).toHaveCount(passages);
});

test('an old browser reviews a text and takes a fix back', async ({ page }) => {
  await page.goto('/review/');
  const input = page.locator('[data-review-input]');
  await input.fill('每月登记台帐，签定责任书。');
  await page.getByRole('button', { name: /台账/u }).first().click();
  await expect(input).toHaveValue(/台账/u);
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect(input).toHaveValue(/台帐/u);
});

test('an old browser holds a notice against a plan and exports the table', async ({ page }) => {
  await page.goto('/draft/notice/');
  await page.locator('[data-notice-input]').fill('1.召开职代会\n2.每月宣讲一次');
  await page.locator('[data-notice-draft]').fill('一、宣讲\n5月宣讲一次。\n二、民主\n3月召开职代会。');
  await expect(page.locator('[data-demand=met]')).toHaveCount(1);
  await expect(page.locator('[data-demand=weak]')).toHaveCount(1);
  const coming = page.waitForEvent('download');
  await page.locator('[data-export=docx]').click();
  expect((await coming).suggestedFilename()).toMatch(/通知对照表\.docx$/u);
});

test('an old browser finds what is a sample’s, and what is last year’s', async ({ page }) => {
  await beginSkeleton(page, 'duanpian');
  await toPart(page, 'check');
  await page.locator('[data-trace-panel] > summary').click();
  await page.locator('[data-trace-run]').click();
  await expect(page.locator('[data-trace-share]')).toHaveAttribute('data-trace-share', '100');
  await page.locator('[data-trace-against=last-year]').check();
  const buffer = Buffer.from('去年的工作计划\n去年走访了江边三个车间的困难职工。');
  await page.locator('[data-trace-file]').setInputFiles({ name: '去年.txt', mimeType: 'text/plain', buffer });
  await expect(page.locator('[data-trace-counts]')).toContainText('新写');
});
