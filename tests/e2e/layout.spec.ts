import { expect, only, searchFor, test } from '../support/browser.ts';
import { phraseInAbout } from '../support/phrases.ts';
import { onePageOfEachKind, sitemapPaths } from '../support/site.ts';

only('desktop');

const widths = [320, 375, 768, 1280];
const paths = [...sitemapPaths(), '/404.html'];

for (const size of ['normal', 'larger']) {
  test(`no page scrolls sideways, text size ${size}`, async ({ page }) => {
    test.slow();
    await page.addInitScript((value) => {
      localStorage.setItem('gonghui:preferences', JSON.stringify({ size: value }));
    }, size);
    const wide: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const excess = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        if (excess > 0) wide.push(`${path} at ${String(width)} px: ${String(excess)} px too wide`);
      }
    }
    expect(wide).toEqual([]);
  });
}

for (const width of widths) {
  test(`what opens fits into ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const fits = (): Promise<boolean> =>
      page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    await page.goto('/search/');
    await searchFor(page, phraseInAbout(30));
    expect(await fits()).toBe(true);
    await page.getByRole('banner').getByText('显示').click();
    await expect(page.getByRole('radio', { name: '特大' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('radio', { name: '跟随系统' })).toBeInViewport({ ratio: 1 });
    expect(await fits()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(phraseInAbout(30));
    await expect(dialog.locator('[data-hit]').first()).toBeVisible();
    await expect(dialog.getByRole('button', { name: '关闭' })).toBeInViewport({ ratio: 1 });
    await expect(dialog).toBeInViewport({ ratio: 1 });
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  });
}

test('a line of a document holds at most 38 characters', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  for (const { path } of onePageOfEachKind().filter(({ document }) =>
    document.querySelector('[data-document] p'),
  )) {
    await page.goto(path);
    const longest = await page.locator('[data-document] p').evaluateAll((paragraphs) =>
      Math.max(
        ...paragraphs.map((paragraph) => {
          const { width } = paragraph.getBoundingClientRect();
          return width / Number.parseFloat(getComputedStyle(paragraph).fontSize);
        }),
      ),
    );
    expect(longest, path).toBeGreaterThan(20);
    expect(longest, path).toBeLessThanOrEqual(38);
  }
});
