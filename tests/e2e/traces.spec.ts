import type { Page } from '@playwright/test';
import { violationsInBothThemes } from '../support/axe.ts';
import { expect, test } from '../support/browser.ts';
import { beginSkeleton, toPart } from '../support/desk.ts';

const share = (page: Page) => page.locator('[data-trace-share]');
const counts = (page: Page) => page.locator('[data-trace-counts]');
const sentences = (page: Page, kind: string) => page.locator(`.trace-part [data-trace="${kind}"]`);

async function open(page: Page): Promise<void> {
  await page.locator('[data-trace-panel] > summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-trace-run]')).toBeVisible();
}

test('a skeleton is all sample until a sentence is changed', { tag: '@phone' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await beginSkeleton(page, 'qiye');
  expect(asked).not.toContain('/traces.json');
  await toPart(page, 'check');
  await open(page);
  await page.locator('[data-trace-run]').press('Enter');
  await expect(share(page)).toHaveAttribute('data-trace-share', '100');
  await expect(sentences(page, 'own')).toHaveCount(0);
  await expect(page.locator('[data-trace-question]').first()).toContainText('？');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await sentences(page, 'same').nth(2).getByRole('button').press('Enter');
  await expect(page.locator('textarea:focus')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.insertText('今年装配车间搬进新厂房，');
  await toPart(page, 'check');
  await expect(counts(page)).toContainText('改好了再比一次');
  await page.locator('[data-trace-run]').press('Enter');
  await expect(share(page)).not.toHaveAttribute('data-trace-share', '100');
  await expect(sentences(page, 'changed')).toHaveCount(1);
  await expect(sentences(page, 'changed')).toContainText('今年装配车间搬进新厂房');
});

test('a pasted text is compared with the samples it came from, then with last year’s file', async ({
  page,
}) => {
  await page.goto('/plans/qiye-erji-gonghui/');
  const sample = await page
    .locator('[data-document] section[data-passage] > p:not([data-no-copy])')
    .evaluateAll((all) => all.map((one) => one.textContent).filter((text) => text.length > 40)[2] ?? '');
  const own = '去年码头风大，女工更衣室的门坏了半年，三月内换成铁门。';
  await page.goto('/review/');
  await page.locator('[data-review-input]').fill(`${sample}\n${own}`);
  await expect(page.locator('[data-finding]').first()).toBeVisible();
  await open(page);
  await page.locator('[data-trace-run]').click();
  await expect(sentences(page, 'own')).toHaveCount(1);
  await expect(sentences(page, 'own')).toContainText('女工更衣室的门');
  expect(await sentences(page, 'same').count()).toBeGreaterThan(0);
  await sentences(page, 'same').first().getByRole('button').click();
  await expect(page.locator('[data-review-input]')).toBeFocused();

  await page.locator('[data-trace-against="last-year"]').check();
  await page.locator('[data-trace-file]').setInputFiles({
    name: '去年的计划.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`二、后勤\n${own}\n食堂后门的灯这个月换成亮一点的。`),
  });
  await expect(counts(page)).toContainText('照旧 1 句');
  await expect(sentences(page, 'same')).toContainText('女工更衣室的门');
  const gone = page.locator('[data-trace-gone]');
  await gone.locator('summary').click();
  await expect(gone).toContainText('食堂后门的灯');
  expect(await violationsInBothThemes(page)).toEqual([]);
});
