import { expect, test } from '../support/browser.ts';
import { beginEmpty, itemOf } from '../support/desk.ts';

test('“?” shows the keys of the page it is pressed on, and typing never does', async ({ page }) => {
  await beginEmpty(page);
  await page.getByRole('button', { name: '加一节' }).click();
  // In a field it is a sign, and while an input method composes it is nobody's.
  await page.keyboard.type('目标?');
  const sheet = page.getByRole('dialog', { name: '按键一览' });
  await itemOf(page, '目标?').getByRole('button', { name: /^上移/u }).focus();
  await page.evaluate(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: '?', isComposing: true, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByLabel('标题：目标?')).toHaveValue('目标?');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('Shift+?');
  await expect(sheet.getByRole('heading')).toHaveText(['每一页', '搜索结果', '填空', '拟稿台']);
  await expect(sheet.getByRole('button', { name: '关闭' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  // What it says of the desk is so.
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel(/^标题：/u)).not.toHaveValue('目标?');
  await page.goto('/plans/');
  await page.getByRole('contentinfo').getByRole('link', { name: '按键一览' }).click();
  await expect(sheet.getByRole('heading')).toHaveText(['每一页', '搜索结果']);
  await sheet.getByRole('button', { name: '关闭' }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
});
