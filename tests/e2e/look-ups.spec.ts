import { expect, test } from '../support/browser.ts';
import { pdfPages } from '../support/pdf.ts';
import { sitePage, sitePages } from '../support/site.ts';

// Terms and laws: a list to find one in, and a page of each.

const rowsOf = (list: string): Element[] => [...sitePage(list).document.querySelectorAll('[data-item]')];

test('a list narrows to what is typed, by name, other name, sound or what is said of it', async ({
  page,
}) => {
  await page.goto('/terms/');
  const main = page.getByRole('main');
  const rows = main.locator('[data-item]').filter({ visible: true });
  await expect(rows).toHaveCount(rowsOf('/terms/').length);
  const field = main.getByLabel('找词');
  for (const typed of ['厂务公开', 'cwgk', 'ChangWu', '职工代表大会']) {
    await field.fill(typed);
    await expect(main.getByRole('status')).toHaveText(/^筛出 \d{1,2} 个$/u);
    const id = typed === '职工代表大会' ? 'zhidaihui' : 'changwu-gongkai';
    await expect(main.locator(`#${id}`), typed).toBeVisible();
    // Groups say how many are left, and those with none are gone.
    const left = await main.locator('[data-group-count]').filter({ visible: true }).allInnerTexts();
    expect(left.map(Number.parseFloat).reduce((sum, each) => sum + each, 0)).toBe(await rows.count());
  }
  await field.fill('');
  await main.getByRole('combobox', { name: '主题' }).selectOption({ label: '女职工工作' });
  expect(new URL(page.url()).search).toBe('?topic=nvzhigong');

  await page.goto('/laws/?how=待核');
  const unchecked = await rows.count();
  expect(unchecked).toBe(rowsOf('/laws/').filter((row) => row.getAttribute('data-how') === '待核').length);
  await main.getByRole('combobox', { name: '核对' }).selectOption('');
  await main.getByLabel('找法规').fill('年休假');
  await expect(main.locator('#nianxiujia-tiaoli')).toBeVisible();
});

test('what an input method composes is not searched before it is a word', async ({ page, context }) => {
  await page.goto('/terms/');
  const status = page.getByRole('main').getByRole('status');
  await page.getByLabel('找词').focus();
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ankangxx', selectionStart: 8, selectionEnd: 8 });
  await expect(page.getByLabel('找词')).toHaveValue('ankangxx');
  await expect(status).toBeEmpty();
  await session.send('Input.insertText', { text: '安康杯' });
  await expect(status).toHaveText(/^筛出 \d+ 个$/u);
});

test('an address from when all stood on one page leads to the page of today', async ({ page }) => {
  for (const [old, path, title] of [
    ['/terms/#zhidaihui', '/terms/zhidaihui/', '职代会'],
    ['/laws/#gonghuifa', '/laws/gonghuifa/', '《中华人民共和国工会法》'],
    ['/laws/#gonghuifa-32', '/laws/gonghuifa/#gonghuifa-32', '《中华人民共和国工会法》'],
  ] as const) {
    await page.goto('/');
    await page.goto(old);
    await expect(page).toHaveURL((url) => url.pathname + url.hash === path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    // The way back does not lead through the list again.
    await page.goBack();
    await expect(page).toHaveURL((url) => url.pathname === '/');
  }
  await page.goto('/laws/#gonghuifa-32');
  await expect(page.locator('#gonghuifa-32')).toBeInViewport({ ratio: 1 });
  // Those of groups stay, and what is no address of anything does no harm.
  for (const hash of ['#topic-nvzhigong', '#%E0%A4%A', '#main']) {
    await page.goto(`/terms/${hash}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('术语');
  }
});

test('a term is told on the first screen @phone', { tag: '@phone' }, async ({ page }) => {
  const terms = sitePages().filter(({ kind }) => kind === 'term');
  for (const { path } of [
    terms.find(({ path }) => path === '/terms/zhidaihui/'),
    ...terms.slice(0, 2),
  ].flatMap((term) => term ?? [])) {
    await page.goto(path);
    await expect(page.locator('.meaning'), path).toBeInViewport({ ratio: 1 });
  }
});

test('from a term to a passage that is copied and added in place', async ({ page }) => {
  await page.goto('/terms/zhidaihui/');
  const item = page.locator('[data-listed]').first();
  await expect(item.getByRole('button', { name: /^复制本段/u })).toBeVisible();
  await item.getByRole('button', { name: /^加入拟稿/u }).click();
  await expect(page.getByRole('status').filter({ hasText: '已加入' })).toBeVisible();
});

test('on paper a law is its articles, a list its rows, close and without what is pressed', async ({
  page,
}) => {
  for (const [path, most] of [
    ['/terms/', 12],
    ['/laws/', 6],
    ['/laws/gonghuifa/', 4],
    ['/terms/zhidaihui/', 1],
  ] as const) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    for (const role of ['banner', 'contentinfo', 'navigation', 'button', 'combobox', 'searchbox'] as const)
      await expect(page.getByRole(role), path).toHaveCount(0);
    const sheets = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length, path).toBeLessThanOrEqual(most);
    const text = sheets
      .flat()
      .map(({ text }) => text)
      .join('')
      .replace(/\s/gu, '');
    const wanted = [...sitePage(path).document.querySelectorAll('.look-ups a, .meaning, .article > .gist')];
    expect(wanted.length, path).toBeGreaterThan(0);
    // Lines are set apart on paper: the beginnings of what is said stand there. A PDF has radicals for some.
    const lacking = wanted
      .map(({ textContent }) => textContent.replace(/\s/gu, '').slice(0, 8))
      .filter((words) => !new RegExp([...words].map((char) => `[${char}⺀-⻿戶]`).join(''), 'u').test(text));
    expect(lacking, path).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('lists are links, and an old address leads to its row', async ({ page }) => {
    await page.goto('/laws/#gonghuifa-32');
    await expect(page.locator('#gonghuifa')).toBeInViewport();
    await page.locator('#gonghuifa a').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('《中华人民共和国工会法》');
    await page.goto('/terms/#zhidaihui');
    await expect(page.locator('#zhidaihui')).toBeInViewport();
    await expect(page.getByLabel('找词')).toBeHidden();
  });
});
