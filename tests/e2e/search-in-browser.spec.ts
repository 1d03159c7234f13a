import { expect, passagesOnly, searchFor, test } from '../support/browser.ts';
import { pastedParagraph } from '../support/long-queries.ts';
import { holds, passageAt } from '../support/passages.ts';
import { randomPhrase } from '../support/phrases.ts';
import { Random } from '../support/random.ts';
import { listsInNode } from '../support/search-in-node.ts';

// What tests/search finds in Node is what a reader finds in a browser: one query of each manner, and phrases.
const queries = [
  '职代会',
  '五小 小改小革',
  '四不伤害是什么',
  '幼儿园人少没有教代会，园务公开那一段怎么写',
  'zhidaihui',
  'ldjs',
  '劳动竟赛',
  '職工熱天怎么办',
  '2026年小学工会工作计划',
  '生日蛋糕 标准',
  'ＱＣ小组',
  '会',
  'asdf',
  pastedParagraph,
];

test('a browser finds the same as Node', async ({ page }) => {
  const inNode = await listsInNode(queries);
  await page.goto('/search/');
  for (const [query, { count, hits }] of inNode) {
    const shown = await searchFor(page, query);
    const found = shown.map(({ url, match, topics }) => ({ url, match, topics }));
    expect(found, query).toEqual(hits);
    const counted = page.locator('main [data-hit-count]');
    await expect(counted, query).toHaveAttribute('data-hit-count', String(count));
  }
});

test('10 random phrases are found, and marked where they stand', async ({ page }) => {
  await page.goto('/search/');
  const random = new Random(3);
  for (let asked = 0; asked < 10; asked += 1) {
    const phrase = randomPhrase(random);
    // A few characters are a name or little more: what is about it may come before where they stand in passing.
    if ([...phrase].length < 6) continue;
    const exact = passagesOnly(await searchFor(page, phrase)).filter(({ match }) => match === 'exact');
    expect(exact.length, phrase).toBeGreaterThan(0);
    for (const { marked, url } of exact) {
      expect(holds(passageAt(url), phrase), `${phrase} in ${url}`).toBe(true);
      expect(marked, url).toContain(phrase);
    }
  }
});
