import type { Locator } from '@playwright/test';
import { readClipboard } from '../support/clipboard.ts';
import { expect, resultsFor, searchFor, shownHits, test } from '../support/browser.ts';
import { copiedLines, passageAt, readings, type SitePassage } from '../support/passages.ts';
import { phraseInAbout } from '../support/phrases.ts';
import { sitePage } from '../support/site.ts';

const common = phraseInAbout(30);
/** a whole word of the site's lists: nothing is suggested for it */
const subject = '安康杯';

/** What each filter of the form looks at. */
const facets: Record<string, (passage: SitePassage) => string[]> = {
  topic: ({ topics }) => topics,
  unit: ({ units }) => units,
  role: ({ role }) => [role],
  kind: ({ kind }) => [kind],
};

test('finds while the reader types', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('main').getByRole('searchbox').pressSequentially(common);
  await resultsFor(page, common);
  const hits = await shownHits(page);
  expect(hits[0]?.match).toBe('exact');
  await expect(page.locator('main [data-hit-count]')).toHaveAttribute('data-hit-count', String(hits.length));
});

test('where WebAssembly is not allowed it says what works', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url());
  });
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
  await page.goto(`/search/?q=${encodeURIComponent(common)}`);
  const expectHelp = async (part: Locator): Promise<void> => {
    await expect(part.getByRole('status')).toContainText('不能在本站搜索');
    await expect(part.getByRole('link', { name: '主题' })).toHaveAttribute('href', '/topics/');
    await expect(part.getByRole('link', { name: '单位' })).toHaveAttribute('href', '/units/');
  };
  await expectHelp(page.locator('main [data-results]'));
  await page.getByRole('main').getByRole('button', { name: '搜索' }).click();
  await page.keyboard.press('Control+k');
  await expectHelp(page.getByRole('dialog').locator('[data-results]'));
  expect(asked).toEqual([]);
});

test('lists hits with a link, excerpt, topic and place', async ({ page }) => {
  await page.goto('/search/');
  const hits = await searchFor(page, common);
  for (const { url, topics, text } of hits) {
    const passage = passageAt(url);
    expect(topics).toEqual(passage.topics);
    const [title, excerpt = ''] = text.split('\n');
    expect(title).toBe(passage.title);
    // The excerpt is a piece of the passage, its notes at the end, with … where it was cut.
    const [copied, notes] = [true, false].map((wanted) =>
      readings({ ...passage, lines: passage.lines.filter((line) => line.copied === wanted) }),
    );
    const words = [...(copied ?? []), ...(notes ?? [])].join(' ').replaceAll('\n', ' ');
    expect(words).toContain(excerpt.replace(/^…|…$/gu, '').trim());
  }
  const places = await page.locator('main [data-hit] .hit-place').allTextContents();
  expect(places).toEqual(hits.map(({ url }) => placeOf(passageAt(url)).join(' › ')));
  expect(places.some((place) => place.includes('›'))).toBe(true);
  await page.locator('main [data-hit] a').first().click();
  await expect(page).toHaveURL(/#/u);
  expect(decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).hash)).toBe(hits[0]?.url);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a filter narrows the hits, and says how many each value would leave', async ({ page }) => {
  await page.goto('/search/');
  const all = await searchFor(page, common);
  const leftBy = (topic: string): string[] =>
    all.filter(({ topics }) => topics.includes(topic)).map(({ url }) => url);
  const topic = all[0]?.topics[0] ?? '';
  const select = page.locator('main select[name=topic]');
  const options = await select
    .locator('option:not([value=""])')
    .evaluateAll((items) =>
      items.map((item) => ({ value: item.getAttribute('value') ?? '', text: item.textContent })),
    );
  expect(options.length).toBeGreaterThan(1);
  for (const { value, text } of options) expect(text).toContain(`（${String(leftBy(value).length)}）`);
  await select.selectOption(topic);
  await expect(page.locator('main [data-hit]')).toHaveCount(leftBy(topic).length);
  expect((await shownHits(page)).map(({ url }) => url)).toEqual(leftBy(topic));
  await select.selectOption('');
  await expect(page.locator('main [data-hit]')).toHaveCount(all.length);
});

test('its address keeps the query and every filter, and opens the same again', async ({ page, context }) => {
  await page.goto('/search/');
  const [first] = await searchFor(page, common);
  const passage = passageAt(first?.url ?? '');
  for (const [facet, valuesOf] of Object.entries(facets)) {
    const value = valuesOf(passage)[0] ?? '';
    await page.locator(`main select[name=${facet}]`).selectOption(value);
    await expect(page).toHaveURL((url) => url.searchParams.get(facet) === value);
    expect(new URL(page.url()).searchParams.get('q')).toBe(common);
    await resultsFor(page, common);
  }
  const shown = await shownHits(page);
  expect(shown.map(({ url }) => url)).toContain(passage.url);
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await resultsFor(fresh, common);
  await expect(fresh.locator('main [data-hit]')).toHaveCount(shown.length);
  expect(await shownHits(fresh)).toEqual(shown);
  await expect(fresh.getByRole('main').getByRole('searchbox')).toHaveValue(common);
});

test('going back from a hit shows the results again', async ({ page }) => {
  await page.goto('/search/');
  const hits = await searchFor(page, common);
  await page.locator('main [data-hit] a').first().click();
  await expect(page.locator('main[data-kind=search]')).toHaveCount(0);
  await page.goBack();
  await resultsFor(page, common);
  expect(await shownHits(page)).toEqual(hits);
});

test('moves through the hits with the arrow keys', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, subject);
  const links = page.locator('main [data-hit] h3 a');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
});

test('copies a passage in place', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/search/');
  const [first] = await searchFor(page, common);
  const passage = passageAt(first?.url ?? '');
  await page.locator('main [data-hit] [data-copy=passage]').first().click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toContainText(passage.title);
  const { lines } = await readClipboard(page);
  expect(lines).toEqual(copiedLines(passage.lines));
});

test.describe('when the page of a hit cannot be fetched', () => {
  test.use({ expectedErrors: /Failed to load resource/u, serviceWorkers: 'block' });

  test('its copy button says so', async ({ page }) => {
    await page.goto('/search/');
    const [first] = await searchFor(page, common);
    await page.route(`**${new URL(first?.url ?? '', page.url()).pathname}`, (route) => route.abort());
    await page.locator('main [data-hit] [data-copy=passage]').first().click();
    await expect(page.locator('main [data-hit]').first()).toContainText('没有取到原文');
  });
});

/** The title of the page a passage stands on, and the heading of its group when it is not a section of its own. */
function placeOf({ path, id }: SitePassage): string[] {
  const { document } = sitePage(path);
  const section = document.getElementById(id);
  const page = document.querySelector('h1')?.textContent.trim() ?? '';
  if (section?.querySelector('h2')) return [page];
  let before = section?.previousElementSibling;
  while (before && before.localName !== 'h2') before = before.previousElementSibling;
  return before ? [page, before.textContent.trim()] : [page];
}

test('what is not listed at once can be listed, too', async ({ page }) => {
  await page.goto('/search/');
  const before = await searchFor(page, '职工');
  const more = page.getByRole('button', { name: /^再列出 \d+ 段/u }).first();
  const [, left = '0'] = /还有 (\d+) 段/u.exec((await more.textContent()) ?? '') ?? [];
  expect(Number(left)).toBeGreaterThan(24);
  await more.click();
  const hits = page.locator('main [data-hit]');
  await expect(hits).toHaveCount(before.length + 24);
  await expect(more).toContainText(/段/u);
  // The reader goes on where the list ended.
  await expect(hits.nth(before.length).getByRole('link').first()).toBeFocused();
  const urls = await hits.evaluateAll((items) => items.map((item) => item.getAttribute('data-hit')));
  expect(new Set(urls).size).toBe(urls.length);
});

test.describe('when a record does not come', () => {
  test.use({ expectedErrors: /^console error|^uncaught: Failed to load/u });

  test('the button for more says so and tries again', async ({ page }) => {
    await page.goto('/search/');
    const before = await searchFor(page, '职工');
    await page.route(/\.pf_fragment/u, (route) => route.abort());
    const more = page.getByRole('button', { name: /^再列出 \d+ 段/u }).first();
    await more.click();
    const again = page.getByRole('button', { name: '没有加载成功，请再点一次' });
    await expect(again).toBeEnabled();
    await page.unrouteAll({ behavior: 'wait' });
    await again.click();
    await expect(page.locator('main [data-hit]')).toHaveCount(before.length + 24);
  });
});
