import { expect, test } from '../support/browser.ts';
import { readClipboard } from '../support/clipboard.ts';
import { sitePages, type SitePage } from '../support/site.ts';

// Notes and measures stand under the text of a passage and are no part of the document.

const withNote = sitePages().find(
  // To look for it in the text first spares reading pages that have none.
  ({ html, document }) => html.includes('data-note') && document.querySelector('[data-note]'),
);
if (!withNote) throw new Error('No page of the site has a note.');

/** A month that a passage of the plan says by a sample, in its text, in its measures and in the schedule. */
function sharedMonth({ document }: SitePage): { id: string; sample: string } | undefined {
  for (const blank of document.querySelectorAll('[data-measure] > td:first-child > [data-sample]')) {
    const section = blank.closest('section[data-passage]');
    const sample = blank.getAttribute('data-sample') ?? '';
    const same = `[data-blank="${blank.getAttribute('data-blank') ?? ''}"][data-sample="${sample}"]`;
    if (
      section?.querySelector(`:scope > p ${same}`) &&
      document.querySelector(`${same}[data-of="${section.id}"]`)
    )
      return { id: section.id, sample };
  }
  return undefined;
}
const plan = (() => {
  for (const page of sitePages()) {
    const shared = page.kind === 'plan' && sharedMonth(page);
    if (shared) return { ...shared, path: page.path };
  }
  throw new Error('No plan of the site shares a month.');
})();

test(
  'measures are folded, open with a press, and a value filled in stands in text, rows and schedule',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto(plan.path);
    const section = page.locator(`section[id="${plan.id}"]`);
    const measures = section.locator('[data-measures]');
    await expect(measures.locator('table')).toBeHidden();
    await measures.locator('summary').click();
    const inRow = measures.locator(`td:first-child [data-sample="${plan.sample}"]`).first();
    await expect(inRow).toBeVisible();
    await inRow.click();
    const field = page.getByRole('group', { name: '填写：月份' }).getByRole('combobox');
    await field.selectOption('5月');
    await expect(section.locator(`> p [data-sample="${plan.sample}"]`).first()).toHaveText('5月');
    await expect(page.locator(`[data-of="${plan.id}"][data-sample="${plan.sample}"]`).first()).toHaveText(
      '5月',
    );
  },
);

test('neither notes nor measures are copied or printed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(withNote.path);
  const section = page.locator('section[data-passage]', { has: page.locator('[data-note]') }).first();
  const note = section.locator('[data-note]').first();
  await expect(note).toBeVisible();
  const words = (await note.locator('p, li').first().innerText()).slice(0, 20);
  await section.locator('[data-copy=passage]').click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  const copied = await readClipboard(page);
  for (const text of [copied.text, copied.html]) {
    expect(text).not.toContain(words);
    expect(text).not.toContain('检验办法');
  }
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeHidden();
  for (const measures of await page.locator('[data-measures]').all()) await expect(measures).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('notes are read and measures open', async ({ page }) => {
    await page.goto(plan.path);
    const measures = page.locator(`section[id="${plan.id}"] [data-measures]`);
    await measures.locator('summary').click();
    await expect(measures.locator('tbody tr').first()).toBeVisible();
    await expect(measures.locator('th')).toHaveText(['月份', '工作', '责任人', '检验办法']);
    await page.goto(withNote.path);
    await expect(page.locator('[data-note] strong').first()).toHaveText('写作提示');
  });
});

test('on a narrow screen nothing is wider than it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(plan.path);
  for (const summary of await page.locator('[data-measures] > summary').all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
});
