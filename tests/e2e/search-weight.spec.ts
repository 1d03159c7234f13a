import { expect, test, withoutWorkers } from '../support/browser.ts';
import { pastedParagraph } from '../support/long-queries.ts';
import { watchSizes } from '../support/sent-size.ts';
import { budgets } from '../built/budgets.ts';

// Whatever a reader searches for first: the rarer its manner, the more tables and chunks of the index it needs.
const queries: Record<string, string> = {
  'a word': '职代会',
  'another word': '送温暖',
  'a slip': '劳动竟赛',
  pinyin: 'zhidaihui',
  'traditional characters': '職工代表大會',
  'a question': '职工住院了互助保障怎么帮他办',
  'a question of a unit': '幼儿园人少没有教代会，园务公开那一段怎么写',
  'a question about money': '生日蛋糕能不能发，标准多少',
  'a whole plan': '2026年小学工会工作计划',
  'a paragraph': pastedParagraph,
};

for (const [name, query] of Object.entries(queries)) {
  test(`a first search for ${name} needs few bytes and files`, async ({ page }) => {
    await withoutWorkers(page);
    await page.goto('/', { waitUntil: 'networkidle' });
    const sizes = watchSizes(page);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(query);
    await expect(dialog.locator('[data-hit-count]')).not.toBeEmpty();
    await expect(dialog.locator('[data-hit-count]')).not.toHaveAttribute('data-pending');
    await expect(dialog.locator('[data-hit]').first()).toBeVisible();
    const sent = [...(await sizes())];
    const total = (wanted: RegExp): number =>
      sent.filter(([path]) => wanted.test(path)).reduce((sum, [, size]) => sum + size, 0);
    expect(total(/\.pf_index$/u)).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(budgets.firstSearchFiles);
    expect(total(/\.(?:json|txt)$/u)).toBeLessThanOrEqual(budgets.searchTables);
    expect(total(/./u)).toBeLessThanOrEqual(budgets.firstSearch);
  });
}
