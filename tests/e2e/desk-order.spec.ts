import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { beginEmpty, itemOf, items, kept, outline } from '../support/desk.ts';

/** Puts sections of these titles on the desk. */
async function begin(page: Page, ...titles: string[]): Promise<void> {
  await beginEmpty(page);
  for (const title of titles) {
    await page.getByRole('button', { name: '加一节' }).click();
    await page.keyboard.type(title);
  }
}

test('Alt and the arrows move a passage, and the focus stays on it', async ({ page }) => {
  await begin(page, '甲', '乙', '丙');
  await itemOf(page, '丙').getByLabel('标题：丙').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => outline(page)).toEqual(['一、甲', '二、丙', '三、乙']);
  await expect(itemOf(page, '丙').getByLabel('标题：丙')).toBeFocused();
  await expect(page.locator('.status-message')).toContainText('“丙”移到了第 2 段，共 3 段');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('.status-message')).toContainText('已经是第一段');
  await expect.poll(() => outline(page)).toEqual(['一、丙', '二、甲', '三、乙']);
  await itemOf(page, '丙').getByRole('button', { name: '下移：丙' }).click();
  await expect(itemOf(page, '丙').getByRole('button', { name: '下移：丙' })).toBeFocused();
  await expect.poll(() => outline(page)).toEqual(['一、甲', '二、丙', '三、乙']);
});

test('a passage is dragged by its handle, before or behind another', async ({ page }) => {
  await begin(page, '甲', '乙', '丙');
  const handle = itemOf(page, '甲').locator('.desk-handle');
  await handle.dragTo(itemOf(page, '丙'), { targetPosition: { x: 200, y: 60 } });
  await expect.poll(() => outline(page)).toEqual(['一、乙', '二、丙', '三、甲']);
  await itemOf(page, '甲')
    .locator('.desk-handle')
    .dragTo(itemOf(page, '乙'), { targetPosition: { x: 200, y: 4 } });
  await expect.poll(() => outline(page)).toEqual(['一、甲', '二、乙', '三、丙']);
  await kept(page);
  await page.reload();
  await expect.poll(() => outline(page)).toEqual(['一、甲', '二、乙', '三、丙']);
});

test('undo and redo go through typing, moving and dropping, in fields as well as outside', async ({
  page,
}) => {
  await begin(page, '甲', '乙');
  await itemOf(page, '甲').getByText('更多').click();
  await itemOf(page, '甲').getByRole('button', { name: '拿掉' }).click();
  await expect.poll(() => outline(page)).toEqual(['一、乙']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => outline(page)).toEqual(['一、甲', '二、乙']);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => outline(page)).toEqual(['一、乙']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect.poll(() => outline(page)).toEqual(['一、乙']);
  const title = itemOf(page, '乙').getByLabel('标题：乙');
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('二三四');
  await expect.poll(() => outline(page)).toEqual(['一、乙二三四']);
  // Typing without a pause is one step, and the caret is where it was.
  await page.keyboard.press('Control+z');
  await expect.poll(() => outline(page)).toEqual(['一、乙']);
  await page.keyboard.type('。');
  await expect.poll(() => outline(page)).toEqual(['一、乙。']);
  await page.getByRole('group', { name: '拟稿状态' }).getByRole('button', { name: '撤销' }).click();
  await page.getByRole('group', { name: '拟稿状态' }).getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => outline(page)).toEqual(['一、甲', '二、乙']);
  await expect(page.getByRole('button', { name: '重做' })).toBeEnabled();
});

test('the search field keeps its own undoing', async ({ page }) => {
  await begin(page, '甲');
  await page.getByRole('banner').getByRole('link', { name: '搜索' }).click();
  const field = page.getByRole('dialog').getByRole('searchbox');
  await field.pressSequentially('安');
  await field.press('Control+z');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect.poll(() => outline(page)).toEqual(['一、甲']);
});

test('a whole plan is written with the keyboard alone', async ({ page }) => {
  await page.goto('/draft/');
  const press = async (name: string, key = 'Tab'): Promise<void> => {
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press(key);
      const focused = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (focused.trim() === name) {
        await page.keyboard.press('Enter');
        return;
      }
    }
    throw new Error(`${key} does not reach ${name}`);
  };
  await press('幼儿园');
  await expect(items(page).first()).toBeVisible();
  await page.locator('body').press('Tab');
  await press('改文字：指导思想');
  await expect(page.locator('textarea.desk-field').first()).toBeFocused();
  await page.keyboard.type('全园教职工：');
  await press('下移：指导思想', 'Shift+Tab');
  expect(await outline(page)).toContain('二、指导思想');
  await kept(page);
  expect(await page.locator('[data-document]').textContent()).toContain('全园教职工：');
});

test('by keyboard alone a passage is opened, written and left', async ({ page }) => {
  await beginEmpty(page);
  await page.getByRole('button', { name: '加一节' }).click();
  await page.keyboard.type('工作目标');
  await page.keyboard.press('Tab');
  await expect(itemOf(page, '工作目标').getByRole('button', { name: /^改文字/u })).toBeFocused();
  await page.keyboard.press('Enter');
  const field = page.locator('textarea.desk-field');
  await expect(field).toBeFocused();
  await page.keyboard.type('全年召开职代会两次。');
  // While an input method composes, the key is its own.
  await field.evaluate((area) =>
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })),
  );
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(itemOf(page, '工作目标')).toContainText('全年召开职代会两次。');
  await expect(itemOf(page, '工作目标').getByRole('button', { name: /^改文字/u })).toBeFocused();
});
