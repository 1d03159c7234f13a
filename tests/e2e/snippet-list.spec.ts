import { expect, test } from '../support/browser.ts';
import { readClipboard } from '../support/clipboard.ts';
import { passageAt } from '../support/passages.ts';
import { sitePage } from '../support/site.ts';

test(
  'the list of sections narrows to a topic, a kind of unit and a part, and keeps the choice in its address',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/snippets/');
    const main = page.getByRole('main');
    const sections = main.locator('[data-listed]');
    const all = await sections.count();
    await expect(main.getByRole('status')).toBeEmpty();
    // Folded by topic: the whole list is a screen or two, not sixty.
    await expect(sections.filter({ visible: true })).toHaveCount(0);

    await main.getByRole('combobox', { name: '单位' }).selectOption({ label: '幼儿园' });
    await main.getByRole('combobox', { name: '用在哪部分' }).selectOption({ label: '时间安排' });
    const shown = sections.filter({ visible: true });
    const count = await shown.count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all);
    await expect(main.getByRole('status')).toHaveText(`筛出 ${String(count)} 段`);
    for (const text of await shown.locator('.from').allInnerTexts())
      expect(text).toMatch(/幼儿园.* · 时间安排/u);

    // Each topic says how many are left under it, and none is left with nothing.
    const left = await main.locator('[data-group-count]').filter({ visible: true }).allInnerTexts();
    expect(left.map(Number.parseFloat).reduce((sum, each) => sum + each, 0)).toBe(count);
    expect(left).not.toContain('0 段');

    await page.reload();
    await expect(main.getByRole('status')).toHaveText(`筛出 ${String(count)} 段`);
    expect(new URL(page.url()).search).toBe('?unit=youeryuan&role=shijian');

    await main.getByRole('combobox', { name: '单位' }).selectOption('');
    await main.getByRole('combobox', { name: '用在哪部分' }).selectOption('');
    await main.getByRole('combobox', { name: '主题' }).selectOption({ label: '女职工工作' });
    await expect(main.getByRole('status')).toHaveText(/^筛出 \d+ 段$/u);
    await main.getByRole('combobox', { name: '主题' }).selectOption('');
    await expect(main.getByRole('status')).toBeEmpty();
    expect(new URL(page.url()).search).toBe('');

    // An address that names no unit of the site chooses none.
    await page.goto('/snippets/?unit=%3Cimg%20src=x%3E&role=constructor');
    await expect(main.getByRole('status')).toBeEmpty();
  },
);

test('what no section is about is said, with a way out', async ({ page }) => {
  await page.goto('/terms/?q=齉龘');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText('筛出 0 个');
  await expect(main.getByText('这里没有这个词。')).toBeVisible();
  await main.getByRole('button', { name: '清除筛选' }).click();
  await expect(main.getByRole('status')).toBeEmpty();
  await expect(main.getByRole('button', { name: '清除筛选' })).toBeHidden();
  await expect(main.getByLabel('找词')).toBeFocused();
  await expect(main.locator('#ankangbei')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await main.getByLabel('找词').fill('ＡＮＫＡＮＧ');
  await expect(main.locator('#ankangbei')).toBeVisible();
  await main.getByLabel('找词').fill('安康杯');
  await expect(main.locator('#ankangbei')).toBeVisible();
  await expect(main.getByText('这里没有这个词。')).toBeHidden();
});

test('an address inside a folded part opens it', async ({ page }) => {
  const item = sitePage('/snippets/').document.querySelector('details [data-group-count]');
  const id = item?.closest('details')?.querySelector('h2')?.id ?? '';
  await page.goto(`/snippets/#${id}`);
  await expect(page.locator(`details:has(#${id})`)).toHaveAttribute('open');
  await page.goto('/snippets/#%E0%A4%A');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('段落');
});

test.describe('in a list of sections', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('each is copied and added in place @phone', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/topics/anquan-laobao/');
    await page.getByText('企业', { exact: true }).first().click();
    const item = page.locator('[data-listed^="/snippets/"]').filter({ visible: true }).first();
    const address = (await item.getAttribute('data-listed')) ?? '';
    const passage = passageAt(address);
    await item.getByRole('button', { name: /^复制本段/u }).click();
    await expect(page.getByRole('status').filter({ hasText: '已复制' })).toContainText(passage.title);
    const { text } = await readClipboard(page);
    expect(text).toContain(
      passage.lines.find(({ kind }) => kind === 'paragraph')?.cells[0]?.slice(0, 12) ?? '?',
    );
    await item.getByRole('button', { name: /^加入拟稿/u }).click();
    await expect(page.getByText(`“${passage.title}”已加入`)).toBeVisible();
  });

  test('of methods only what is ready for a plan is offered to one', async ({ page }) => {
    await page.goto('/topics/xuexi-suzhi/');
    const list = page.locator('[data-listed^="/methods/"]');
    const urls = await list.evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-listed') ?? ''),
    );
    expect(urls.length).toBeGreaterThan(10);
    const offered = list.filter({ has: page.locator('[data-add-to-draft]') });
    expect(await offered.count()).toBeGreaterThan(0);
    expect(await offered.count()).toBeLessThan(urls.length);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('topics, units and parts are pages of their own', async ({ page }) => {
    await page.goto('/snippets/');
    const main = page.getByRole('main');
    await expect(main.locator('select').filter({ visible: true })).toHaveCount(0);
    const ways = main.getByRole('navigation', { name: '段落' });
    for (const [name, entry] of [
      ['按主题', '女职工工作'],
      ['按单位', '医院'],
      ['按部分', '保障措施'],
    ] as const) {
      await ways.getByRole('link', { name }).click();
      await main.getByRole('link', { name: entry, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(entry);
      await expect(ways.getByRole('link', { name })).toHaveAttribute('aria-current', 'true');
    }
  });
});
