import type { Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/browser.ts';
import { beginSkeleton, kept } from '../support/desk.ts';

const input = (page: Page): Locator => page.locator('[data-notice-input]');
const demands = (page: Page, verdict = ''): Locator =>
  page.locator(verdict === '' ? '[data-demand]' : `[data-demand="${verdict}"]`);
const summary = (page: Page): Locator => page.locator('[data-notice-summary]');

const notice = [
  '关于报送工会工作计划的通知',
  '各基层工会：',
  '序号\t考核内容\t分值\t评分标准',
  '1\t每季度深入班组宣讲不少于1次\t10\t少一次扣2分',
  '2\t职代会提案按期答复率达到100%\t10\t',
  '3\t单身青年职工联谊交友\t5\t没有不得分',
  '请于3月5日前报送。',
].join('\n');

const plan = [
  '实验小学工会计划',
  '一、宣讲',
  '每季度由宣传委员到年级组宣讲一次。',
  '二、提案',
  '提案15个工作日内答复，答复率不低于90%。',
].join('\n');

/** Puts a long text in at once, as pasting does. */
async function putIn(area: Locator, text: string): Promise<void> {
  await area.evaluate((element, value) => {
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.value = value;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

async function openWithTexts(page: Page): Promise<void> {
  await page.goto('/draft/notice/');
  await putIn(input(page), notice);
  await putIn(page.locator('[data-notice-draft]'), plan);
  await expect(summary(page)).toHaveText('共 3 条：写到了 1 条，写得不够 1 条，没有写到 1 条。');
}

test('a notice is held against a pasted plan, demand by demand', { tag: '@phone' }, async ({ page }) => {
  await openWithTexts(page);
  await expect(demands(page, 'met')).toContainText('宣讲');
  await expect(demands(page, 'met').locator('mark').first()).toHaveText('宣讲');
  await expect(demands(page, 'weak')).toContainText('稿子写的是“90%”');
  await expect(demands(page, 'missing')).toContainText('稿子里找不到');
  await expect(page.locator('[data-notice-points]')).toContainText('共 25 分');
  await expect(page.getByText('不是评审结论')).toBeVisible();
  await page.locator('[data-notice-filter]').selectOption('missing');
  await expect(demands(page)).toHaveCount(1);
});

test('notice, plan and what the reader wrote beside it are there after a reload, until emptied', async ({
  page,
}) => {
  await openWithTexts(page);
  const evidence = demands(page, 'met').getByLabel(/^佐证/u);
  await evidence.fill('签到表');
  await evidence.press('Tab');
  await page.reload();
  await expect(demands(page, 'met').getByLabel(/^佐证/u)).toHaveValue('签到表');
  await expect(input(page)).toHaveValue(notice);
  await page.locator('[data-notice-forget]').click();
  await expect(input(page)).toHaveValue('');
  await page.reload();
  await expect(summary(page)).toHaveText(/还没有通知/u);
});

test('a passage for what is missing goes into the draft of the desk, and the demand is judged anew', async ({
  page,
}) => {
  await beginSkeleton(page, 'qiye');
  await kept(page);
  await page.getByRole('link', { name: '对照上级通知' }).click();
  await putIn(input(page), '1.组织职工参加互助保障\n2.开展班组宣讲');
  const missing = demands(page, 'missing');
  await expect(missing).toContainText('互助保障');
  await missing.locator('[data-suggestions]').scrollIntoViewIfNeeded();
  await expect(missing.locator('[data-hit]')).toHaveCount(3);
  // What proves a demand stands there already: how the draft's own measure is checked.
  await expect(demands(page, 'met').first().getByLabel(/^佐证/u)).not.toHaveValue('');
  await missing.locator('[data-add-to-draft]').first().click();
  await expect(page.getByText('已加入《')).toBeVisible();
  await expect(demands(page, 'missing')).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(demands(page, 'missing')).toHaveCount(1);
});

test('the keyboard walks from the notice to its answers, and a screen reader names each step', async ({
  page,
}) => {
  await openWithTexts(page);
  await input(page).focus();
  const names: string[] = [];
  for (let step = 0; step < 14; step += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const focused = document.activeElement;
        const isField = focused instanceof HTMLSelectElement || focused instanceof HTMLTextAreaElement;
        const label = isField ? focused.labels[0]?.textContent : focused?.textContent;
        return (focused?.getAttribute('aria-label') ?? label ?? '').trim();
      }),
    );
  }
  const steps = [
    '同哪一份计划对照',
    '去拟稿台',
    '计划全文',
    'Word 对照表',
    'Excel 对照表',
    '列出',
    '佐证：',
    '自评：',
  ];
  const places = steps.map((step) => names.findIndex((name) => name.startsWith(step)));
  expect(places, names.join(' | ')).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  await expect(page.getByRole('status').filter({ hasText: '共 3 条' })).toBeAttached();
  await expect(page.getByRole('textbox', { name: '上级的通知、要点或者考核细则' })).toHaveValue(notice);
  await expect(page.getByRole('group', { name: /^导出/u }).getByRole('button')).toHaveCount(2);
});

test('the table is exported for Word and for Excel', async ({ page }) => {
  await openWithTexts(page);
  for (const [kind, part] of [
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/sharedStrings.xml'],
  ] as const) {
    const coming = page.waitForEvent('download');
    await page.locator(`[data-export=${kind}]`).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`工会工作计划-通知对照表.${kind}`);
    const zip = await JSZip.loadAsync(await readFile(await file.path()));
    const text = (await zip.file(part)?.async('text')) ?? '';
    for (const word of ['条目', '自评', '单身青年职工联谊交友']) expect(text).toContain(word);
  }
});

test('nothing leaves the page but questions for the site’s own files', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || /宣讲|%E5%AE%A3/u.test(request.url())) asked.push(request.url());
  });
  await openWithTexts(page);
  expect(asked).toEqual([]);
});

test('a hundred thousand characters stay smooth', async ({ page }) => {
  test.slow();
  await page.goto('/draft/notice/');
  const line = (at: number): string =>
    `${String(at)}.第${String(at)}车间每季度开展劳动竞赛和技能培训不少于${String(at % 7)}次`;
  const long = Array.from({ length: 4000 }, (_, at) => line(at + 1))
    .join('\n')
    .slice(0, 100_000);
  await putIn(page.locator('[data-notice-draft]'), plan);
  // Between two looks at the clock the page can do what the reader wants.
  await page.evaluate(() => {
    let last = performance.now();
    Reflect.set(window, 'longestPause', 0);
    setInterval(() => {
      const now = performance.now();
      Reflect.set(window, 'longestPause', Math.max(Number(Reflect.get(window, 'longestPause')), now - last));
      last = now;
    }, 5);
  });
  await putIn(input(page), long);
  await expect(summary(page)).toHaveText(/^共 /u, { timeout: 60_000 });
  expect(await page.evaluate(() => Number(Reflect.get(window, 'longestPause')))).toBeLessThan(1000);
  expect(await demands(page).count()).toBe(60);
});

test('what an input method composes is not read before it is done', async ({ page }) => {
  await page.goto('/draft/notice/');
  await input(page).evaluate((area) => {
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.value = '1.召开zhi';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await page.waitForTimeout(600);
  await expect(summary(page)).toHaveText(/还没有通知/u);
  await input(page).dispatchEvent('compositionend');
  await expect(demands(page)).toHaveCount(1);
});

test('a long comparison says how far it is, can be stopped and begun again', async ({ page }) => {
  await page.goto('/draft/notice/');
  const long = Array.from(
    { length: 2500 },
    (_, at) => `${String(at + 1)}.开展第${String(at)}组劳模宣讲，走访慰问困难职工，办好职工书屋`,
  ).join('\n');
  await putIn(page.locator('[data-notice-draft]'), long);
  await putIn(input(page), long);
  const progress = page.locator('[data-notice-progress]');
  await expect(progress.locator('progress')).toHaveAttribute('max', '2500', { timeout: 20_000 });
  await progress.getByRole('button', { name: '停下' }).press('Enter');
  await expect(summary(page)).toHaveText('停下了，没有对照完。');
  await expect(demands(page)).toHaveCount(0);
  await page.getByRole('button', { name: '重新对照' }).press('Enter');
  await expect(summary(page)).toHaveText('正在对照。');
  await expect(progress).toBeVisible({ timeout: 20_000 });
});
