import type { Page } from '@playwright/test';
import { readClipboard } from '../support/clipboard.ts';
import { expect, passagesOnly, resultsFor, searchFor, shownHits, test } from '../support/browser.ts';
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
  expect(await countOf(page)).toBe(await everyHit(page));
});

test('at first it loads what is shown, and more when the reader scrolls there', async ({ page }) => {
  const records = new Set<string>();
  page.on('request', (request) => {
    if (request.url().includes('.pf_fragment')) records.add(request.url());
  });
  await page.goto(`/search/?q=${encodeURIComponent('职工')}`);
  await resultsFor(page, '职工');
  const listed = page.locator('main [data-hit]');
  const links = page.locator('main [data-more-hit]');
  await page.waitForLoadState('networkidle');
  await expect(listed).toHaveCount(5);
  // Those of one page come together.
  expect(records.size).toBeGreaterThan(0);
  expect(records.size).toBeLessThanOrEqual(5 + (await links.count()));
  await page.mouse.move(400, 600);
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => listed.count()).toBeGreaterThan(5);
});

test('hits of one page stand under its best, and all are counted', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, subject);
  expect(await countOf(page)).toBe(await everyHit(page));
  const items = await page.locator('main [data-hit]').evaluateAll((list) =>
    list.map((item) => ({
      url: item.getAttribute('data-hit') ?? '',
      line: item.querySelector('.more-hits')?.textContent ?? '',
      more: [...item.querySelectorAll('[data-more-hit]')].map((link) => link.getAttribute('href') ?? ''),
    })),
  );
  const pageOf = (url: string): string => url.replace(/#.*/u, '');
  const gathered = items.filter(({ more }) => more.length > 0);
  expect(gathered).not.toEqual([]);
  for (const { url, line, more } of gathered) {
    expect(more.length).toBeLessThanOrEqual(3);
    expect(more.map(pageOf)).toEqual(more.map(() => pageOf(url)));
    expect(Number(/还有 (\d+)/u.exec(line)?.[1])).toBeGreaterThanOrEqual(more.length);
  }
  const passages = items.filter(({ url }) => !/^\/(?:terms|laws)\//u.test(url)).map(({ url }) => pageOf(url));
  expect(new Set(passages).size).toBe(passages.length);
});

test('what is far below on a page is listed on demand', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '教代会');
  const button = page.locator('main .more-hits button').first();
  const url = (await button.locator('xpath=ancestor::li').getAttribute('data-hit')) ?? '';
  await button.click();
  const links = page.locator(`main [data-hit="${url}"] [data-more-hit]`);
  await expect(links.first()).toBeFocused();
  expect(await links.count()).toBeLessThanOrEqual(3);
});

test('terms and laws are hits to read', async ({ page }) => {
  await page.goto('/search/?kind=term&q=职代会');
  await resultsFor(page, '职代会');
  const term = page.locator('main [data-kind=term]').first();
  await expect(term).toContainText('不是“');
  await expect(term.getByRole('button', { name: /^(?:复制|加入)/u })).toHaveCount(0);
  await page.goto('/search/?kind=law&q=工会法');
  await resultsFor(page, '工会法');
  const law = page.locator('main [data-kind=law]').first();
  await expect(law.getByRole('button', { name: /^(?:复制|加入)/u })).toHaveCount(0);
  await law.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/laws\/([a-z\d-]+)\/#\1(?:-\d+)?$/u);
});

test('the first hit stands in sight @phone', async ({ page }) => {
  const { width = 0 } = page.viewportSize() ?? {};
  if (width < 400) await page.setViewportSize({ width: 375, height: 740 });
  for (const query of [
    '职代会',
    '职工住院了互助保障怎么帮他办',
    '劳动竟赛',
    '生日蛋糕能不能发，标准多少',
    '工会法',
  ]) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await resultsFor(page, query);
    const hit = page.locator('main [data-hit]').first();
    await expect(hit.locator('h3'), query).toBeInViewport({ ratio: 1 });
    for (const part of await hit.locator('.hit-excerpt').all())
      await expect(part, query).toBeInViewport({ ratio: 1 });
  }
});

test('nothing moves while results come @phone', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        document.documentElement.dataset.shift = String(
          Number(document.documentElement.dataset.shift ?? 0) + Number(Reflect.get(entry, 'value')),
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/search/?q=职代会');
  await resultsFor(page, '职代会');
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
  expect(shift).toBeLessThan(0.01);
});

test('finds in a browser that has none of what is newer than the oldest', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['WebAssembly', 'DecompressionStream']) Reflect.deleteProperty(globalThis, name);
    Reflect.deleteProperty(Intl, 'Segmenter');
  });
  await page.goto('/search/');
  const [first] = await searchFor(page, common);
  expect(first?.match).toBe('exact');
});

test('lists hits with a link, excerpt, topic and place', async ({ page }) => {
  await page.goto('/search/');
  const [first, ...rest] = await searchFor(page, common);
  const hits = passagesOnly(first ? [first, ...rest] : []);
  expect(hits).not.toEqual([]);
  for (const { url, topics, text } of hits) {
    const passage = passageAt(url);
    expect(topics.sort()).toEqual([...passage.topics].sort());
    const [title, excerpt = ''] = text.split('\n');
    expect(title).toBe(passage.title);
    // The excerpt is a piece of the passage, its notes at the end, with … where it was cut.
    const [copied, notes] = [true, false].map((wanted) =>
      readings({ ...passage, lines: passage.lines.filter((line) => line.copied === wanted) }),
    );
    const words = [...(copied ?? []), ...(notes ?? [])].join(' ').replaceAll('\n', ' ');
    expect(words).toContain(excerpt.replace(/^…|…$/gu, '').trim());
  }
  const places = await page
    .locator('main [data-hit]:not([data-kind=term], [data-kind=law]) h3 .hit-place')
    .allTextContents();
  // Where a page has the name of its passage, the title says it.
  const placesOf = hits.map(({ url }) => {
    const passage = passageAt(url);
    return placeOf(passage).filter((part) => part !== passage.title);
  });
  expect(places).toEqual(placesOf.map((parts) => parts.join(' › ')));
  await page.locator('main [data-hit] a').first().click();
  await expect(page).toHaveURL(/#/u);
  expect(decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).hash)).toBe(first?.url);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a filter narrows the hits, and says how many each value would leave', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, common);
  const total = await countOf(page);
  const select = page.locator('main select[name=topic]');
  const options = await select
    .locator('option:not([value=""])')
    .evaluateAll((items) =>
      items.map((item) => ({ value: item.getAttribute('value') ?? '', text: item.textContent })),
    );
  const left = options.flatMap(({ value, text }) => {
    const count = Number(/（(\d+)）$/u.exec(text)?.[1]);
    return count > 0 ? [{ value, count }] : [];
  });
  expect(left.length).toBeGreaterThan(1);
  expect(Math.max(...left.map(({ count }) => count))).toBeLessThanOrEqual(total);
  for (const { value, count } of left.slice(0, 3)) {
    await select.selectOption(value);
    await expect(page).toHaveURL((url) => url.searchParams.get('topic') === value);
    await resultsFor(page, common);
    expect(await countOf(page)).toBe(count);
    expect(await everyHit(page)).toBe(count);
    expect((await shownHits(page)).filter(({ topics }) => !topics.includes(value))).toEqual([]);
  }
  await select.selectOption('');
  await expect(page.locator('main [data-hit-count]')).toHaveAttribute('data-hit-count', String(total));
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

test('going back leads to the same list at the same place', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '职工');
  await page.getByRole('button', { name: /^再列出/u }).click();
  const listed = page.locator('main [data-hit]');
  await expect.poll(() => listed.count()).toBeGreaterThan(5);
  const link = listed.nth(12).locator('h3 a');
  await link.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const hits = await shownHits(page);
  const { y: top } = (await link.boundingBox()) ?? { y: Number.NaN };
  await link.click();
  await expect(page.locator('main[data-kind=search]')).toHaveCount(0);
  await page.goBack();
  await resultsFor(page, '职工');
  await expect(link).toBeFocused();
  // Scrolling to the link may have made the list longer after it was read.
  expect((await shownHits(page)).slice(0, hits.length)).toEqual(hits);
  expect((await link.boundingBox())?.y).toBeCloseTo(top, 0);
});

test('the arrow keys lead through the hits and to their buttons', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, subject);
  const items = page.locator('main [data-hit]');
  const links = items.locator('h3 a');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(items.first().locator('[data-copy]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(items.first().locator('[data-add-to-draft]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  // Each hit is one stop for Tab.
  await links.first().focus();
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
});

test('Enter in the field opens the first hit, which is marked', async ({ page }) => {
  await page.goto('/search/');
  const [first] = await searchFor(page, subject);
  const field = page.getByRole('main').getByRole('searchbox');
  await expect(page.locator('main [data-results]')).toHaveAttribute('data-enter-opens', '');
  await expect(field).toHaveAccessibleDescription(/Enter 打开/u);
  await expect(page.locator('main .key-hints')).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL((at) => decodeURIComponent(at.pathname + at.hash) === first?.url);
  // Who comes back finds the list, and the words are remembered.
  await page.goBack();
  await resultsFor(page, subject);
  await page.getByRole('main').getByRole('searchbox').fill('');
  await expect(page.locator('main .suggestions')).toContainText(subject);
});

test('in a narrow window the filters are folded, and say how many hold', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await page.goto(`/search/?kind=snippet&q=${encodeURIComponent(subject)}`);
  await resultsFor(page, subject);
  const button = page.getByRole('button', { name: '筛选（1）' });
  const select = page.getByRole('combobox', { name: '栏目' });
  await expect(select).toBeHidden();
  await button.click();
  await expect(select).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await select.selectOption('');
  await expect(page.getByRole('button', { name: '筛选', exact: true })).toBeVisible();
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
  test.use({ expectedErrors: /Failed to load resource/u });

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

/** How many hits the page says there are. */
async function countOf(page: Page): Promise<number> {
  return Number(await page.locator('main [data-hit-count]').getAttribute('data-hit-count'));
}

/** Lists all that is found and counts it: the items, and what their pages hold besides. */
async function everyHit(page: Page): Promise<number> {
  const more = page.getByRole('button', { name: /^再列出/u });
  while (await more.isVisible()) {
    const listed = await page.locator('main [data-hit]').count();
    // It may go while it is aimed at: the list grows by scrolling, too.
    await more.evaluate((button) => {
      if (button instanceof HTMLElement) button.click();
    });
    await expect.poll(() => page.locator('main [data-hit]').count()).toBeGreaterThan(listed);
  }
  const besides = await page.locator('main .more-hits').allTextContents();
  const counted = besides.map((line) => Number(/还有 (\d+)/u.exec(line)?.[1]));
  return (await page.locator('main [data-hit]').count()) + counted.reduce((sum, count) => sum + count, 0);
}

test('what is not listed at once can be listed, too', async ({ page }) => {
  await page.goto('/search/');
  const before = await searchFor(page, '职工');
  const more = page.getByRole('button', { name: /^再列出 10 项，还有 \d+ 项/u });
  await expect(more).toBeVisible();
  // From the keyboard the window need not move before the button is pressed.
  await more.evaluate((button) => {
    if (button instanceof HTMLElement) button.click();
  });
  const hits = page.locator('main [data-hit]');
  await expect.poll(() => hits.count()).toBeGreaterThanOrEqual(before.length + 10);
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
    await page.getByRole('button', { name: /^再列出/u }).click();
    const again = page.getByRole('button', { name: '没有加载成功，请再点一次' });
    await expect(again).toBeEnabled();
    await page.unrouteAll({ behavior: 'wait' });
    await again.click();
    await expect.poll(() => page.locator('main [data-hit]').count()).toBeGreaterThan(before.length);
  });
});
