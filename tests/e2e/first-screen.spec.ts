import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { onePageOfEachKind } from '../support/site.ts';

/** Where the first line of the first passage ends, in pixels from the top of the window. */
function firstLineEnds(page: Page): Promise<number> {
  return page
    .locator('[data-document] section[data-passage]')
    .first()
    .evaluate((section) => {
      const text = [...section.querySelectorAll('p, li, td')].find(
        (block) => !block.closest('[data-no-copy]') && block.getClientRects().length > 0,
      );
      if (!text) throw new Error('no text');
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getClientRects()[0]?.bottom ?? Number.NaN;
    });
}

for (const { kind, path } of onePageOfEachKind().filter((page) =>
  ['plan', 'method', 'snippet', 'guide'].includes(page.kind),
))
  test(
    `the text of a page of kind ${kind} begins on the first screen`,
    { tag: '@phone' },
    async ({ page }) => {
      const { width = 0 } = page.viewportSize() ?? {};
      const height = width < 600 ? 740 : 900;
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await expect(page.locator('[data-copy=passage]').first()).toBeVisible();
      expect(await firstLineEnds(page)).toBeLessThan(height);
    },
  );
