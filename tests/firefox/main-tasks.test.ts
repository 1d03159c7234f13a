import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startFirefox, type Firefox } from '../support/firefox.ts';

const plan = '/plans/jiguan-gonghui/';

/** The words of the first element, once they hold some. */
async function expectWords(page: Page, selector: string, wanted: string | RegExp): Promise<void> {
  await expect
    .poll(
      () => page.$$eval(selector, (all) => all.map((one) => one.textContent).join('\n')).catch(() => ''),
      {
        timeout: 30_000,
      },
    )
    .toMatch(typeof wanted === 'string' ? new RegExp(wanted, 'u') : wanted);
}

const count = (page: Page, selector: string): Promise<number> => page.$$eval(selector, (all) => all.length);

/** Puts words into a field as pasting does. */
async function putIn(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (field, words) => {
      if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}

/** Presses what can be seen. */
async function press(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { visible: true });
  await found?.click();
}

// What officers come for, in Firefox: reading, search, filling in, copying, the desk, exporting, the review, a file of
// one's own, a notice.
let on: Firefox | undefined;
const given = (): Firefox => {
  if (!on) throw new Error('no browser');
  return on;
};

beforeAll(async () => {
  on = await startFirefox();
  console.log(await on.browser.version());
}, 120_000);

afterAll(async () => {
  await on?.close();
});

afterEach(() => {
  expect(on?.problems.splice(0)).toEqual([]);
});

test('a plan is read, filled in, and a passage copied into a field', async () => {
  const page = await given().open(plan);
  expect(await count(page, '[data-passage]')).toBeGreaterThan(5);
  await press(page, '[data-blank="单位名称"][role]');
  await putIn(page, '.blank-editor input', '江城市档案局');
  await page.keyboard.press('Enter');
  await expectWords(page, '[data-document-title]', '江城市档案局');
  await press(page, '[data-copy=passage]');
  await expectWords(page, '.status-message', '已复制');
  await page.goto(`${given().origin}/review/`);
  await press(page, '[data-review-input]');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  await expect
    .poll(() =>
      page.$eval('[data-review-input]', (field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
    )
    .toMatch(/\p{Script=Han}{10}/u);
  await page.close();
});

test('search finds, and a hit is copied and gathered', async () => {
  const page = await given().open('/search/');
  await putIn(page, 'main input[type=search]', '安康杯');
  await expectWords(page, 'main [data-hit-count]', /安康杯/u);
  await page.waitForSelector('main [data-hit]');
  await press(page, 'main [data-hit] [data-add-to-draft]');
  await expectWords(page, '.status-message', '已加入');
  await page.goto(`${given().origin}/draft/`);
  await page.waitForSelector('[data-draft-item]');
  await page.close();
});

test('a plan is begun from a skeleton, kept, and exported for Word', async () => {
  const page = await given().open('/draft/');
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await press(page, '[data-skeleton=youeryuan]');
  await page.waitForSelector('[data-draft-item]');
  await page.waitForSelector('[data-keeping=saved]');
  const passages = await count(page, '[data-draft-item]');
  await page.reload();
  await page.waitForSelector('[data-draft-item]');
  expect(await count(page, '[data-draft-item]')).toBe(passages);
  await press(page, '[data-export=docx]');
  await press(page, '[data-export-anyway]');
  const { path } = await given().saved('.docx');
  const zip = await JSZip.loadAsync(readFileSync(path));
  expect(await zip.file('word/document.xml')?.async('string')).toMatch(/幼儿园/u);
  await page.close();
});

test('a text is reviewed and put right', async () => {
  const page = await given().open('/review/');
  await putIn(page, '[data-review-input]', '每月登记台帐，签定责任书。');
  await page.waitForSelector('[data-finding]');
  await press(page, '[data-finding] button');
  await page.close();
});

test('a file of one’s own is opened on the desk', async () => {
  const page = await given().open('/draft/');
  const input = await page.waitForSelector('[data-import]');
  if (!input) throw new Error('no field for files');
  const field = await input.toElement('input');
  await field.uploadFile('tests/files/import/styled.docx');
  await page.waitForSelector('[data-import-preview], [data-draft-item]');
  await page.close();
});

test('a notice is held against a plan', async () => {
  const page = await given().open('/draft/notice/');
  // Where drafts are kept one of them is compared.
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await putIn(page, '[data-notice-input]', '1.召开职代会\n2.每月宣讲一次');
  await putIn(page, '[data-notice-draft]', '一、宣讲\n5月宣讲一次。\n二、民主\n3月召开职代会。');
  await page.waitForSelector('[data-demand=met]');
  await page.close();
});
