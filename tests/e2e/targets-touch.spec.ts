import { expect, test } from '../support/browser.ts';
import { beginSkeleton, itemOf } from '../support/desk.ts';
import { smallTargets } from '../support/targets.ts';

// A page of each kind is looked at in pages-touch.spec.ts.

test('as large as a finger are the parts of a filled desk, and what the review has found', async ({
  page,
}) => {
  test.slow();
  await beginSkeleton(page, 'youeryuan');
  for (const step of ['text', 'fill', 'check', 'out']) {
    await page.locator(`[data-step=${step}]`).click();
    expect.soft(await smallTargets(page), step).toEqual([]);
  }
  await page.locator('[data-step=text]').click();
  await itemOf(page, '时间安排').getByRole('button', { name: '改文字' }).click();
  expect.soft(await smallTargets(page), 'editing').toEqual([]);
  await page.goto('/review/');
  await page.locator('[data-review-input]').fill('为周庄镇服务，建立台帐,签定责任书。');
  await expect(page.locator('[data-finding="old-spelling"]').first()).toBeVisible();
  expect.soft(await smallTargets(page), 'review').toEqual([]);
});
