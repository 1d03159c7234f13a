import type { Locator, Page } from '@playwright/test';
import { expect, insecureUrl, searchFor, test } from '../support/browser.ts';
import { paste, readClipboard } from '../support/clipboard.ts';
import { blankHtml, servePassages } from '../support/fixture-page.ts';
import { copiedBlanks, sitePassages } from '../support/passages.ts';
import { sitePage, sitePages } from '../support/site.ts';

const key = 'gonghui:blanks';
const unitName = '江城市实验幼儿园';

/** The blanks of a page that wait for a value, in reading order. */
const blanksOf = (path: string): Element[] => {
  const article = sitePage(path).document.querySelector('[data-document]');
  return article ? copiedBlanks(article, '[data-blank]:not([data-unit-word], [data-sample])') : [];
};
const nameOf = (blank: Element): string => blank.getAttribute('data-blank') ?? '';
const count = (path: string, name: string): number =>
  blanksOf(path).filter((blank) => nameOf(blank) === name).length;

/** The first plan for which something holds.
 * @throws when there is none */
function planWith(holds: (path: string) => boolean): string {
  const found = sitePages().find(({ kind, path }) => kind === 'plan' && holds(path));
  if (!found) throw new Error('the site has no such plan');
  return found.path;
}

/** A plan whose title asks for the year and for the unit, each of which stands in its text, too. */
const plan = planWith(
  (path) =>
    count(path, '年份') > 1 &&
    count(path, '单位名称') > 1 &&
    blanksOf(path).filter((blank) => blank.closest('[data-document-title]')).length === 2,
);
/** Another one, and one that calls the unit a school. */
const otherPlan = planWith((path) => path !== plan && count(path, '年份') > 0 && count(path, '单位名称') > 0);
const schoolPlan = planWith((path) => count(path, '学校名称') > 0);
/** A passage of a plan, for words of our own. */
const passage = (() => {
  const found = sitePassages().find(({ path, role }) => path === plan && role === 'cuoshi');
  if (!found) throw new Error('the plan has no measure');
  return found;
})();

const panel = (page: Page): Locator => page.locator('blanks-panel');
const openPanel = async (page: Page): Promise<void> => {
  await panel(page).locator('> details > summary').click();
  await expect(panel(page).getByRole('button', { name: '全部清除' })).toBeVisible();
};
const field = (page: Page, name: string): Locator => panel(page).getByLabel(name, { exact: true }).first();
const openCount = (page: Page): Locator => panel(page).locator('[data-open-count]');
const blank = (page: Page, name: string): Locator =>
  page.locator(`[data-document] [data-blank="${name}"]:not([data-no-copy]:not([data-document-title]) *)`);
const editor = (page: Page): Locator => page.locator('.blank-editor');
const stored = (page: Page): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);
const title = (page: Page): Locator => page.locator('[data-document-title]');

/** Puts values into the browser before the page is opened. */
async function keep(page: Page, text: string, name = key): Promise<void> {
  await page.addInitScript(
    ([where = '', what = '']) => {
      if (sessionStorage.getItem(where) !== null) return;
      sessionStorage.setItem(where, 'put there once');
      localStorage.setItem(where, what);
    },
    [name, text],
  );
}

test.describe('values', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test(
    'are typed once and stand everywhere: title, text, other pages, copies and search hits',
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto(plan);
      const total = blanksOf(plan).length;
      await expect(openCount(page)).toHaveText(`${String(total)} 处未填`);
      await openPanel(page);
      await field(page, '年份').fill('2026');
      await field(page, '单位名称').fill(unitName);
      const filled = count(plan, '年份') + count(plan, '单位名称');
      await expect(openCount(page)).toHaveText(`${String(total - filled)} 处未填`);
      for (const [name, value] of [
        ['年份', '2026'],
        ['单位名称', unitName],
      ] as const) {
        await expect(blank(page, name)).toHaveText(Array<string>(count(plan, name)).fill(value));
        expect(
          await blank(page, name).evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
        ).toEqual(Array<string>(count(plan, name)).fill(value));
      }
      const written =
        sitePage(plan).document.querySelector('[data-document-title]')?.textContent.trim() ?? '';
      const said = written.replace('【年份】', '2026').replace('【单位名称】', unitName);
      await expect(title(page)).toHaveText(said);

      await page.locator('[data-copy=page]').click();
      const message = page.getByRole('status').filter({ hasText: '已复制' });
      await expect(message).toContainText(`还有 ${String(total - filled)} 处`);
      const copied = await readClipboard(page);
      expect(copied.lines[0]).toBe(said);
      expect(copied.text).not.toMatch(/【(?:年份|单位名称)】/u);
      expect(copied.htmlLines[0]).toBe(said);

      await page.goto(otherPlan);
      await expect(blank(page, '单位名称').first()).toHaveText(unitName);
      await page.goto(schoolPlan);
      await expect(blank(page, '学校名称').first()).toHaveText(unitName);
      await page.reload();
      await expect(blank(page, '学校名称').first()).toHaveText(unitName);

      const passage = sitePassages().find(({ path, id }) =>
        path === plan
          ? sitePage(path).document.getElementById(id)?.querySelector('[data-blank=单位名称]') !== null
          : false,
      );
      await page.goto('/search/');
      const text =
        passage?.lines.flatMap(({ cells }) => cells).find((cell) => cell.includes('【单位名称】')) ?? '';
      const words = text.split(/【[^】]*】/u).sort((a, b) => b.length - a.length)[0] ?? '';
      await searchFor(page, words.slice(0, 24));
      await page.locator(`main [data-hit="${passage?.url ?? ''}"] [data-copy=passage]`).click();
      await expect(message).toBeVisible();
      expect((await readClipboard(page)).text).toContain(
        text.replaceAll('【单位名称】', unitName).replaceAll('【年份】', '2026'),
      );
    },
  );

  test(
    'of one place stand in that place and are filled in where they stand',
    { tag: '@phone' },
    async ({ page }) => {
      // The same name asks for something else each time.
      await servePassages(page, plan, {
        [passage.id]: `<p>征集${blankHtml('数量')}条，答复${blankHtml('数量')}条，采纳${blankHtml('数量')}条。</p>`,
      });
      await page.goto(plan);
      const own = page.locator(`section[id="${passage.id}"] [data-blank]`);
      const all = await own.count();
      await own.first().focus();
      await page.keyboard.press('Enter');
      const input = editor(page).getByRole('textbox');
      await expect(input).toBeFocused();
      await expect(editor(page)).toContainText('只填这一处');
      await page.keyboard.type('９５');
      await expect(own.first()).toHaveText('９５');
      // Enter goes on to the next, in which the same name asks anew.
      await page.keyboard.press('Enter');
      await expect(own.first()).toHaveText('95');
      await expect(own.nth(1)).toHaveAttribute('data-editing', '');
      await expect(editor(page)).toHaveCount(1);
      await expect(editor(page).getByRole('textbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(editor(page)).toHaveCount(0);
      await expect(own.nth(1)).toBeFocused();
      for (let index = 1; index < all; index += 1) await expect(own.nth(index)).toHaveText(/^【/u);
      await own.first().click();
      await expect(editor(page).getByRole('textbox')).toHaveValue('95');
      await editor(page).getByRole('button', { name: '完成' }).click();
      await expect(own.first()).toBeFocused();
      await page.reload();
      await expect(own.first()).toHaveText('95');
      await expect(own.nth(1)).toHaveText(/^【/u);
      await page.locator(`section[id="${passage.id}"] [data-copy=passage]`).click();
      await expect(page.getByRole('status').filter({ hasText: '已复制' })).toContainText(
        `${String(all - 1)} 处`,
      );
      expect((await readClipboard(page)).text.match(/【/gu)).toHaveLength(all - 1);
    },
  );

  test('are shown as text, whatever they hold, and on one line', async ({ page }) => {
    const hostile = '<img src=x onerror="alert(1)">&【年份】';
    await page.goto(plan);
    await openPanel(page);
    await field(page, '单位名称').fill(`${hostile}\u200B`);
    await expect(blank(page, '单位名称').first()).toHaveText(hostile);
    await expect(page.locator('[data-document] img')).toHaveCount(0);
    await page.reload();
    await expect(blank(page, '单位名称').first()).toHaveText(hostile);
    await page.locator('[data-copy=page]').click();
    await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
    const { text, html } = await readClipboard(page);
    expect(text).toContain(hostile);
    expect(text).not.toContain('\u200B');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
});

test.describe('the words of units', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  /** A passage of its own, so that its title finds it, with a word of units and with blanks to fill in. */
  const worded = sitePassages().find(
    ({ path, id, kind, blanks }) =>
      kind === 'snippet' &&
      blanks > 0 &&
      sitePage(path).document.getElementById(id)?.querySelector('[data-blank=职工]') !== null,
  );

  test('follow the reader’s kind of unit, here, on other pages, in copies and in search hits', async ({
    page,
  }) => {
    if (!worded) throw new Error('no passage with a word of units');
    await page.goto(worded.path);
    const word = page.locator(`section[id="${worded.id}"] [data-blank=职工]`).first();
    await expect(word).toHaveText('职工');
    await openPanel(page);
    const unit = panel(page).getByLabel('本单位类型');
    const open = await openCount(page).textContent();
    await unit.selectOption('学校');
    await expect(word).toHaveText('教职工');
    await expect(openCount(page)).toHaveText(open ?? '');
    await page.reload();
    await expect(word).toHaveText('教职工');
    await page.locator(`section[id="${worded.id}"] [data-copy=passage]`).click();
    const message = page.getByRole('status').filter({ hasText: '已复制' });
    await expect(message).toContainText(`${String(worded.blanks)} 处`);
    const { text } = await readClipboard(page);
    expect(text).toContain('教职工');

    await page.goto('/search/');
    await searchFor(page, worded.title);
    await page.locator(`main [data-hit="${worded.url}"] [data-copy=passage]`).click();
    await expect(message).toBeVisible();
    expect((await readClipboard(page)).text).toBe(text);

    // The reader's own word comes before that of the unit; without either the text reads as it was written.
    await page.goto(worded.path);
    await openPanel(page);
    await expect(unit).toHaveValue('xuexiao');
    await field(page, '职工').selectOption('医务职工');
    await expect(word).toHaveText('医务职工');
    await field(page, '职工').selectOption({ index: 0 });
    await expect(word).toHaveText('教职工');
    await unit.selectOption({ index: 0 });
    await expect(word).toHaveText('职工');
    expect(await stored(page)).toBeNull();
  });

  test('are the words for all where the browser holds no kind of unit that there is', async ({ page }) => {
    if (!worded) throw new Error('no passage with a word of units');
    for (const kept of ['["<b>"]', '["__proto__"]', '[7,null]', '{"']) {
      await keep(page, kept, 'gonghui:unit');
      await page.goto(worded.path);
      await expect(page.locator('html')).not.toHaveAttribute('data-filling');
      await expect(page.locator(`section[id="${worded.id}"] [data-blank=职工]`).first()).toHaveText('职工');
      await page.evaluate(() => {
        sessionStorage.clear();
      });
    }
  });
});

test('odd values are questioned, tidied where it is safe, and never lost', async ({ page }) => {
  const path = planWith((candidate) => count(candidate, '年份') > 0 && count(candidate, '成文日期') > 0);
  await page.goto(path);
  await openPanel(page);
  await field(page, '年份').fill('27');
  await field(page, '年份').blur();
  await expect(panel(page)).toContainText('年份写四位数字');
  await expect(blank(page, '年份').first()).toHaveText('27');
  await field(page, '年份').fill('２０２７年');
  await field(page, '年份').blur();
  await expect(field(page, '年份')).toHaveValue('2027');
  await expect(panel(page)).not.toContainText('年份写四位数字');
  await field(page, '成文日期').fill('2027-1-5');
  await field(page, '成文日期').blur();
  await expect(blank(page, '成文日期')).toHaveText('2027年1月5日');
  await field(page, '成文日期').fill('年底');
  await field(page, '成文日期').blur();
  await expect(blank(page, '成文日期')).toHaveText('年底');
  await expect(panel(page)).toContainText('日期写成');
});

test(
  'months are chosen from a list, which keeps what it does not offer',
  { tag: '@phone' },
  async ({ page }) => {
    await servePassages(page, plan, { [passage.id]: `<p>${blankHtml('月份')}前完成。</p>` });
    await keep(page, JSON.stringify({ version: 1, site: [], places: [[`${passage.url} 月份 0`, '上半年']] }));
    await page.goto(passage.path);
    const month = page.locator(`section[id="${passage.id}"] [data-blank=月份]`).first();
    await expect(month).toHaveText('上半年');
    await month.click();
    const list = editor(page).getByRole('combobox');
    await expect(list).toHaveValue('上半年');
    await list.selectOption('6月');
    await expect(month).toHaveText('6月');
    await list.selectOption('（未填）');
    await expect(month).toHaveText('【月份】');
    expect(await stored(page)).toBeNull();
  },
);

test('what an input method composes is no value until it is done', async ({ page }) => {
  await page.goto(plan);
  await openPanel(page);
  const input = field(page, '单位名称');
  await input.evaluate((element) => {
    if (!(element instanceof HTMLInputElement)) throw new Error('no input');
    element.value = 'jiang cheng';
    element.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
  });
  await expect(blank(page, '单位名称').first()).toHaveText('【单位名称】');
  await input.evaluate((element) => {
    if (!(element instanceof HTMLInputElement)) throw new Error('no input');
    element.value = '江城';
    element.dispatchEvent(new CompositionEvent('compositionend', { data: '江城' }));
  });
  await expect(blank(page, '单位名称').first()).toHaveText('江城');
  // Enter that confirms a choice of the input method leaves the field where it is.
  await blank(page, '年份').first().click();
  const field2 = editor(page).getByRole('textbox');
  await field2.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await field2.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  await expect(blank(page, '年份').first()).toHaveAttribute('data-editing', '');
});

test(
  'the next open blank is reached from the panel and from the message after copying, round and round',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto(plan);
    const blanks = page.locator('[data-document] .blank:not([data-unit-word], [data-sample])');
    const next = panel(page).getByRole('button', { name: '下一处' });
    await next.click();
    await expect(blanks.first()).toBeFocused();
    await expect(blanks.first()).toBeInViewport();
    await expect(blanks.first()).toHaveCSS('outline-style', 'solid');
    await next.click();
    await expect(blanks.nth(1)).toBeFocused();
    await blanks.last().focus();
    await next.click();
    await expect(blanks.first()).toBeFocused();

    const withOpen = sitePassages().find(({ path, blanks: open }) => path === plan && open > 0);
    const own = page.locator(
      `section[id="${withOpen?.id ?? ''}"] .blank:not([data-unit-word], [data-sample])`,
    );
    await page.locator(`section[id="${withOpen?.id ?? ''}"] [data-copy=passage]`).click();
    await page.getByRole('status').getByRole('button', { name: '看下一处' }).click();
    await expect(own.first()).toBeFocused();
    await expect(own.first()).toBeInViewport();
    await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(0);
  },
);

test(
  'all values are cleared with one click, and are back with another',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto(plan);
    await openPanel(page);
    await field(page, '年份').fill('2026');
    await panel(page).getByRole('button', { name: '全部清除' }).click();
    await expect(blank(page, '年份').first()).toHaveText('【年份】');
    await expect(field(page, '年份')).toHaveValue('');
    expect(await stored(page)).toBeNull();
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await expect(blank(page, '年份').first()).toHaveText('2026');
    await expect(field(page, '年份')).toHaveValue('2026');
    expect(await stored(page)).toContain('2026');
  },
);

test('two windows show the same, and neither loses what the other holds', async ({ page, context }) => {
  await page.goto(plan);
  await openPanel(page);
  const other = await context.newPage();
  await other.goto(plan);
  await openPanel(other);
  await field(other, '年份').fill('2026');
  await expect(blank(page, '年份').first()).toHaveText('2026');
  await expect(field(page, '年份')).toHaveValue('2026');
  await field(page, '单位名称').fill(unitName);
  await expect(title(other)).toHaveText((await title(page).textContent()) ?? '');
  await expect(title(other)).toContainText('2026');
  await expect(title(other)).toContainText(unitName);
});

test.describe('what is stored and cannot be read', () => {
  for (const [why, text] of [
    ['已经损坏', '{"version":1,"site":[["年份","20'],
    ['是更新的版本存下的', '{"version":2,"values":[]}'],
  ] as const) {
    test(`is set aside, said and offered: ${why}`, async ({ page }) => {
      await keep(page, text);
      await page.goto(plan);
      const message = page.getByRole('status').filter({ hasText: why });
      await expect(message).toContainText(`${key}:aside-1`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        message.getByRole('button', { name: '下载' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('gonghui-blanks.json');
      await openPanel(page);
      await field(page, '年份').fill('2026');
      await expect(blank(page, '年份').first()).toHaveText('2026');
      expect(await page.evaluate((name) => localStorage.getItem(`${name}:aside-1`), key)).toBe(text);
      await page.reload();
      await expect(blank(page, '年份').first()).toHaveText('2026');
      await expect(message).toHaveCount(0);
    });
  }
});

for (const how of ['full', 'forbidden']) {
  test(`where storage is ${how}, values hold for the page and the reader is told`, async ({ page }) => {
    await page.addInitScript((full) => {
      const refuse = (): never => {
        throw new DOMException('no', full ? 'QuotaExceededError' : 'SecurityError');
      };
      if (full) Storage.prototype.setItem = refuse;
      else Object.defineProperty(window, 'localStorage', { get: refuse });
    }, how === 'full');
    await page.goto(plan);
    await openPanel(page);
    await field(page, '年份').fill('2026');
    await expect(page.getByRole('status').filter({ hasText: '只在这一页有效' })).toBeVisible();
    await expect(blank(page, '年份').first()).toHaveText('2026');
    await field(page, '单位名称').fill(unitName);
    await expect(title(page)).toContainText(unitName);
    await expect(title(page)).toContainText('2026');
  });
}

test('on a plain-http address values are kept and copied, too', async ({ page, context, baseURL }) => {
  await page.goto(insecureUrl(baseURL) + plan);
  await openPanel(page);
  await field(page, '单位名称').fill(unitName);
  await page.reload();
  await expect(title(page)).toContainText(unitName);
  await page.locator('[data-copy=page]').click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  expect((await paste(context)).lines[0]).toContain(unitName);
});

test('paper shows the values, and nothing of the tools', async ({ page }) => {
  await page.goto(plan);
  await openPanel(page);
  await field(page, '单位名称').fill(unitName);
  await blank(page, '年份').first().click();
  await expect(editor(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(title(page)).toContainText(unitName);
  await expect(panel(page)).toBeHidden();
  await expect(editor(page)).toBeHidden();
  await expect(blank(page, '单位名称').first()).toHaveCSS('border-bottom-style', 'none');
});

test.describe('the code', () => {
  // The browser itself reports what does not come.
  test.use({ expectedErrors: /Failed to load resource|net::ERR/u });

  test('is not loaded before it is needed, and at once when there are values', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(plan);
    await page.waitForLoadState('networkidle');
    const tools = (): string[] =>
      loaded.filter((url) => /page-blanks|blanks-tools|blanks\.json|copy-page/u.test(url));
    expect(tools()).toEqual([]);
    await openPanel(page);
    expect(tools().join()).toContain('blanks-tools');
    await field(page, '年份').fill('2026');
    loaded.length = 0;
    await page.goto(otherPlan);
    await expect(blank(page, '年份').first()).toHaveText('2026');
    await expect(page.locator('html')).not.toHaveAttribute('data-filling');
    expect(tools().join()).toContain('page-blanks');
    expect(tools().join()).not.toContain('blanks-tools');
  });

  test('that does not come is said to be missing, the list of blanks stays, and the next time may go better', async ({
    page,
  }) => {
    await page.route('**/blanks.json', (route) => route.abort());
    await page.goto(plan);
    const summary = panel(page).locator('> details > summary');
    await summary.click();
    await expect(page.getByRole('status')).toContainText('没有载入成功');
    await expect(panel(page).locator('dt').first()).toBeVisible();
    await page.unroute('**/blanks.json');
    await summary.click();
    await summary.click();
    await expect(field(page, '年份')).toBeVisible();
  });

  test('that never comes does not keep the text from the reader', async ({ page }) => {
    await keep(page, JSON.stringify({ version: 1, site: [['年份', '2026']], places: [] }));
    await page.route(/page-blanks/u, (route) => route.abort());
    await page.goto(plan);
    await expect(title(page)).toBeVisible();
    await expect(page.getByRole('status')).toContainText('没有载入成功');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a list says what each blank of the page asks for', async ({ page }) => {
    await page.goto(plan);
    await panel(page).locator('> details > summary').click();
    const entry = panel(page).locator('.blank-list > div').filter({ hasText: '单位名称' });
    await expect(entry).toContainText('文字');
    await expect(entry).toContainText('例：');
    await expect(entry).toBeVisible();
    await expect(panel(page).getByRole('button')).toHaveCount(0);
    await expect(title(page)).toBeVisible();
  });
});
