import { expect, searchFor, test } from '../support/browser.ts';
import { phraseInAbout } from '../support/phrases.ts';
import { onePageOfEachKind } from '../support/site.ts';

// That no page scrolls sideways at 320 px is seen in every-page.spec.ts.

test('no kind of page scrolls sideways at any width', async ({ page }) => {
  test.slow();
  for (const { path } of onePageOfEachKind()) {
    await page.goto(path);
    for (const width of [320, 375, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(excess, `${path} at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('what opens fits into the window', async ({ page }) => {
  test.slow();
  const phrase = phraseInAbout(30);
  const fits = (): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  for (const width of [320, 375, 768, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/search/');
    await searchFor(page, phrase);
    expect(await fits(), String(width)).toBe(true);

    await page.getByRole('banner').getByText('显示').click();
    await expect(page.getByRole('radio', { name: '特大' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('radio', { name: '跟随系统' })).toBeInViewport({ ratio: 1 });
    expect(await fits(), String(width)).toBe(true);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(phrase);
    await expect(dialog.locator('[data-hit]').first()).toBeVisible();
    await expect(dialog.getByRole('button', { name: '关闭' })).toBeInViewport({ ratio: 1 });
    await expect(dialog).toBeInViewport({ ratio: 1 });
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  }
});

test('a line of a document holds at most 38 characters', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  const documents = onePageOfEachKind().filter(({ document }) => document.querySelector('[data-document] p'));
  expect(documents).not.toEqual([]);
  for (const { path } of documents) {
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
