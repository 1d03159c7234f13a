import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, insecureUrl, searchFor } from '../support/browser.ts';
import { readClipboard } from '../support/clipboard.ts';
import { beginEmpty } from '../support/desk.ts';
import { test, untilKept } from '../support/own-server.ts';
import { sitePassages } from '../support/passages.ts';
import { fileOf, siteFiles, sitePage } from '../support/site.ts';

// The network is gone when the server is: what the browser itself says of that is expected.
test.use({ expectedErrors: /Failed to load resource|navigation preload|ERR_CONNECTION_REFUSED/u });

const plan = '/plans/qiye-niandu/';
const passage = sitePassages().find(({ path, title }) => path === plan && title !== '引言');
const unread = sitePassages().find(({ kind, path }) => kind === 'method' && path !== plan);
const status = (page: Page) => page.locator('[data-keep-status]');
const keep = (page: Page, what: 'fetch' | 'stop' | 'delete') => page.locator(`[data-keep=${what}]`);

test('after the first visit what was read, copying, search, desk and review work without a network', async ({
  page,
  context,
  server,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(plan);
  await untilKept(page);
  await page.goto('/search/');
  const found = await searchFor(page, '安康杯');
  await server.stop();

  await page.goto(plan);
  await page.locator(`[id="${passage?.id ?? ''}"] [data-copy=passage]`).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  expect((await readClipboard(page)).text).toContain(passage?.title ?? '');

  await page.goto('/search/');
  expect((await searchFor(page, '安康杯')).map(({ url }) => url)).toEqual(found.map(({ url }) => url));
  await page.getByRole('main').getByRole('searchbox', { name: '搜索词' }).fill('心理健康');
  await expect(page.getByText('只能搜以前搜过的词').getByRole('link', { name: '存到本机' })).toBeVisible();

  await beginEmpty(page);
  const coming = page.waitForEvent('download');
  await page.locator('[data-export=docx]').click();
  await page.locator('[data-export-anyway]').click();
  expect((await coming).suggestedFilename()).toMatch(/\.docx$/u);

  await page.goto('/review/');
  await page.locator('[data-review-input]').fill('为周庄镇的发展服务，建立台帐。');
  await expect(page.locator('[data-finding="left-over-name"]')).toHaveCount(1);

  await page.goto(unread?.path ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有联网，这一页没有存过');
  await page
    .getByRole('link', { name: sitePage(plan).document.querySelector('h1')?.textContent ?? '' })
    .click();
  await expect(page).toHaveURL(plan);
  await expect(page.locator('[data-passage]').first()).toBeVisible();
});

test('the whole library is kept, stopped, gone on with and deleted', async ({ page, server }) => {
  // A library of some hundred files behaves like the whole one and takes a tenth of the time: of the index it has what
  // one query needs. That the list names every file is held in tests/built/offline.test.ts.
  await page.goto('/search/');
  await searchFor(page, '送温暖');
  const list = readFileSync(fileOf('/offline.json'), 'utf8');
  const small = list.replace(
    /,?\["(\/(?:snippets\/.|pagefind\/(?:index|fragment)\/)[^"]*)",[^\]]*\]/gu,
    (file, path: string) => (server.asked.has(path) ? file : ''),
  );
  server.changed.set('/offline.json', small);
  await page.goto('/offline/');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.includes(':read:')) await caches.delete(name);
  });
  await expect(status(page)).toHaveText('这台设备上还没有存整个文库。');
  // One file does not come.
  const letGo = server.hold('/guides/');
  await keep(page, 'fetch').click();
  await expect(page.locator('keep-library progress')).toBeVisible();
  await expect.poll(() => page.locator('keep-library progress').getAttribute('value')).not.toBe('0');
  await keep(page, 'stop').click();
  await expect(status(page)).toContainText('停下了');
  letGo();
  await page.reload();
  await expect(status(page)).toHaveText('存了一部分，还没有存完。');
  server.asked.clear();
  await keep(page, 'fetch').click();
  await expect(status(page)).toContainText('整个文库已存在这台设备上', { timeout: 30_000 });
  // What had come was not asked for again.
  const paths = [...small.matchAll(/\["(\/[^"]*\/)",/gu)].map(([, path = '']) => path);
  expect(paths.filter((path) => !server.asked.has(path))).not.toEqual([]);

  await server.stop();
  await page.goto(unread?.path ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    sitePage(unread?.path ?? '').document.querySelector('h1')?.textContent ?? '',
  );
  await page.goto('/search/');
  expect((await searchFor(page, '送温暖')).length).toBeGreaterThan(3);
  await page.goto('/offline/');
  await expect(status(page)).toContainText('整个文库已存在这台设备上');
  await keep(page, 'delete').click();
  await expect(status(page)).toContainText('都删掉了');
  await page.goto(unread?.path ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有联网，这一页没有存过');
});

test('a new version is offered, and a page that stands open goes on with its own files', async ({
  page,
  context,
  server,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(plan);
  await untilKept(page);
  await page.evaluate(() => {
    document.documentElement.dataset.old = '';
  });
  // The site is built anew: the part that copies goes by another name, and the old one is not there any more.
  const copyPage = siteFiles().find((path) => path.startsWith('/_astro/copy-page.')) ?? '';
  const yearPage = siteFiles().find((path) => path.startsWith('/_astro/year.astro.')) ?? '';
  const text = (path: string): string => readFileSync(fileOf(path), 'utf8');
  server.changed.set(copyPage, undefined);
  server.changed.set('/_astro/copy-page.Anew1234.js', text(copyPage));
  server.changed.set(plan, text(plan).replace('</h1>', '（新）</h1>'));
  const worker = text('/sw.js').replace(copyPage, '/_astro/copy-page.Anew1234.js');
  server.changed.set('/_astro/year.astro.Anew1234.js', text(yearPage));
  server.changed.set('/sw.js', worker.replace(yearPage, '/_astro/year.astro.Anew1234.js'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const bar = page.getByRole('status').filter({ hasText: '文库有更新，刷新后可用' });
  await expect(bar).toBeVisible({ timeout: 20_000 });
  const isKept = (path: string) =>
    page.evaluate(async (address) => (await caches.match(address)) !== undefined, path);
  expect(await Promise.all([copyPage, yearPage].map(isKept))).toEqual([true, true]);
  await page.locator('[data-copy=passage]').first().click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-old');
  await bar.getByRole('button', { name: '刷新' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('（新）');
  await expect(page.locator('html')).not.toHaveAttribute('data-old');
  // What no kept page names goes, now that no window is of the old version; the rest stays.
  await expect.poll(() => isKept(yearPage), { timeout: 15_000 }).toBe(false);
  expect(await isKept(copyPage)).toBe(true);
});

test('where there is no room the reader is told', async ({ page, context, server, baseURL }) => {
  await page.goto('/offline/');
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 4_000_000 });
  await keep(page, 'fetch').click();
  await expect(status(page)).toContainText('本机空间不够', { timeout: 30_000 });
  expect(server.asked.get(plan) ?? 0).toBe(0);
});

test(
  'on plain http nothing breaks, and the page says what works',
  { tag: '@phone' },
  async ({ page, server, baseURL }) => {
    await page.goto(`${insecureUrl(baseURL)}/offline/`);
    await expect(page.getByText('这个网址不是 https 开头')).toBeVisible();
    await expect(page.locator('keep-library button')).toHaveCount(0);
    await page.goto(`${insecureUrl(baseURL)}${plan}`);
    await page.waitForTimeout(3500);
    expect(server.asked.get('/sw.js') ?? 0).toBe(0);
  },
);
