import type { Page } from '@playwright/test';
import { writeDraftFile } from '../../src/draft/share/draft-file.ts';
import { writeShareLink } from '../../src/draft/share/share-link.ts';
import { draftOf, item, paragraph, words } from '../fixtures/drafts.ts';
import { expect, test } from '../support/browser.ts';
import { beginEmpty, beginSkeleton, items, kept, outline, pressExport, toPart } from '../support/desk.ts';

const message = (page: Page) => page.locator('.status-message');

/** Takes scripts of the site away, as a new edition of it does. @returns what puts them back */
async function loseScripts(page: Page, name: RegExp): Promise<() => Promise<void>> {
  await page.route(name, (route) => route.abort());
  return () => page.unroute(name);
}

test.describe('a lost script', () => {
  test.use({ expectedErrors: /Failed to load resource|Failed to fetch dynamically/u });

  test('of an export is said, and fetched again at the next press', async ({ page }) => {
    await beginEmpty(page);
    await expect(page.locator('[data-finding-count]')).toBeAttached();
    const putBack = await loseScripts(page, /write-(?:docx|markdown|text)/u);
    for (const kind of ['docx', 'md', 'txt']) {
      await pressExport(page, kind);
      await page.locator('[data-export-anyway]').click();
      await expect(message(page)).toContainText('没有取到导出要用的程序');
      await expect(message(page)).toContainText('稿子已存在这个浏览器里');
      await page.locator('.desk-tool', { hasText: '只看标题' }).focus();
    }
    await putBack();
    const file = page.waitForEvent('download');
    await pressExport(page, 'docx');
    await page.locator('[data-export-anyway]').click();
    expect((await file).suggestedFilename()).toMatch(/\.docx$/u);
  });

  test('of the review leaves no button dead', async ({ page }) => {
    const putBack = await loseScripts(page, /live-review|review\./u);
    await beginEmpty(page);
    await expect(page.locator('.desk-review')).toContainText('没有检查');
    await pressExport(page, 'txt');
    await expect(message(page)).toContainText('没有取到导出要用的程序');
    await putBack();
    await pressExport(page, 'txt');
    await expect(page.locator('[data-export-anyway]')).toBeVisible();
    await page.getByRole('button', { name: '回去改' }).click();
    await toPart(page, 'check');
    await page.locator('.desk-review').getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('[data-finding-count]')).toBeAttached();
  });
});

test('a draft that cannot be shown is offered as a file, and the others stay within reach', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(HTMLLIElement.prototype, 'setAttribute', {
      value(this: Element, name: string, text: string) {
        if (text === 'broken') throw new Error('cannot be drawn');
        Element.prototype.setAttribute.call(this, name, text);
      },
    });
  });
  await beginSkeleton(page, 'youeryuan');
  const whole = await outline(page);
  await page.locator('[data-import]').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ version: 1, draft: draftOf(item('broken')) })),
  });
  const notice = page.locator('[data-trouble=broken]');
  await expect(notice).toContainText('显示不出来');
  await page.reload();
  const file = page.waitForEvent('download');
  await notice.getByRole('button', { name: '下载' }).click();
  expect((await file).suggestedFilename()).toBe('计划.json');
  await expect(page.locator('[data-kept-draft]')).toHaveCount(2);
  await page.locator('[data-kept-draft]').last().getByRole('button').first().click();
  await expect.poll(() => outline(page)).toEqual(whole);
});

test('a shared draft stays until the reader has answered, and says how large it is', async ({
  page,
  baseURL,
}) => {
  const table = { kind: 'table' as const, head: [words('月份')], rows: [[words('3')]] };
  const shared = draftOf(item('a', { blocks: [paragraph('一句话'), table] }), item('b'));
  const link = await writeShareLink(shared, `${baseURL ?? ''}/draft/`);
  await page.goto(link ?? '');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('《计划》，2 段，14 字，1 张表');
  await page.reload();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  const notice = page.locator('[data-offered]');
  await expect(notice).toContainText('还没有收下');
  await page.goto('/plans/');
  await page.goBack();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await notice.getByRole('button', { name: '收下' }).click();
  await expect(items(page)).toHaveCount(2);
  await expect(page).toHaveURL(/\/draft\/$/u);
});

test('more than a draft holds is not put in, and the field shows what it held', async ({ page }) => {
  await beginEmpty(page);
  await page.getByRole('button', { name: '加一节' }).click();
  const heading = page.locator('.desk-heading');
  await heading.fill('目标');
  await heading.fill('字'.repeat(200_001));
  await expect(message(page)).toContainText('最多 200,000 字');
  await expect(heading).toHaveValue('目标');
  await kept(page);
  await expect.poll(() => outline(page)).toEqual(['一、目标']);
});

test('the longest passage opens for changing without a long wait', async ({ page }) => {
  const blocks = Array.from({ length: 1900 }, () => paragraph('一段话'));
  await page.goto('/draft/');
  await page.locator('[data-import]').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeDraftFile(draftOf(item('long', { blocks })))),
  });
  const edit = page.getByRole('button', { name: '改文字' });
  await expect(edit).toBeVisible();
  // When each field was measured by itself the page stood still for more than a minute.
  await edit.click({ timeout: 15_000 });
  await expect(page.locator('.desk-field').last()).toHaveCSS('height', /^[2-9]\d/u);
});

test('what is typed into a blank is kept before the reader leaves the field', async ({ page }) => {
  await page.goto('/plans/qiye-gongzuo-silu/');
  await page.locator('[data-add-to-draft=page]').click();
  const blank = page.locator('.desk-item [data-blank="起始月份"]').first();
  await blank.click();
  await page.locator('input.desk-blank').pressSequentially('11');
  await kept(page);
  // As after a crash: the field was never left.
  await page.evaluate(() => {
    for (const name of ['pagehide', 'visibilitychange', 'blur'])
      window.addEventListener(
        name,
        (event) => {
          event.stopImmediatePropagation();
        },
        true,
      );
  });
  await page.reload();
  await expect(blank).toHaveText(/^11/u);
});
