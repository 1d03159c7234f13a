import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { expect, test } from '../support/browser.ts';
import { hostPage } from '../support/method-page.ts';
import { pdfPages } from '../support/pdf.ts';
import { sitePages } from '../support/site.ts';

const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

const sheets = sitePages()
  .filter(({ html }) => html.includes('data-worksheet'))
  .flatMap(({ path, document }) =>
    [...document.querySelectorAll('[data-worksheet]')].map((sheet) => ({
      path,
      title: sheet.getAttribute('aria-label') ?? '',
      words: withoutSpace(sheet.textContent),
    })),
  );

/** Its tools come when it is in sight. */
async function press(page: Page, name: string, title: string): Promise<void> {
  await page.getByRole('group', { name: title, exact: true }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: `${name}：${title}`, exact: true }).click();
}

test.beforeEach(async ({ page }) => {
  // The window for printing would wait for somebody.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
});

test('there are worksheets', () => {
  expect(sheets.length).toBeGreaterThan(1);
});

for (let from = 0; from < sheets.length; from += 8) {
  test(`worksheets from ${String(from + 1)} on print by themselves, each on one sheet of A4`, async ({
    page,
  }) => {
    test.slow();
    for (const { path, title, words } of sheets.slice(from, from + 8)) {
      await page.goto(path);
      await press(page, '打印这张表', title);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = await pdfPages(pdf);
      expect.soft(pages, title).toHaveLength(1);
      // Some characters come out of a PDF as others of the same shape: that none is missing is seen by their number.
      const printed = withoutSpace((pages[0] ?? []).map(({ text }) => text).join(''));
      expect.soft([...printed].length, title).toBe([...words].length);
      expect.soft(pdf.toString('latin1'), title).toMatch(/\/MediaBox\s*\[\s*0 0 59[45]\S* 84[12]\S*\s*\]/u);
      // The page is as it was.
      await expect.soft(page.locator('.print-alone'), title).toHaveCount(0);
      await expect.soft(page.getByRole('banner'), title).toBeVisible();
    }
  });
}

test('a worksheet is given out for Word, with rows to write in', { tag: '@phone' }, async ({ page }) => {
  await page.goto(hostPage);
  const coming = page.waitForEvent('download');
  await press(page, '下载 Word', '学习自测统计格');
  const download = await coming;
  expect(download.suggestedFilename()).toBe('学习自测统计格.docx');
  const archive = await JSZip.loadAsync(await readFile(await download.path()));
  const xml = (await archive.file('word/document.xml')?.async('string')) ?? '';
  expect(xml).toContain('学习自测统计格');
  expect(xml.match(/<w:tr>|<w:tr /gu)).toHaveLength(23);
  expect(xml.match(/<w:trHeight [^>]*w:val="567"/gu)).toHaveLength(22);
});

test.describe('when the part that writes the file is lost', () => {
  test.use({ expectedErrors: /Failed to load resource/u });

  test('the reader is told, and can ask again', async ({ page }) => {
    await page.goto(hostPage);
    await page.route(/worksheet-file/u, (route) => route.abort());
    await press(page, '下载 Word', '学习自测问卷');
    await expect(page.getByRole('status').filter({ hasText: '没有载入成功' })).toBeVisible();
    await page.unroute(/worksheet-file/u);
    const coming = page.waitForEvent('download');
    await press(page, '下载 Word', '学习自测问卷');
    await coming;
  });
});
