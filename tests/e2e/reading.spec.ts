import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { sitePassages } from '../support/passages.ts';
import { onePageOfEachKind } from '../support/site.ts';

const plan = onePageOfEachKind().find(({ kind }) => kind === 'plan')?.path ?? '';
const passages = sitePassages().filter(({ path }) => path === plan);
const contents = (page: Page): Locator => page.getByRole('navigation', { name: '本页目录' });

test.describe('the contents list', { tag: '@phone' }, () => {
  test('stands open beside the text, closed above it', async ({ page, isMobile }) => {
    await page.goto(plan);
    await expect(contents(page).getByRole('link').first()).toBeVisible({ visible: !isMobile });
    if (!isMobile) return;
    await contents(page).getByText('目录').tap();
    await expect(contents(page).getByRole('link').first()).toBeVisible();
  });

  test('follows the reader', async ({ page, isMobile }) => {
    await page.goto(plan);
    if (isMobile) await contents(page).getByText('目录').tap();
    let followed = 0;
    for (const { id } of passages) {
      const reachesTop = await page.locator(`section[id="${id}"]`).evaluate((section) => {
        section.scrollIntoView({ block: 'start', behavior: 'instant' });
        const { scrollPaddingTop } = getComputedStyle(document.documentElement);
        return section.getBoundingClientRect().top < Number.parseFloat(scrollPaddingTop) + 1;
      });
      // The last passages cannot be scrolled up to where the eye rests.
      if (!reachesTop) continue;
      followed += 1;
      const link = contents(page).locator(`a[href="#${id}"]`);
      await expect(link).toHaveAttribute('aria-current', 'location');
      await expect(contents(page).locator('[aria-current]')).toHaveCount(1);
    }
    expect(followed).toBeGreaterThan(passages.length / 2);
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await page.evaluate(() => {
      scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    });
    // At the end of the page the reader is in one of its last passages.
    const current = contents(page).locator('[aria-current]');
    await expect(current).toHaveCount(1);
  });

  test('leads to each passage and shows its heading below the header', async ({ page, isMobile }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(plan);
    if (isMobile) await contents(page).getByText('目录').tap();
    for (const { id } of passages) {
      await contents(page).locator(`a[href="#${id}"]`).click();
      await expect(page).toHaveURL((url) => url.hash === `#${id}`);
      const heading = page.locator(`section[id="${id}"] :is(h2, h3)`).first();
      await expect(heading).toBeInViewport({ ratio: 1 });
      // Nothing covers its words, the header that stays least of all.
      expect(
        await heading.evaluate((element) => {
          const words = document.createRange();
          words.selectNodeContents(element);
          const { left, top, height } = words.getBoundingClientRect();
          return element.contains(document.elementFromPoint(left + 4, top + height / 2));
        }),
        id,
      ).toBe(true);
      await expect(page.locator(':target')).toHaveAttribute('id', id);
    }
  });
});

test('an address with the #id of a passage opens at it', async ({ page }) => {
  const { url, id } = passages[Math.floor(passages.length / 2)] ?? { url: '', id: '' };
  await page.goto(url);
  await expect(page.locator(`section[id="${id}"]`)).toBeInViewport();
});

test('an address with a strange #id opens the page', async ({ page }) => {
  for (const hash of ['<img src=x onerror=alert(1)>', '%E0%A4%A', '__proto__', '][', '工会']) {
    await page.goto('about:blank');
    await page.goto(`${plan}#${hash}`);
    await expect(page.getByRole('heading', { level: 1 }), hash).toBeVisible();
    await expect(page.locator('[data-copy=page]'), hash).toBeVisible();
  }
});
