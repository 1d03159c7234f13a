import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readCode, writeCode } from '../../src/selftest/code.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { expect, test, withoutWorkers } from '../support/browser.ts';

const path = '/methods/ziping/';
const sheet = [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2];
/** Twelve sheets, all different; the eighth statement is the lowest, and its dimension has 3.5. */
const codes = Array.from({ length: 12 }, (_, index) =>
  writeCode(
    sheet.map((_mark, at) =>
      at === 7 ? 1 : at === 1 ? (index % 3) + 4 : at === 3 ? Math.floor(index / 3) + 3 : 6,
    ),
  ),
);

const results = (page: Page) => page.locator('[data-tally-results]');
const said = (page: Page) => page.locator('[data-tally-said]');

async function type(page: Page, group: string, lines: readonly string[]): Promise<void> {
  await page.getByLabel('小组名称').fill(group);
  await page.getByLabel('一行一个').fill(lines.join('\n'));
}

async function answer(page: Page): Promise<void> {
  for (const [index, mark] of sheet.entries())
    await page
      .getByRole('group')
      .locator(`input[name=q${String(index + 1)}][value="${String(mark)}"]`)
      .check();
}

test(
  'who answers gets a code, and nothing is left for the next person',
  { tag: '@phone' },
  async ({ page }) => {
    const requests: string[] = [];
    await page.goto(path);
    page.on('request', (request) => requests.push(request.url()));
    const done = page.getByRole('button', { name: '答完了' });
    await done.click();
    // Nothing answered yet: the browser says which.
    await expect(page.locator('[data-selftest-code]')).toHaveCount(0);
    await answer(page);
    await done.click();
    const code = page.locator('[data-selftest] [data-selftest-code]');
    await expect(code).toHaveText(/^\d{3} \d{3} \d{3} \d{3}$/u);
    expect(readCode((await code.textContent()) ?? '')).toEqual(sheet);

    // Another mark, and the code would be that of another sheet.
    await page.locator('input[name=q1][value="6"]').check();
    await expect(code).toHaveCount(0);
    await done.click();
    await page.getByRole('button', { name: '清空重答' }).click();
    await expect(code).toHaveCount(0);
    await expect(page.locator('[data-selftest] input:checked')).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(requests.filter((url) => !url.includes('/_astro/'))).toEqual([]);
  },
);

test('fewer than ten returns give no figures', async ({ page }) => {
  await page.goto(path);
  await type(page, '电气组', codes.slice(0, 9));
  await expect(said(page)).toContainText('有效9份。不足10份不出数');
  await expect(results(page)).toBeEmpty();
  await expect(page.getByRole('button', { name: '存下这次结果' })).toBeDisabled();
  await type(page, '电气组', codes.slice(0, 10));
  await expect(results(page).locator('tbody tr')).toHaveCount(7);
});

test(
  'the organizer sees seven means, a radar, and what helps where they are lowest',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto(path);
    await type(page, '维修车间', [
      ...codes,
      '12345',
      '<img src=x onerror=alert(1)>',
      codes[0] ?? '',
      '9'.repeat(12),
    ]);
    await expect(said(page)).toContainText('有效13份，读不出3行。');
    await expect(said(page)).toContainText('第15行和前面有一行一样');
    await expect(page.locator('[data-tally-faults] li')).toHaveText([
      '第13行“12345”：码是12位，纸卷是14个1至6。',
      '第14行“<img src=x onerror=alert”：只能有数字。',
      /^第16行“9{12}”：/u,
    ]);
    const lowest = results(page).locator('.tally-lowest');
    await expect(lowest).toHaveCount(1);
    await expect(lowest).toContainText('学习系统');
    await expect(lowest).toContainText('3.5');
    await expect(lowest).toContainText('第7题6.0，第8题1.0');
    await expect(results(page).getByRole('img', { name: /雷达图：.*学习系统3\.5/u })).toBeVisible();
    await expect(results(page).getByRole('heading', { name: '最低的：学习系统' })).toBeVisible();
    const links = results(page).getByRole('link');
    await expect(links.filter({ hasText: '方法：' })).toHaveAttribute('href', /\/methods\/[a-z-]+\/$/u);
    await expect(links.filter({ hasText: '写进计划：' })).toHaveAttribute('href', /\/snippets\/.+\/$/u);
    expect(await violationsInBothThemes(page)).toEqual([]);
  },
);

test('a result is kept as a file without codes, and compared with that of the same group only', async ({
  page,
}) => {
  await page.goto(path);
  await type(page, '维修车间', codes);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '存下这次结果' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^学习自测-维修车间-\d{4}-\d\d-\d\d\.json$/u);
  const file = await readFile(await download.path());
  for (const code of codes) expect(file.toString()).not.toContain(code.slice(0, 7));

  await page.getByRole('button', { name: '清空', exact: true }).click();
  await type(
    page,
    '维修 车间',
    codes.map(() => '3'.repeat(14)),
  );
  await expect(results(page).locator('th', { hasText: '上次' })).toHaveCount(0);
  const open = (buffer: Buffer) =>
    page.locator('[data-tally-open]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  await open(file);
  await expect(said(page)).toContainText('已打开“维修车间”');
  await expect(results(page).locator('tbody tr').nth(3)).toContainText(/3\.0\s*3\.5\s*－0\.5/u);

  await page.getByLabel('小组名称').fill('电气组');
  await open(file);
  await expect(said(page)).toContainText('打开的是“维修车间”的结果，和现在填的小组不是一个');
  await expect(results(page).locator('th', { hasText: '上次' })).toHaveCount(0);
  for (const damaged of ['', '{', 'null', '{"kind":"gonghui-selftest"}', '9'.repeat(50_000)]) {
    await open(Buffer.from(damaged));
    await expect(said(page)).toContainText('这个文件打不开');
  }
});

test('codes survive the page being loaded anew, until they are cleared', async ({ page }) => {
  await page.goto(path);
  await type(page, '', codes);
  await page.reload();
  await expect(said(page)).toContainText('有效12份');
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await page.reload();
  await expect(page.getByLabel('一行一个')).toHaveValue('');
});

test.describe('without a connection', () => {
  // The buttons on the sheets for paper come when these come in sight, and are asked for in vain.
  test.use({ expectedErrors: /Failed to load resource: net::ERR_INTERNET_DISCONNECTED.*host-elements/u });

  test('it works', async ({ page, context }) => {
    await withoutWorkers(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await context.setOffline(true);
    await answer(page);
    await page.getByRole('button', { name: '答完了' }).click();
    await expect(page.locator('[data-selftest-code]')).toBeVisible();
    await type(page, '全单位', codes);
    await expect(results(page).locator('tbody tr')).toHaveCount(7);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the statements can be read, and the sheets for paper are there', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('[data-selftest] fieldset')).toHaveCount(14);
    await expect(page.getByRole('button', { name: '答完了' })).toHaveCount(0);
    await expect(page.locator('.paper-questions tbody tr')).toHaveCount(14);
    await expect(page.locator('self-test-tally noscript p')).toBeVisible();
  });
});
