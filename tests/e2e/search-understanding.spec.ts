import type { Locator, Page } from '@playwright/test';
import { expect, resultsFor, searchFor, shownHits, test } from '../support/browser.ts';

// How a query was read is said above the results and can be undone with a click. Which query is read how is in
// tests/search/understanding.test.ts.

const notes = (page: Page): Locator => page.locator('main .search-notes');
const suggestions = (page: Page): Locator => page.locator('main .suggestions');
const field = (page: Page): Locator => page.getByRole('main').getByRole('searchbox', { name: '搜索词' });
const count = (page: Page): Locator => page.locator('main [data-hit-count]');

test('a correction is said, and can be undone', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, 'ldjs');
  await expect(count(page)).toContainText('已按“劳动竞赛”查找');
  await notes(page).getByRole('button', { name: '仍查“ldjs”' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('typed') === '1');
  await resultsFor(page, 'ldjs');
  await expect(count(page)).toContainText('“ldjs”');
  await expect(notes(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  // The address keeps it.
  await page.reload();
  await resultsFor(page, 'ldjs');
  await expect(count(page)).not.toContainText('已按');
  // Other words are read again.
  await searchFor(page, '劳动竟赛');
  await expect(page).not.toHaveURL(/typed=/u);
  await expect(count(page)).toContainText('已按“劳动竞赛”查找');
});

test('another reading is offered', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, 'ldjs');
  await notes(page).getByRole('button', { name: '改查“劳动精神”' }).click();
  await expect(field(page)).toHaveValue('劳动精神');
  await resultsFor(page, '劳动精神');
  await expect(page.locator('main [data-hit]').first()).toBeVisible();
});

test('other words for the same are named, and can be left out', async ({ page }) => {
  await page.goto('/search/');
  const all = await searchFor(page, '妈咪小屋');
  await expect(notes(page)).toContainText('同时查了');
  await expect(notes(page)).toContainText('母婴室');
  await notes(page).getByRole('button', { name: '只查打的词' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('typed') === '1');
  await resultsFor(page, '妈咪小屋');
  expect((await shownHits(page)).length).toBeLessThan(all.length);
});

test('the unit and its word are said, and can be undone', async ({ page }) => {
  const query = '2026年厂务公开 学校';
  await page.goto(`/search/?q=${query}`);
  await resultsFor(page, query);
  await expect(notes(page)).toContainText('先列学校的段落');
  await expect(notes(page)).toContainText('“2026年”不参与查找');
  await expect(notes(page)).toContainText('学校里一般叫“校务公开”');
  const before = await shownHits(page);
  await notes(page).getByRole('button', { name: '不分单位' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('anyunit') === '1');
  // The address keeps it.
  await page.reload();
  await resultsFor(page, query);
  // It was said because it changed what is shown.
  expect(await shownHits(page)).not.toEqual(before);
  await expect(notes(page)).not.toContainText('先列');
  await notes(page).getByRole('button', { name: '查“校务公开”' }).click();
  await resultsFor(page, '校务公开');
  expect((await shownHits(page))[0]?.topics).toContain('minzhu-guanli');
});

test('the unit that a reader keeps is preferred from then on', async ({ page }) => {
  await page.goto('/search/');
  const common = await searchFor(page, '送温暖');
  await expect(notes(page)).toHaveCount(0);
  await searchFor(page, '送温暖 学校');
  await notes(page).getByRole('button', { name: '以后都优先' }).click();
  await expect(notes(page).getByRole('button', { name: '以后不再优先' })).toBeVisible();
  await page.goto('/search/');
  expect(await searchFor(page, '送温暖')).not.toEqual(common);
  // A unit in the query counts more than the kept one.
  await searchFor(page, '困难职工帮扶 医院');
  await expect(notes(page)).toContainText('先列医院');
  await searchFor(page, '送温暖');
  await notes(page).getByRole('button', { name: '以后不再优先' }).click();
  await expect(notes(page)).toHaveCount(0);
  expect(await shownHits(page)).toEqual(common);
});

test('other words are named only where they brought what is shown', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '送温暖');
  const shown = await page.locator('main [data-hit]').allTextContents();
  expect(shown.every((text) => text.includes('送温暖'))).toBe(true);
  await expect(notes(page)).toHaveCount(0);
});

test('a question about money is told that the site names no sums', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '生日蛋糕能不能发，标准多少');
  await expect(notes(page)).toContainText(
    '本站不写金额：标准以本省（区、市）总工会现行规定和本单位的办法为准。',
  );
  await searchFor(page, '生日慰问');
  await expect(page.locator('main [data-results]')).not.toContainText('本站不写金额');
});

test('suggestions lead to words and to pages, by pinyin, too', async ({ page }) => {
  await page.goto('/search/');
  await field(page).pressSequentially('banz');
  await expect(suggestions(page).getByRole('button').first()).toContainText('班组');
  const link = suggestions(page).getByRole('link').first();
  await expect(link).toContainText('班组');
  await expect(link.locator('.tag')).toHaveText(/^(?:范文|方法|指南)$/u);
  const target = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL((url) => url.pathname === target);
});

test('half-composed letters suggest nothing', async ({ page, context }) => {
  await page.goto('/search/');
  await expect(count(page)).toBeAttached();
  await field(page).focus();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'ban zu', selectionStart: 6, selectionEnd: 6 });
  await expect(field(page)).toHaveValue('ban zu');
  await page.waitForTimeout(300);
  await expect(suggestions(page)).toBeHidden();
});

test('suggestions are reached with the keyboard', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '劳动竞');
  await field(page).press('ArrowDown');
  const first = suggestions(page).getByRole('button').first();
  await expect(first).toBeFocused();
  const word = (await first.textContent()) ?? '';
  await page.keyboard.press('ArrowRight');
  await expect(first).not.toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('main [data-hit] h3 a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await resultsFor(page, word);
  await expect(field(page)).toHaveValue(word);
  await expect(field(page)).toBeFocused();
});

test('searches are kept in this browser and can be cleared', async ({ page }) => {
  await page.goto('/search/');
  await expect(suggestions(page)).toBeHidden();
  for (const word of ['职代会', '送清凉']) {
    await searchFor(page, word);
    await page.getByRole('main').getByRole('button', { name: '搜索' }).click();
  }
  await page.goto('/search/');
  await expect(suggestions(page)).toContainText('最近查过');
  await expect(suggestions(page).locator('.suggestion')).toHaveText(['送清凉', '职代会']);
  await suggestions(page).getByRole('button', { name: '职代会' }).click();
  await resultsFor(page, '职代会');
  await field(page).fill('');
  await expect(suggestions(page).locator('.suggestion')).toHaveText(['职代会', '送清凉']);
  await suggestions(page).getByRole('button', { name: '清除' }).click();
  await expect(suggestions(page)).toBeHidden();
  await expect(field(page)).toBeFocused();
  await page.reload();
  await expect(suggestions(page)).toBeHidden();
});

for (const [name, damage] of [
  [
    'damaged',
    () => {
      localStorage.setItem('gonghui:recent-searches', '{"');
      localStorage.setItem('gonghui:unit', '[7,null]');
    },
  ],
  [
    'of another shape',
    () => {
      localStorage.setItem('gonghui:recent-searches', '{"a":1}');
      localStorage.setItem('gonghui:unit', '["<b>"]');
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'forbidden',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    },
  ],
] as const) {
  test(`search works with storage that is ${name}`, async ({ page }) => {
    await page.addInitScript(damage);
    await page.goto('/search/');
    const [first] = await searchFor(page, '送温暖 学校');
    expect(first?.topics).toContain('bangfu-songwennuan');
    await notes(page).getByRole('button', { name: '以后都优先' }).click();
    await resultsFor(page, '送温暖 学校');
    await field(page).fill('');
    await expect(page.locator('main [data-hit]')).toHaveCount(0);
  });
}

test('where the site has nothing, it says so and offers what comes nearest, the topics and the units', async ({
  page,
}) => {
  await page.goto('/search/');
  const near = await searchFor(page, '红烧肉的做法');
  await expect(count(page)).toHaveText('站内没有“红烧肉的做法”，最接近的 5 条');
  const help = page.locator('main [data-results]');
  await expect(help.getByRole('heading')).toContainText(['最接近的', '20个主题', '各类单位']);
  await expect(help.getByRole('link', { name: '民主管理' })).toHaveAttribute(
    'href',
    '/topics/minzhu-guanli/',
  );
  await expect(help.getByRole('link', { name: '医院' })).toHaveAttribute('href', '/units/yiyuan/');
  expect(near).toHaveLength(5);
  expect(near.map(({ match }) => match)).toEqual(Array(5).fill('related'));
});

test('when one filter is too many, it is named with what it hides', async ({ page }) => {
  await page.goto('/search/?q=安康杯&topic=shide-jiaoshi');
  await resultsFor(page, '安康杯');
  const drop = page.locator('main .search-help').getByRole('button', { name: /^不限主题，有 \d+ 条$/u });
  const left = /\d+/u.exec((await drop.textContent()) ?? '')?.[0] ?? '';
  await drop.click();
  await expect(page.locator('main select[name=topic]')).toHaveValue('');
  await expect(count(page)).toHaveAttribute('data-hit-count', left);
});

test('when only all filters together are to blame, all can be dropped', async ({ page }) => {
  await page.goto('/search/?q=安康杯&topic=shide-jiaoshi&kind=law');
  await resultsFor(page, '安康杯');
  await page.locator('main .search-help').getByRole('button', { name: '不限任何条件再查' }).click();
  await expect(page.locator('main [data-hit]').first()).toBeVisible();
  await expect(page).toHaveURL((url) => !url.searchParams.has('topic') && !url.searchParams.has('kind'));
});

test('a word that stands everywhere leads to the parts of the site', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '工会');
  const help = page.locator('main .search-help');
  for (const name of ['范文', '段落', '方法', '主题'])
    await expect(help.getByRole('link', { name, exact: true })).toBeVisible();
});
