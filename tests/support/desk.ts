import type { Locator, Page } from '@playwright/test';
import { expect } from './browser.ts';

/** Begins a draft with the skeleton for a kind of unit and waits until it is on the desk. */
export async function beginSkeleton(page: Page, unit: string): Promise<void> {
  await page.goto('/draft/');
  await page.locator(`[data-skeleton="${unit}"]`).click();
  await expect(page.locator('[data-draft-item]').first()).toBeVisible();
}

/** Begins an empty draft. */
export async function beginEmpty(page: Page): Promise<void> {
  await page.goto('/draft/');
  await page.getByRole('button', { name: '先开一份空白的' }).click();
  await expect(page.locator('.desk-bar')).toBeVisible();
}

/** Leads to a part of the desk; in a narrow window it is shown then, and nothing else. */
export async function toPart(page: Page, part: 'text' | 'fill' | 'check' | 'out'): Promise<void> {
  await page.locator(`[data-step=${part}]`).click();
}

/** Presses the button of an export. */
export async function pressExport(page: Page, kind: string): Promise<void> {
  await toPart(page, 'out');
  const button = page.locator(`[data-export=${kind}]`);
  if (!(await button.isVisible())) await page.getByText('更多格式').click();
  await button.click();
}

/** The passages on the desk. */
export function items(page: Page): Locator {
  return page.locator('[data-draft-item]');
}

/** Numbers and titles of the passages, in order; a label that is not printed has no number. */
export function outline(page: Page): Promise<string[]> {
  return items(page).evaluateAll((list) =>
    list.map((item) => item.querySelector(':scope > .only-heard')?.textContent ?? ''),
  );
}

/** The passage of a title. */
export function itemOf(page: Page, title: string): Locator {
  return items(page).filter({ has: page.locator('.only-heard', { hasText: title }) });
}

/** Waits until what is on the desk is kept in the browser. */
export async function kept(page: Page): Promise<void> {
  await expect(page.locator('[data-keeping=saved]')).toBeVisible();
}

/** The whole text as it would be printed. */
export async function paper(page: Page): Promise<string> {
  return (await page.locator('[data-document]').textContent()) ?? '';
}

/** Fills in every open blank, one after the other as Enter leads on, with its example. */
export async function fillAll(page: Page): Promise<void> {
  const open = page.locator('.desk-main [data-blank][data-open]');
  await open.first().focus();
  while ((await open.count()) > 0) {
    await page.keyboard.press('Enter');
    const field = page.locator('input.desk-blank');
    const example = ((await field.getAttribute('placeholder')) ?? '').replace(/^例：/u, '');
    await field.fill(example);
    await field.press('Enter');
    await expect(field).toHaveCount(0);
  }
}
