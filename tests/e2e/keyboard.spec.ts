import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { homeKinds, onePageOfEachKind } from '../support/site.ts';

// Scrolling to what has the focus must be done when we look.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What has the focus, and whether it can be seen. */
interface Stop {
  name: string;
  copy: boolean;
  /** place in the document, to compare with the stop before */
  at: number;
  outlined: boolean;
  uncovered: boolean;
}

/** Lists of links go on and on in the same way. */
const mostStops = 150;

/** Presses Tab until the focus has gone through the page, or through enough of it. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | undefined => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const [box] = element.getClientRects();
      const seen =
        box === undefined
          ? null
          : document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 12));
      return {
        name: `${element.localName} ${element.textContent.trim().slice(0, 20)}`,
        copy: element.hasAttribute('data-copy'),
        at: [...document.querySelectorAll('*')].indexOf(element),
        outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        uncovered: seen !== null && (element.contains(seen) || seen.contains(element)),
      };
    });
    if (!stop || stops.length === mostStops) return stops;
    stops.push(stop);
  }
}

for (const { path, kind } of onePageOfEachKind()) {
  test(`Tab leads through a page of kind ${kind}, in order and in sight, and past the header`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(path);
    const stops = await tabThrough(page);
    expect(stops[0]?.name).toBe('a 跳到正文');
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
    expect(stops.filter(({ uncovered }) => !uncovered)).toEqual([]);
    expect(stops.filter(({ at }, index) => at <= (stops[index - 1]?.at ?? -1))).toEqual([]);
    const buttons = await page.locator('[data-copy]:visible').count();
    const links = await page.locator('a[href]:visible').count();
    const reached = [stops.filter(({ copy }) => copy), stops.filter(({ name }) => name.startsWith('a '))];
    if (stops.length < mostStops) expect(reached.map(({ length }) => length)).toEqual([buttons, links]);
    else if (buttons > 0) expect(reached[0]).not.toEqual([]);

    // The first link leads past the header.
    const skip = page.getByRole('link', { name: '跳到正文' });
    await skip.focus();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true);
  });
}

test('a table too wide for the screen scrolls with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const withText = onePageOfEachKind().filter(
    ({ kind, document }) => homeKinds.includes(kind) && document.querySelector('table'),
  );
  expect(withText).not.toEqual([]);
  for (const { path } of withText) {
    await page.goto(path);
    for (const folded of await page.locator('[data-measures]').all())
      await folded.evaluate((details) => {
        details.setAttribute('open', '');
      });
    const box = page.getByRole('region', { name: '表格' }).first();
    await box.focus();
    if (await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)) continue;
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  }
});
