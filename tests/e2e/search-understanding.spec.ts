import type { Locator, Page } from '@playwright/test';
import { expect, resultsFor, searchFor, shownHits, test } from '../support/browser.ts';
import { passageAt } from '../support/passages.ts';

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
  await page.goto('/search/?q=2026年厂务公开 幼儿园');
  await resultsFor(page, '2026年厂务公开 幼儿园');
  await expect(notes(page)).toContainText('先列幼儿园的段落');
  await expect(notes(page)).toContainText('“2026年”不参与查找');
  await expect(notes(page)).toContainText('幼儿园里一般叫“园务公开”');
  const before = await shownHits(page);
  await notes(page).getByRole('button', { name: '不分单位' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('anyunit') === '1');
  // The address keeps it.
  await page.reload();
  await resultsFor(page, '2026年厂务公开 幼儿园');
  expect(await shownHits(page)).not.toEqual(before);
  await notes(page).getByRole('button', { name: '查“园务公开”' }).click();
  await resultsFor(page, '园务公开');
  expect((await shownHits(page))[0]?.topics).toContain('minzhu-guanli');
});

test('the unit that a reader keeps is preferred from then on', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '医院 慰问');
  await notes(page).getByRole('button', { name: '以后都优先' }).click();
  await expect(notes(page).getByRole('button', { name: '以后不再优先' })).toBeVisible();
  await page.goto('/search/');
  const [first] = await searchFor(page, '女职工特殊保护');
  expect(passageAt(first?.url ?? '').units).toContain('yiyuan');
  await notes(page).getByRole('button', { name: '以后不再优先' }).click();
  await expect(notes(page)).not.toContainText('先列医院');
  // A unit in the query counts more than the kept one.
  await searchFor(page, '机关 慰问');
  await expect(notes(page)).toContainText('先列机关');
});

test('a term answers with its card, says what it is not, and leads to its entry', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '职代会');
  const card = page.locator('main [data-card]').first();
  await expect(card.getByRole('heading')).toHaveText('职代会');
  await expect(card).toContainText('不是“工代会”');
  await card.getByRole('link').click();
  await expect(page).toHaveURL(/\/terms\/#/u);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a law answers with its card', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '工会法');
  const card = page.locator('main [data-card]').first();
  await expect(card).toContainText('核对：');
  await card.getByRole('link').click();
  await expect(page).toHaveURL(/\/laws\/#/u);
});

test('a question about money answers with the rule and never with an amount', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '生日蛋糕 标准');
  const card = page.locator('main [data-card=money]');
  await expect(card).toContainText('以本省（区、市）总工会现行规定');
  await expect(card.getByRole('link')).toHaveAttribute('href', /^\/guides\/jingfei-guiju\//u);
  expect(await card.textContent()).not.toMatch(/[0-9０-９]+\s*(?:元|万)/u);
});

test('suggestions are reached with the keyboard', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '劳动竞');
  await field(page).press('ArrowDown');
  const first = suggestions(page).getByRole('button').first();
  await expect(first).toBeFocused();
  const word = (await first.textContent()) ?? '';
  await page.keyboard.press('ArrowRight');
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
  await searchFor(page, '职代会');
  await searchFor(page, '送清凉');
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
    const [first] = await searchFor(page, '医院 慰问');
    expect(first?.topics).toContain('bangfu-songwennuan');
    await notes(page).getByRole('button', { name: '以后都优先' }).click();
    await resultsFor(page, '医院 慰问');
    await field(page).fill('');
    await expect(page.locator('main [data-hit]')).toHaveCount(0);
  });
}

test('when nothing is found, known words near it are offered', async ({ page }) => {
  await page.goto('/search/?q=特种兵&typed=1');
  await resultsFor(page, '特种兵');
  await expect(page.locator('main [data-hit]')).toHaveCount(0);
  const help = page.locator('main .search-help');
  await help.getByRole('button', { name: '特种重病' }).first().click();
  await resultsFor(page, '特种重病');
  expect((await shownHits(page))[0]?.topics).toContain('huzhu-baozhang');
  // What is like nothing leads to the topics.
  await searchFor(page, 'asdf');
  await expect(page.locator('main [data-hit]')).toHaveCount(0);
  await expect(help.getByRole('link', { name: /主题/u })).toBeVisible();
});

test('when one filter is too many, it is named with what it hides', async ({ page }) => {
  await page.goto('/search/?q=安康杯&topic=shide-jiaoshi');
  await resultsFor(page, '安康杯');
  const drop = page.locator('main .search-help').getByRole('button', { name: /^不限主题，有 \d+ 段$/u });
  const count = /\d+/u.exec((await drop.textContent()) ?? '')?.[0] ?? '';
  await drop.click();
  await expect(page.locator('main select[name=topic]')).toHaveValue('');
  await expect(page.locator('main [data-hit-count]')).toHaveAttribute('data-hit-count', count);
});

test('a word that stands everywhere leads to the parts of the site', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '工会');
  const help = page.locator('main .search-help');
  for (const name of ['范文', '段落', '方法', '主题'])
    await expect(help.getByRole('link', { name, exact: true })).toBeVisible();
});

// Goes when topics are no longer guessed.
