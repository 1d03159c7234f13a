import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import { expect, test } from '../support/browser.ts';
import { beginEmpty, itemOf, items, kept } from '../support/desk.ts';
import { sitePages } from '../support/site.ts';

// The schedule of a draft is made from the measures of its passages, and follows them.

const plan = sitePages().find(
  ({ kind, html, document }) =>
    kind === 'plan' && html.includes('data-schedule') && document.querySelector('[data-schedule]'),
);
if (!plan) throw new Error('No plan of the site has a schedule.');
const { path: planPath } = plan;
const written = [...plan.document.querySelectorAll('[data-schedule] tbody tr')].map((row) =>
  [...row.children].map(({ textContent }) => textContent.trim()),
);

const status = '.status-message';

/** Takes a whole plan to the desk. */
async function beginPlan(page: Page): Promise<void> {
  await page.goto(planPath);
  await page.locator('[data-add-to-draft=page]').click();
  await expect(items(page).first()).toBeVisible();
}

const schedule = (page: Page): Locator => items(page).filter({ has: page.locator('[data-schedule]') });
const rows = (page: Page): Locator => schedule(page).locator('.desk-text tbody tr');
const cells = (page: Page): Promise<string[][]> =>
  rows(page).evaluateAll((list) =>
    list.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
  );
/** The first passage that promises something, and how much. */
async function firstWithMeasures(page: Page): Promise<{ passage: Locator; count: number }> {
  const some = page.locator('[data-item-measures]:not([data-item-measures="0"])');
  const passage = items(page).filter({ has: some }).first();
  const count = Number(await passage.locator('[data-item-measures]').getAttribute('data-item-measures'));
  // The filter would look for another one when the measures change.
  return { passage: page.locator(`[id="${(await passage.getAttribute('id')) ?? ''}"]`), count };
}

const monthsOf = (all: readonly string[][]): number[] =>
  all.map(([month = '']) => Number.parseInt(month, 10)).filter((month) => !Number.isNaN(month));

async function saved(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.locator(`[data-export=${kind}]`).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the schedule of a plan goes on following its passages on the desk', async ({ page }) => {
  await beginPlan(page);
  await expect(schedule(page)).toHaveCount(1);
  const before = await cells(page);
  expect(before).toEqual(written);
  const { passage, count } = await firstWithMeasures(page);
  const label = (await passage.locator('.only-heard').textContent()) ?? '';
  await passage.locator('.desk-more > summary').click();
  await passage.getByRole('button', { name: '拿掉' }).click();
  await expect(page.getByText(`时间安排表跟着少了 ${String(count)} 行。`)).toBeVisible();
  await expect(rows(page)).toHaveCount(before.length - count);
  await page.locator(status).getByRole('button', { name: '撤销' }).click();
  await expect(itemOf(page, label.replace(/^[（(].*?[）)]/u, ''))).toHaveCount(1);
  expect(await cells(page)).toEqual(before);
});

test(
  'what the reader does in the table stays, and the way back is one press',
  { tag: '@phone' },
  async ({ page }) => {
    await beginPlan(page);
    const before = await cells(page);
    await schedule(page).getByRole('button', { name: '改文字' }).click();
    await schedule(page).getByLabel('第 1 行，责任人').fill('王师傅');
    await schedule(page).getByRole('button', { name: '删行：第 2 行' }).click();
    await schedule(page).getByRole('button', { name: '改好了' }).click();
    await expect(rows(page)).toHaveCount(before.length - 1);
    await expect(rows(page).first()).toContainText('王师傅');
    await expect(schedule(page).locator('.desk-schedule')).toContainText(
      '你写过的 1 行不再跟着变，删掉的 1 项不再排进来。',
    );
    await kept(page);
    await page.reload();
    await expect(rows(page).first()).toContainText('王师傅');
    await schedule(page).getByRole('button', { name: '按事项重新排' }).click();
    await expect(rows(page)).toHaveCount(before.length);
    expect(await cells(page)).toEqual(before);
  },
);

test('a measure is changed, added and taken out under its passage', { tag: '@phone' }, async ({ page }) => {
  await beginPlan(page);
  const before = await cells(page);
  const { passage, count } = await firstWithMeasures(page);
  await passage.locator('.desk-measures > summary').click();
  await passage.getByLabel('第 1 项，工作').fill('办一次别处没有的活动');
  await expect(rows(page).filter({ hasText: '办一次别处没有的活动' })).toHaveCount(1);
  await passage.getByRole('button', { name: '加一项' }).click();
  await expect(passage.getByLabel(`第 ${String(count + 1)} 项，月份`)).toBeFocused();
  await page.keyboard.type('12月');
  await passage.getByLabel(`第 ${String(count + 1)} 项，工作`).fill('开一次总结会');
  await expect(rows(page)).toHaveCount(before.length + 1);
  const months = monthsOf(await cells(page));
  expect(months).toEqual([...months].sort((a, b) => a - b));
  await passage.getByRole('button', { name: '删去第 1 项' }).click();
  await expect(rows(page).filter({ hasText: '办一次别处没有的活动' })).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(rows(page).filter({ hasText: '办一次别处没有的活动' })).toHaveCount(1);
});

test('for what the reader wrote rows are offered, and none is made unasked', async ({ page }) => {
  await beginEmpty(page);
  await page.getByRole('button', { name: '排时间安排表' }).click();
  await expect(page.getByText('各段里还没有事项，排不出时间安排。')).toBeVisible();
  await page.getByRole('button', { name: '加一节' }).click();
  await page.keyboard.type('安全生产');
  const own = itemOf(page, '安全生产');
  await own.getByRole('button', { name: '改文字' }).click();
  await page.keyboard.type(
    '3月前与各车间签订安全责任书，由生产委员负责。试用满3个月的再查一次，12月总结评比。',
  );
  await own.getByRole('button', { name: '改好了' }).click();
  await expect(own).toContainText('从这段文字里看到 2 处月份，加入时间安排？');
  await expect(schedule(page)).toHaveCount(0);
  await own.getByRole('button', { name: '加入', exact: true }).click();
  expect(await cells(page)).toEqual([
    ['3月前', '与各车间签订安全责任书', '【责任人】', '【检验办法】'],
    ['12月', '12月总结评比'.slice(3), '【责任人】', '【检验办法】'],
  ]);
  await page.keyboard.press('Control+Z');
  await expect(schedule(page)).toHaveCount(0);
  await own.getByRole('button', { name: '不用' }).click();
  await expect(own.locator('[data-measure-offer]')).toHaveCount(0);
});

test('a blank of the schedule is filled in where it comes from', async ({ page }) => {
  await beginEmpty(page);
  await page.getByRole('button', { name: '加一节' }).click();
  await page.keyboard.type('竞赛');
  const own = itemOf(page, '竞赛');
  await own.getByRole('button', { name: '改文字' }).click();
  await page.keyboard.type('4月举办技能比武。');
  await own.getByRole('button', { name: '改好了' }).click();
  await own.getByRole('button', { name: '加入', exact: true }).click();
  await rows(page).locator('[data-blank="责任人"]').click();
  await page.locator('input.desk-blank').fill('生产委员');
  await page.keyboard.press('Enter');
  await expect(own.getByLabel('第 1 项，责任人')).toHaveValue('生产委员');
  await expect(schedule(page).locator('.desk-schedule')).not.toContainText('不再跟着变');
});

test('the schedule is given out as a spreadsheet and as a calendar', async ({ page }) => {
  await beginPlan(page);
  const rowCount = await rows(page).count();
  const sheet = await saved(page, 'xlsx');
  expect(sheet.name).toBe('工会工作计划-时间安排.xlsx');
  await expect(
    page
      .locator(status)
      .filter({ hasText: `已导出时间安排表，共 ${String(rowCount)} 行。` })
      .first(),
  ).toBeVisible();
  const zip = await JSZip.loadAsync(sheet.bytes);
  const strings = (await zip.file('xl/sharedStrings.xml')?.async('string')) ?? '';
  for (const [, work = ''] of written.slice(0, 5)) expect(strings).toContain(work);
  const calendar = await saved(page, 'ics');
  expect(calendar.name).toBe('工会工作计划-时间安排.ics');
  const year = new Date().getFullYear() + 1;
  await expect(
    page.locator(status).filter({ hasText: '稿子里没有填年份，所以用了明年' }).first(),
  ).toBeVisible();
  const text = calendar.bytes.toString();
  const starts = [...text.matchAll(/^DTSTART;VALUE=DATE:(\d{4})/gmu)].map(([, start]) => Number(start));
  expect(starts.length).toBeGreaterThan(rowCount / 2);
  const allowed = [year, ...(plan.document.querySelector('[data-schedule="1"]') ? [] : [year + 1])];
  for (const start of starts) expect(allowed).toContain(start);
});

test('nothing of it is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await beginPlan(page);
  for (const summary of (await page.locator('.desk-measures > summary').all()).slice(0, 3))
    await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on a phone nothing of a schedule is cut off', { tag: '@phone' }, async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await beginPlan(page);
  const beyond = (): Promise<number> =>
    schedule(page)
      .locator('.scroll-box')
      .evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(await beyond()).toBe(0);
  await expect(rows(page).first()).toContainText(/月/u);
  await schedule(page)
    .getByRole('button', { name: /^改文字/u })
    .click();
  await expect(schedule(page).getByLabel('第 1 行，月份')).toBeFocused();
  const check = await schedule(page).getByLabel('第 1 行，检验办法').boundingBox();
  expect((check?.x ?? 0) + (check?.width ?? Infinity)).toBeLessThanOrEqual(375);
  expect(await beyond()).toBe(0);
});
