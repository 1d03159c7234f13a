// The site under a path of its own: what a reader does first, once each, and every address that is written.
import { expect, test } from '../support/browser.ts';
import { readClipboard } from '../support/clipboard.ts';

const base = process.env.BASE ?? '/union/';

test('search leads from the home page to a passage that can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('.');
  await page.locator('[data-search-open]').first().click();
  await page.keyboard.type('安康杯');
  const hit = page.getByRole('dialog').locator('[data-hit]').first();
  await expect(hit).toBeVisible();
  const address = (await hit.getAttribute('data-hit')) ?? '';
  await hit.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${base}.+#.`, 'u'));
  const { pathname, hash } = new URL(page.url());
  expect(address).toBe(pathname + hash);
  const passage = page.locator(`section[id="${decodeURIComponent(hash.slice(1))}"]`);
  await passage.locator('[data-copy=passage]').click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  expect((await readClipboard(page)).text).toContain('安康杯');
});

test('the desk fetches the passages of a skeleton and keeps the draft', async ({ page }) => {
  await page.goto('.');
  await page.locator(`a[href="${base}draft/"]`).first().click();
  await page.locator('[data-skeleton]').first().click();
  const items = page.locator('[data-draft-item]');
  await expect(items.first()).toBeVisible();
  const sources = await items
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.filter((source) => !source.startsWith(base))).toEqual([]);
  await expect(page.locator('[data-keeping=saved]')).toBeVisible();
  const count = await items.count();
  await page.reload();
  await expect(items).toHaveCount(count);
});

test('every address stands under the path and leads to something', async ({ request, baseURL }) => {
  const begin = new URL(baseURL ?? '');
  const seen = new Set([begin.pathname, `${base}robots.txt`]);
  const faults: string[] = [];
  // The set grows while it is walked through.
  for (const path of seen) {
    const answer = await request.get(path, { maxRedirects: 0 });
    if (answer.status() !== 200) faults.push(`${path}: ${String(answer.status())}`);
    const type = answer.headers()['content-type'] ?? '';
    if (!/html|xml|css|text\/plain/u.test(type)) continue;
    for (const address of addressesIn(await answer.text())) {
      if (!address.startsWith(base)) faults.push(`${path}: ${address}`);
      else if (!address.startsWith(`${base}pagefind/`)) seen.add(address);
    }
  }
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThan(400);
});

test('a page says where to report an error, with its title and its address', async ({ page }) => {
  await page.goto('plans/');
  const link = page.getByRole('contentinfo').getByRole('link', { name: '报告错误' });
  const { origin, searchParams } = new URL((await link.getAttribute('href')) ?? '');
  expect(origin).toBe('https://reports.example');
  expect(searchParams.get('title')).toBe('范文');
  expect(new URL(searchParams.get('page') ?? '').pathname).toBe(`${base}plans/`);
});

/** The addresses from the root of the host in a page, a style sheet, a feed or a list for search engines. */
function addressesIn(text: string): string[] {
  const site = process.env.SITE ?? 'http://localhost:4321';
  const written = [
    ...text.matchAll(/="(\/[^"#?]*)/gu),
    ...text.matchAll(/url\(["']?(\/[^"')#?]*)/gu),
    ...text.matchAll(new RegExp(`${RegExp.escape(site)}(/[^\\s"<#?]*)`, 'gu')),
  ];
  return written.map(([, address = '']) => address);
}
