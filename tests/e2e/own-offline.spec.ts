import type { Page } from '@playwright/test';
import { expect } from '../support/browser.ts';
import { beginSkeleton, kept, toPart } from '../support/desk.ts';
import { test, untilKept } from '../support/own-server.ts';

// The network is gone when the server is: what the browser itself says of that is expected.
test.use({ expectedErrors: /Failed to load resource|navigation preload|ERR_CONNECTION_REFUSED/u });

const plan = '/plans/qiye-niandu/';
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

async function exported(page: Page, kind: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.locator(`[data-export=${kind}]`).first().click();
  return (await coming).suggestedFilename();
}

test('a file, a notice, traces and the year work without a network after the first visit', async ({
  page,
  server,
}) => {
  await page.goto(plan);
  await untilKept(page);
  const sample =
    (await page.locator('[data-document] section[data-passage] > p').first().textContent()) ?? '';
  await server.stop();

  // The reader's own file, in a format whose reader is loaded when it is opened.
  await page.goto('/draft/');
  const own =
    '# 江城水厂工会2026年工作计划\n\n## 一、目标\n\n满意率不低于90%。\n\n## 二、措施\n\n每月走访一次。\n';
  await page.locator('[data-import]').setInputFiles(file('计划.md', own));
  await page.locator('[data-import-put=new]').first().click();
  await expect(page.locator('[data-draft-item]')).toHaveCount(2);
  await kept(page);

  await page.getByRole('link', { name: '对照上级通知' }).click();
  await page.locator('[data-notice-input]').fill('1.每月走访职工\n2.举办夏令营');
  await expect(page.locator('[data-demand=met]')).toHaveCount(1);
  await expect(page.locator('[data-demand=missing]')).toHaveCount(1);
  expect(await exported(page, 'docx')).toMatch(/\.docx$/u);
  expect(await exported(page, 'xlsx')).toMatch(/\.xlsx$/u);

  await page.goto('/review/');
  await page.locator('[data-review-input]').fill(`${sample}\n今年装配车间搬进新厂房，通勤班车改走滨江路。`);
  await expect(page.locator('[data-finding]').first()).toBeVisible();
  await page.locator('[data-trace-panel] > summary').click();
  await page.locator('[data-trace-run]').click();
  await expect(page.locator('.trace-part [data-trace=own]')).toHaveCount(1);
  await expect(page.locator('.trace-part [data-trace=same]').first()).toBeVisible();
  await page.locator('[data-trace-against=last-year]').check();
  await page.locator('[data-trace-file]').setInputFiles(file('去年.txt', sample));
  await expect(page.locator('[data-trace-counts]')).toContainText('照旧');
});

test('the year of a plan that was begun before works without a network', async ({ page, server }) => {
  await page.clock.setFixedTime(new Date('2027-06-15T09:00:00'));
  await beginSkeleton(page, 'qiye');
  await kept(page);
  await untilKept(page);
  await server.stop();
  await page.reload();
  await toPart(page, 'check');
  await page.goto('/draft/year/');
  await page.locator('[data-year-of]').selectOption('2027');
  await page.locator('[data-year-row]').first().getByRole('button', { name: '办了' }).click();
  for (const kind of ['docx', 'xlsx', 'ics'])
    expect(await exported(page, kind)).toMatch(new RegExp(`\\.(?:${kind}|zip)$`, 'u'));
  await page.locator('[data-summary=half]').click();
  await expect(page).toHaveURL(/\/draft\/$/u);
  await expect(page.locator('[data-draft-item]').first()).toBeVisible();
});
