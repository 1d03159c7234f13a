import type { Locator, Page } from '@playwright/test';
import { expect, only, resultsFor, searchFor, shownHits, test } from '../support/browser.ts';
import { passageAt } from '../support/passages.ts';

only('desktop', 'phone');

const notes = (page: Page): Locator => page.locator('main .search-notes');
const suggestions = (page: Page): Locator => page.locator('main .suggestions');
const field = (page: Page): Locator => page.getByRole('main').getByRole('searchbox', { name: '搜索词' });

/** No part of the page reaches beyond the window. */
async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

const readings: [typed: string, read: string][] = [
  ['劳动竟赛', '劳动竞赛'],
  ['zdh', '职代会'],
  ['songqingliang', '送清凉'],
  ['4不伤害', '四不伤害'],
  ['产工改', '产业工人队伍建设改革'],
];

for (const [typed, read] of readings) {
  test(`${typed} is read as ${read}, and can be searched as typed`, async ({ page }) => {
    await page.goto('/search/');
    const hits = await searchFor(page, typed);
    await expect(page.locator('main [data-hit-count]')).toContainText(`已按“${read}”查找`);
    expect(hits[0]?.text).toContain(read.slice(-2));
    await expectFits(page);
    await notes(page)
      .getByRole('button', { name: `仍查“${typed}”` })
      .click();
    await expect(page).toHaveURL((url) => url.searchParams.get('typed') === '1');
    await resultsFor(page, typed);
    await expect(page.locator('main [data-hit-count]')).toContainText(`“${typed}”`);
    await expect(notes(page)).toHaveCount(0);
    await expect(field(page)).toBeFocused();
    // The address keeps it.
    await page.reload();
    await resultsFor(page, typed);
    await expect(page.locator('main [data-hit-count]')).not.toContainText('已按');
    // Other words are read again.
    await searchFor(page, read);
    await expect(page).not.toHaveURL(/typed=/u);
  });
}

test('initials of several words lead to each', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, 'ldjs');
  await notes(page)
    .getByRole('button', { name: /^改查“/u })
    .first()
    .click();
  await expect(field(page)).not.toHaveValue('ldjs');
  await expect(page.locator('main [data-hit]').first()).toBeVisible();
});

test('other words for the same are searched along, until that is undone', async ({ page }) => {
  await page.goto('/search/');
  const all = await searchFor(page, '妈咪小屋');
  expect(all[0]?.topics).toContain('nvzhigong');
  await expect(notes(page)).toContainText('同时查了');
  await expect(notes(page)).toContainText('母婴室');
  await notes(page).getByRole('button', { name: '只查打的词' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('typed') === '1');
  await resultsFor(page, '妈咪小屋');
  expect((await shownHits(page)).length).toBeLessThan(all.length);
});

test('a unit in the query is preferred, until that is undone', async ({ page }) => {
  await page.goto('/search/');
  const [first] = await searchFor(page, '幼儿园 教代会');
  expect(passageAt(first?.url ?? '').units).toContain('youeryuan');
  await expect(notes(page)).toContainText('先列幼儿园的段落');
  await notes(page).getByRole('button', { name: '不分单位' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('anyunit') === '1');
  await resultsFor(page, '幼儿园 教代会');
  await page.reload();
  await resultsFor(page, '幼儿园 教代会');
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

test('what a unit calls otherwise is said', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '厂务公开 幼儿园');
  await expect(notes(page)).toContainText('幼儿园里一般叫“园务公开”');
  await notes(page).getByRole('button', { name: '查“园务公开”' }).click();
  await resultsFor(page, '园务公开');
  expect((await shownHits(page))[0]?.topics).toContain('minzhu-guanli');
});

test('a year is said to be no word to search for', async ({ page }) => {
  await page.goto('/search/');
  const hits = await searchFor(page, '2026年劳动竞赛');
  await expect(notes(page)).toContainText('“2026年”不参与查找');
  expect(hits[0]?.topics).toContain('jingsai-chuangxin');
});

test('a term answers with its card, and says what it is not', async ({ page }) => {
  await page.goto('/search/');
  for (const [one, other] of [
    ['职代会', '工代会'],
    ['工代会', '职代会'],
    ['会费', '工会经费'],
    ['送清凉', '防暑降温费'],
    ['安康杯', '安全生产月'],
  ] as const) {
    await searchFor(page, one);
    const card = page.locator('main [data-card]').first();
    await expect(card.getByRole('heading')).toHaveText(one);
    await expect(card).toContainText(`不是“${other}”`);
  }
  await expectFits(page);
  await page.locator('main [data-card] a').first().click();
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
  for (const query of ['生日蛋糕 标准', '过节能发多少钱', '春游能不能报销']) {
    await searchFor(page, query);
    const card = page.locator('main [data-card=money]');
    await expect(card, query).toContainText('以本省（区、市）总工会现行规定');
    await expect(card.getByRole('link'), query).toHaveAttribute('href', /^\/guides\/jingfei-guiju\//u);
    expect(await card.textContent(), query).not.toMatch(/[0-9０-９]+\s*(?:元|万)/u);
  }
});

test('suggests words by their characters, pinyin and initials, and leads to them with the keyboard', async ({
  page,
}) => {
  await page.goto('/search/');
  for (const typed of ['劳动竞', 'laodongj', 'ldjs', '竞赛']) {
    await searchFor(page, typed);
    const row = suggestions(page);
    if (typed === 'ldjs') continue;
    await expect(row.getByRole('button', { name: /劳动/u }).first(), typed).toBeVisible();
  }
  await searchFor(page, '劳动竞');
  await expectFits(page);
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

test('titles are suggested, and lead to their page', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, '公文格');
  await suggestions(page)
    .getByRole('button', { name: /^公文格式：/u })
    .click();
  await expect(page.locator('main [data-hit]').first()).toHaveAttribute(
    'data-hit',
    /\/guides\/gongwen-geshi\//u,
  );
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

test('words that the site does not know lead to the topic they are like, and that is said', async ({
  page,
}) => {
  await page.goto('/search/');
  const hits = await searchFor(page, '书读得少');
  expect(hits[0]?.topics).toContain('xuexi-suzhi');
  await expect(notes(page)).toContainText('这个说法站内没有，先列可能相关的“学习型组织与素质提升”');
  await expectFits(page);
  await notes(page).getByRole('button', { name: '只查打的词' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('typed') === '1');
  await expect(notes(page)).toHaveCount(0);
  await expect(page.locator('main [data-hit]')).toHaveCount(0);
  // Known words like it are offered first.
  await searchFor(page, '特种兵');
  await notes(page).getByRole('button', { name: '改查“特种重病”' }).click();
  await resultsFor(page, '特种重病');
  expect((await shownHits(page))[0]?.topics).toContain('huzhu-baozhang');
});

test('a guide is found by what a reader wants of it', async ({ page }) => {
  await page.goto('/search/');
  const hits = await searchFor(page, '怕里面还留着别的单位名字');
  expect(hits[0]?.url).toContain('/guides/fang-canliu/');
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

test('no passage is listed twice, whatever is asked', async ({ page }) => {
  await page.goto('/search/');
  for (const query of [
    '工会工作计划',
    '女工',
    '职代会 提案',
    '幼儿园园务公开',
    '公文格式：哪些是标准，哪些是惯例',
    '过节能发多少钱',
  ]) {
    const urls = (await searchFor(page, query)).map(({ url }) => url);
    expect(new Set(urls).size, query).toBe(urls.length);
    expect(urls.length, query).toBeGreaterThan(0);
  }
});
