import type { Locator, Page } from '@playwright/test';
import { expect, searchFor, test } from '../support/browser.ts';
import { readClipboard } from '../support/clipboard.ts';
import { blankHtml, servePassages } from '../support/fixture-page.ts';
import { copiedBlanks, sitePassages, valuesOf } from '../support/passages.ts';
import { sitePage } from '../support/site.ts';

/** The guide that says what samples are shows some. */
const guide = sitePassages().find(({ path, samples }) => path === '/guides/shiyong-benzhan/' && samples > 1);
if (!guide) throw new Error('the guide shows no samples');

/** Two passages of one plan, for words of our own: a measure, and another one that stands before or behind it. */
const [measure, other] = sitePassages().filter(({ kind, role }) => kind === 'plan' && role === 'cuoshi');
if (!measure || other?.path !== measure.path) throw new Error('no plan has two measures');
const path = measure.path;

const ten = blankHtml('数量', '10');
const owner = blankHtml('责任人', '生产委员');
const bodies = {
  [measure.id]:
    `<p>${blankHtml('月份', '3月')}前评选${ten}名标兵，由${owner}负责，征集${blankHtml('数量')}条，` +
    `公布${blankHtml('比例', '95')}%。${owner}办。</p>` +
    '<details class="measures" data-measures data-no-copy><summary>事项 1 项</summary><table><tbody>' +
    `<tr data-measure><td>${blankHtml('月份', '3月')}</td><td>评选标兵</td><td>${owner}</td>` +
    `<td>名单</td></tr></tbody></table></details>`,
  [other.id]: `<p>另选${ten}名。</p><table><tr><td>${blankHtml('月份', '3月', ` data-of="${measure.id}"`)}</td></tr></table>`,
};
const open = async (page: Page): Promise<void> => {
  await servePassages(page, path, bodies);
  await page.goto(path);
};
const own = (page: Page, name: string, id = measure.id): Locator =>
  page.locator(`section[id="${id}"] [data-blank="${name}"][data-sample]`);
const editor = (page: Page): Locator => page.locator('.blank-editor');
const panel = (page: Page): Locator => page.locator('blanks-panel');
const openPanel = async (page: Page): Promise<void> => {
  await panel(page).locator('> details > summary').click();
  await expect(panel(page).getByRole('button', { name: '全部清除' })).toBeVisible();
};

test.describe('a sample', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test(
    'is read, counted apart, copied and found as the words it says',
    { tag: '@phone' },
    async ({ page }) => {
      const article = sitePage(guide.path).document.querySelector('[data-document]');
      const samples = article ? valuesOf(copiedBlanks(article, '[data-sample]')) : 0;
      await page.goto(guide.path);
      await expect(panel(page).locator('[data-sample-count]')).toHaveText(`示例值 ${String(samples)} 处`);
      await expect(panel(page).locator('summary')).toContainText(/处未填\s+示例值 \d+ 处\s*$/u);
      const message = page.getByRole('status').filter({ hasText: '已复制' });
      await page.locator(`section[id="${guide.id}"] [data-copy=passage]`).click();
      await expect(message).toContainText(`还有 ${String(guide.blanks)} 处填空`);
      await expect(message).toContainText(`${String(guide.samples)} 处是示例值`);
      const copied = await readClipboard(page);
      expect(copied.text).toContain('6月前评选10名安全标兵，由生产委员负责');
      expect(copied.html).not.toContain('data-sample');

      await page.goto('/search/');
      const hits = await searchFor(page, '6月前评选10名安全标兵');
      expect(hits[0]?.url).toBe(guide.url);
      expect(hits[0]?.text).toContain('评选10名安全标兵');
      await page.locator(`main [data-hit="${guide.url}"] [data-copy=passage]`).click();
      await expect(message).toBeVisible();
      expect((await readClipboard(page)).text).toBe(copied.text);
    },
  );

  test(
    'is one value with its like in the passage, its measures and the schedule, and nowhere else',
    { tag: '@phone' },
    async ({ page }) => {
      await open(page);
      await own(page, '月份').first().click();
      await expect(editor(page)).toContainText('同一示例值，3 处一起变');
      await editor(page).getByRole('combobox').selectOption('5月');
      await expect(own(page, '月份')).toHaveText(['5月', '5月']);
      await expect(own(page, '月份', other.id)).toHaveText(['5月']);
      await page.keyboard.press('Escape');
      await own(page, '数量').click();
      await expect(editor(page)).toContainText('只填这一处');
      await expect(editor(page).getByRole('textbox')).toHaveValue('');
      await expect(editor(page).getByRole('textbox')).toHaveAttribute('placeholder', '10');
      await page.keyboard.type('１２');
      // Who looks through the samples goes on to what comes next, open or not.
      await page.keyboard.press('Enter');
      await expect(own(page, '数量')).toHaveText('12');
      await expect(own(page, '责任人').first()).toHaveAttribute('data-editing', '');
      await page.keyboard.press('Enter');
      await expect(page.locator(`section[id="${measure.id}"] [data-editing]`)).toHaveText('【数量】');
      await expect(own(page, '数量', other.id)).toHaveText('10');
      await page.reload();
      await expect(own(page, '数量')).toHaveText('12');
      await expect(own(page, '月份', other.id)).toHaveText(['5月']);
      await page.locator(`section[id="${measure.id}"] [data-copy=passage]`).click();
      await expect(page.getByRole('status').filter({ hasText: '已复制' })).toContainText('2 处是示例值');
      expect((await readClipboard(page)).text).toContain('5月前评选12名标兵，由生产委员负责');
      // Emptied it is the sample again.
      await own(page, '数量').click();
      await editor(page).getByRole('textbox').fill('');
      await expect(own(page, '数量')).toHaveText('10');
    },
  );

  test(
    'follows in the panel what is open, with its clause and a way back',
    { tag: '@phone' },
    async ({ page }) => {
      await open(page);
      await openPanel(page);
      const group = panel(page).locator('.sample-group');
      await expect(group).not.toHaveAttribute('open');
      await expect(group.locator('xpath=following-sibling::*')).toHaveCount(0);
      await group.locator('summary').click();
      const legend = page.locator('legend', { hasText: measure.title });
      const fields = group.locator('fieldset').filter({ has: legend }).locator('.blank-field');
      // Each value once: the owner stands twice in the passage and once in its measures.
      await expect(fields.locator('label')).toHaveText(['月份', '数量', '责任人', '比例']);
      const amount = fields.nth(1);
      await expect(amount).toContainText('“3月前评选10名标兵”');
      await amount.getByRole('textbox').fill('12');
      await expect(own(page, '数量')).toHaveText('12');
      await amount.getByRole('button', { name: '恢复示例值' }).click();
      await expect(own(page, '数量')).toHaveText('10');
      // Taken as one's own it says the same, and is no sample any more.
      const count = panel(page).locator('[data-sample-count]');
      const before = Number(/\d+/u.exec((await count.textContent()) ?? '')?.[0]);
      await amount.getByRole('button', { name: '就用它' }).click();
      await expect(own(page, '数量')).toHaveText('10');
      await expect(own(page, '数量')).toHaveAttribute('value', '10');
      await expect(count).toHaveText(`示例值 ${String(before - 1)} 处`);
    },
  );
});

test('is marked otherwise than what is open and what is filled in, and on paper not at all', async ({
  page,
}) => {
  await open(page);
  const sample = own(page, '数量');
  const waiting = page.locator(`section[id="${measure.id}"] [data-blank="数量"]:not([data-sample])`);
  await waiting.click();
  const marks = async (): Promise<string[]> => [
    ...(await Promise.all(
      [sample, waiting, own(page, '责任人').first()].map((blank) =>
        blank.evaluate((element) => {
          const { borderBottomStyle, borderBottomWidth, color } = getComputedStyle(element);
          const words = getComputedStyle(element.parentElement ?? element).color;
          return [borderBottomStyle, borderBottomWidth, color === words ? 'as the words' : 'in colour'].join(
            ' ',
          );
        }),
      ),
    )),
  ];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'none' });
    expect(await marks()).toEqual([
      'dashed 1px as the words',
      'solid 1px in colour',
      'dashed 1px as the words',
    ]);
  }
  await editor(page).getByRole('textbox').fill('7');
  await page.keyboard.press('Escape');
  expect((await marks())[1]).toBe('dotted 2px as the words');
  await page.emulateMedia({ forcedColors: 'active' });
  expect((await marks()).map((mark) => mark.split(' ')[0])).toEqual(['dashed', 'dotted', 'dashed']);
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await expect(sample).toHaveCSS('border-bottom-style', 'none');
  await expect(page.locator(`section[id="${measure.id}"] p`).first()).toContainText('评选10名标兵');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('reads as its words, and a note says what the line under it means', async ({ page }) => {
    await page.goto(guide.path);
    await expect(page.locator(`section[id="${guide.id}"]`)).toContainText('评选10名安全标兵');
    await panel(page).locator('summary').click();
    await expect(panel(page).locator('noscript p', { hasText: '示例值，按本单位的实际改' })).toBeVisible();
  });
});
