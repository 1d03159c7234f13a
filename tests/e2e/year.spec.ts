import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import { violationsInBothThemes } from '../support/axe.ts';
import { expect, test } from '../support/browser.ts';
import { forgetNewFunctions } from '../support/old-browser.ts';
import { beginSkeleton, items, kept, outline } from '../support/desk.ts';

// The year of a plan: what is due, what became of it, and the summary and the next plan made from that.

const june = new Date('2027-06-15T09:00:00');
const rows = (page: Page): Locator => page.locator('[data-year-row]');
const counts = (page: Page): Promise<string | null> =>
  page.locator('[data-year-counts]').getAttribute('data-year-counts');
const sum = async (page: Page): Promise<number> => rows(page).count();

/** Begins a plan for an enterprise in 2027 and opens its year in June. */
async function openYear(page: Page): Promise<void> {
  await page.clock.setFixedTime(june);
  await page.addInitScript(() => {
    const site = [
      ['单位名称', '江城机械制造有限公司'],
      ['年份', '2027'],
      ['工会名称', '江城机械制造有限公司工会委员会'],
    ];
    if (localStorage.getItem('gonghui:blanks') === null)
      localStorage.setItem('gonghui:blanks', JSON.stringify({ version: 1, site, places: [] }));
  });
  await beginSkeleton(page, 'qiye');
  await kept(page);
  await page.locator('[data-to-year]').click();
  await expect(page.locator('[data-year-group=overdue]')).toBeVisible();
}

async function saved(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.locator(`#year-tools [data-export=${kind}]`).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test(
  'what is past and not written down stands first, and a press says what became of it',
  { tag: '@phone' },
  async ({ page }) => {
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const first = document.querySelector('[data-year-group]')?.getAttribute('data-year-group');
        if (first && !Reflect.has(window, 'firstGroup')) Reflect.set(window, 'firstGroup', first);
      }).observe(document, { childList: true, subtree: true });
    });
    await openYear(page);
    // The year stands in a blank of the site: the list waits for it, and is not put in order before the reader's eyes.
    expect(await page.evaluate((): unknown => Reflect.get(window, 'firstGroup'))).toBe('overdue');
    const all = await sum(page);
    const first = page.locator('[data-year-group]').first();
    await expect(first).toHaveAttribute('data-year-group', 'overdue');
    await expect(page.locator('[data-year-group=now] h2')).toContainText('本月（6月）');
    const row = first.locator('[data-year-row]').first();
    await row.getByRole('button', { name: '办了' }).click();
    await expect(row.getByRole('button', { name: '办了' })).toHaveAttribute('aria-pressed', 'true');
    await row.getByLabel(/^凭据/u).fill('名册，2号档案盒');
    expect(await counts(page)).toBe(`1 0 ${String(all - 1)}`);
    // It stays where it was until the list is opened again.
    await expect(first.locator('[data-year-row]').first()).toHaveAttribute('data-state', 'done');
    await first.locator('[data-year-row]').nth(1).getByLabel(/^改期/u).selectOption('9');
    await kept(page);
    await page.reload();
    await expect(page.locator('[data-state=done]')).toHaveCount(1);
    await expect(page.locator('[data-state=done]').getByLabel(/^凭据/u)).toHaveValue('名册，2号档案盒');
    await expect(page.locator('[data-year-group=month] [data-moved="9"]')).toHaveCount(1);
    expect(await sum(page)).toBe(all);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  },
);

test('the keyboard alone writes down a row and takes it back', async ({ page }) => {
  await openYear(page);
  const row = rows(page).first();
  await row.getByRole('button', { name: '没办' }).focus();
  await page.keyboard.press('Space');
  await expect(row).toHaveAttribute('data-state', 'missed');
  // A screen reader says of which work, and that the button is pressed.
  const state = row.getByRole('group', { name: /：办得怎样$/u });
  await expect(state.getByRole('button', { name: '没办', pressed: true })).toBeFocused();
  await expect(state.getByRole('combobox', { name: /^改期：/u })).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(row).toHaveAttribute('data-state', '');
});

test('a figure is compared with the planned one while it is typed', async ({ page }) => {
  await openYear(page);
  const row = rows(page)
    .filter({ hasText: /不低于\d+%/u })
    .first();
  const planned = Number(/不低于(\d+)%/u.exec((await row.textContent()) ?? '')?.[1]);
  await row.getByRole('button', { name: '记数和凭据' }).click();
  await row.getByLabel(/^实际/u).pressSequentially(`${String(planned - 3)}%`);
  await expect(row.locator('.year-difference')).toHaveText(`计划${String(planned)}%，比计划低3个百分点`);
});

test('the summary is a draft of its own, and its open places are all the review finds', async ({ page }) => {
  await openYear(page);
  const open = page.locator('[data-year-group=overdue] [data-year-row]');
  const [done, missed] = [open.nth(0), open.nth(1)];
  const doneWork = (await done.locator('.year-work').textContent()) ?? '';
  const missedWork = ((await missed.locator('.year-work').textContent()) ?? '').replace(/^\d+月/u, '');
  await done.getByRole('button', { name: '办了' }).click();
  await missed.getByRole('button', { name: '没办' }).click();
  await page.locator('[data-summary=half]').click();
  await expect(page).toHaveURL(/\/draft\/$/u);
  await expect(page.locator('.document-title').first()).toHaveText(
    '江城机械制造有限公司工会2027年上半年工作总结',
  );
  await expect(page.getByText('总结已写好，另存为一份新稿。')).toBeVisible();
  const text = (await page.locator('[data-document]').textContent()) ?? '';
  expect(text).toContain(`${doneWork}，已按计划完成。`);
  expect(text).toContain(`${missedWork}没有完成`);
  expect((await outline(page)).slice(-3)).toEqual([
    expect.stringContaining('存在的不足'),
    expect.stringContaining('下半年工作安排'),
    '落款',
  ]);
  await expect(page.locator('[data-finding=open-blank]').first()).toBeAttached();
  await expect(page.locator('[data-finding]:not([data-finding=open-blank])')).toHaveCount(0);
  // The plan is still there, and the year opens with it.
  await page.goto('/draft/year/');
  await expect(page.locator('[data-state=done]')).toHaveCount(1);
});

test('the next plan begins with what was not done', async ({ page }) => {
  await openYear(page);
  const row = page.locator('[data-year-group=overdue] [data-year-row]').first();
  await row.getByRole('button', { name: '没办' }).click();
  await page.locator('[data-next-plan]').click();
  await expect(page).toHaveURL(/\/draft\/$/u);
  await expect(page.locator('.document-title').first()).toContainText('2028年工作计划');
  const carried = items(page).filter({ hasText: '上年没有完成、今年接着办的工作' });
  await expect(carried).toHaveCount(1);
  await expect(page.locator('[data-schedule]').locator('xpath=ancestor::*[@data-draft-item]')).toContainText(
    '（上年未完成）',
  );
});

test('each person’s list is given out as a document and a spreadsheet, what is open as a calendar', async ({
  page,
}) => {
  await openYear(page);
  await rows(page).first().getByRole('button', { name: '办了' }).click();
  const word = await saved(page, 'docx');
  expect(word.name).toBe('江城机械制造有限公司工会2027年工作任务单.docx');
  const zip = await JSZip.loadAsync(word.bytes);
  const xml = (await zip.file('word/document.xml')?.async('text')) ?? '';
  expect(xml).toContain('组织委员');
  expect(xml).toContain('已办');
  await page.getByLabel('按人').check();
  await page.locator('[data-year-person]').selectOption('财务委员');
  await expect(page.locator('[data-year-group=person]')).toHaveCount(1);
  const own = await sum(page);
  const sheet = await saved(page, 'xlsx');
  expect(sheet.name).toBe('江城机械制造有限公司工会2027年工作任务单-财务委员.xlsx');
  const calendar = await saved(page, 'ics');
  expect(calendar.bytes.toString('utf8').split('BEGIN:VEVENT')).toHaveLength(own + 1);
});

test('a window that wrote something down is seen in the other, and nothing is lost', async ({
  page,
  context,
}) => {
  await openYear(page);
  const other = await context.newPage();
  await other.clock.setFixedTime(june);
  await other.goto('/draft/year/');
  await rows(page).nth(0).getByRole('button', { name: '办了' }).click();
  await kept(page);
  await expect(rows(other).nth(0)).toHaveAttribute('data-state', 'done');
  await rows(other).nth(1).getByRole('button', { name: '没办' }).click();
  await expect(rows(page).nth(1)).toHaveAttribute('data-state', 'missed');
  await expect(rows(page).nth(0)).toHaveAttribute('data-state', 'done');
});

test('a store of a newer site is left as it is', async ({ page }) => {
  const newer = JSON.stringify({ version: 99, revision: 1, writer: 'a', draft: {} });
  await page.addInitScript((text) => {
    localStorage.setItem('gonghui:draft:neuer', text);
  }, newer);
  await page.goto('/draft/year/');
  await expect(page.locator('[data-no-plan]')).toBeVisible();
  await expect(page.locator('[data-set-aside=newer]')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('gonghui:draft:neuer'))).toBe(newer);
});

test('axe finds nothing in a year that is being written down', { tag: '@phone' }, async ({ page }) => {
  test.slow();
  await openYear(page);
  await rows(page).nth(0).getByRole('button', { name: '办了' }).click();
  await rows(page).nth(1).getByRole('button', { name: '没办' }).click();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.getByLabel('按人').check();
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test('an old browser writes down, gives out and makes a summary', async ({ page, context }) => {
  await context.addInitScript(forgetNewFunctions);
  await openYear(page);
  await rows(page).first().getByRole('button', { name: '办了' }).click();
  for (const kind of ['docx', 'xlsx', 'ics'])
    expect((await saved(page, kind)).bytes.length).toBeGreaterThan(100);
  await page.locator('[data-summary=year]').click();
  await expect(page.locator('.document-title').first()).toContainText('2027年工作总结');
});

test('what the list needs is loaded once: after that it works without a connection', async ({
  page,
  context,
}) => {
  await openYear(page);
  await context.setOffline(true);
  await rows(page).first().getByRole('button', { name: '办了' }).click();
  await page.getByLabel('按人').check();
  await expect(page.locator('[data-year-group=person]').first()).toBeVisible();
  await kept(page);
});
