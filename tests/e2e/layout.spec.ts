import type { Locator } from '@playwright/test';
import { expect, searchFor, test } from '../support/browser.ts';
import { phraseInAbout } from '../support/phrases.ts';
import { onePageOfEachKind, sitePages } from '../support/site.ts';

// That no page scrolls sideways is seen in every-page.spec.ts.

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

test('no paragraph of a page that is read is wider than 38 characters', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  // Advice beside the review's list has a width of its own.
  for (const { path } of onePageOfEachKind().filter(({ kind }) => kind !== 'review')) {
    await page.goto(path);
    const wide = await page.locator('body :is(p, dd)').evaluateAll((blocks) =>
      blocks.flatMap((block) => {
        const characters = block.clientWidth / Number.parseFloat(getComputedStyle(block).fontSize);
        return characters > 38.1 ? [`${String(characters)}: ${block.textContent.trim().slice(0, 20)}`] : [];
      }),
    );
    expect.soft(wide, path).toEqual([]);
  }
});

test('on a phone text is not stretched, and a table that goes on beyond the edge says so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await page.goto('/plans/qiye-niandu/');
  const text = page.locator('[data-document] section[data-passage] > p').first();
  const table = page.locator('[data-document] section[data-passage] > .scroll-box').first();
  const word = (): Promise<string> => table.evaluate((box) => getComputedStyle(box, '::before').content);
  await expect(text).toHaveCSS('text-align', 'start');
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
  expect(await word()).toContain('左右滑动看全表');
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(text).toHaveCSS('text-align', 'justify');
  expect(await word()).toBe('none');
});

test('on a phone the link to a passage stands on the line of its buttons, behind them', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await page.goto('/plans/qiye-niandu/');
  const links = page.locator('.passage-link');
  await expect(links.first()).toBeVisible();
  const places = await links.evaluateAll((all) =>
    all.map((link) => {
      const own = link.getBoundingClientRect();
      const button = [...(link.parentElement?.querySelectorAll('.passage-tools button') ?? [])].at(-1);
      const beside = button?.getBoundingClientRect();
      return { below: own.top - (beside?.top ?? 0), behind: own.left - (beside?.right ?? 0) };
    }),
  );
  for (const { below, behind } of places) {
    expect(Math.abs(below)).toBeLessThan(2);
    expect(behind).toBeGreaterThanOrEqual(0);
    expect(behind).toBeLessThan(16);
  }
});

test('in forced colours only the place where the reader is is marked, and a message has an edge', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/topics/');
  const edge = (link: Locator): Promise<string> =>
    link.evaluate((element) => getComputedStyle(element).borderBottomColor);
  for (const links of [page.locator('.site-nav > a'), page.locator('.tabs a')]) {
    const current = links.and(page.locator('[aria-current]'));
    const others = links.and(page.locator(':not([aria-current])'));
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await edge(current)).not.toBe(background);
    expect(await edge(others.first())).toBe(background);
  }
  await page.goto('/plans/qiye-niandu/');
  const entries = page.locator('.contents a');
  const drawn = await entries.evaluateAll(
    (links) =>
      links.filter((link) => {
        const { borderLeftColor } = getComputedStyle(link);
        return borderLeftColor !== getComputedStyle(document.body).backgroundColor;
      }).length,
  );
  expect(drawn).toBe(await entries.and(page.locator('[aria-current]')).count());
  await page.locator('[data-copy=passage]').first().click();
  const status = page.getByRole('status').filter({ hasText: '已复制' });
  await expect(status).toHaveCSS('border-top-width', '1px');
});

test('at the end of the longest plan the contents mark its last part', async ({ page }) => {
  await page.goto('/plans/qiye-erji-gonghui/');
  const current = page.locator('.contents [aria-current]');
  await expect(current).toHaveCount(0);
  const scrollTo = (to: 'beginning' | 'end', behavior: ScrollBehavior): Promise<void> =>
    page.evaluate(
      ([where, how]) => {
        window.scrollTo({ top: where === 'end' ? document.body.scrollHeight : 0, behavior: how });
      },
      [to, behavior] as const,
    );
  // At once, as with reduced motion or on a slow machine: no section is seen on the way.
  await scrollTo('end', 'instant');
  await expect(current).toContainText('落款');
  await scrollTo('beginning', 'instant');
  await expect(current).toHaveCount(0);
  await scrollTo('end', 'smooth');
  await expect(current).toContainText('落款');
});

test('on a phone a heading inside a passage keeps no room for buttons that others have', async ({ page }) => {
  const inner = '[data-passage] > h3:not(:first-child) + p';
  const found = sitePages().find(({ document }) => document.querySelector(inner));
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(found?.path ?? '');
  await expect(page.locator('.passage-tools').first()).toBeVisible();
  const gaps = await page.locator(inner).evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const words = document.createRange();
      words.selectNodeContents(paragraph.previousElementSibling ?? paragraph);
      const { top, bottom, height } = words.getBoundingClientRect();
      // Beside it there is no room kept either: short as these are, none is broken.
      return height < 40 ? paragraph.getBoundingClientRect().top - bottom : height + top;
    }),
  );
  expect(Math.max(...gaps)).toBeLessThan(20);
});

test('on a phone short words in a row stand as far apart as long ones', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const rows = { plan: '.facts', guide: '.term-links', search: '.start-links' };
  for (const [kind, row] of Object.entries(rows)) {
    const { path } = onePageOfEachKind().find((one) => one.kind === kind) ?? { path: '' };
    await page.goto(path);
    await expect(page.locator(`${row} a`).first()).toBeVisible();
    const gaps = await page.locator(row).evaluateAll((lists) =>
      lists.flatMap((list) => {
        const words = [...list.children].map((item) => {
          const range = document.createRange();
          range.selectNodeContents(item);
          // Of the words, not of the box that is pressed.
          const boxes = [...range.getClientRects()].sort((a, b) => a.width - b.width);
          return boxes[0] ?? new DOMRect();
        });
        return words
          .slice(1)
          .map((word, index) => ({ word, before: words[index] ?? word }))
          .filter(({ word, before }) => Math.abs(word.top - before.top) < 4)
          .map(({ word, before }) => word.left - before.right);
      }),
    );
    expect(gaps.length, path).toBeGreaterThan(0);
    expect(Math.max(...gaps) - Math.min(...gaps), path).toBeLessThan(2);
  }
});
