import type { Page } from '@playwright/test';
import { expect, insecureUrl, test } from '../support/browser.ts';
import { beginEmpty, beginSkeleton, items, kept, outline } from '../support/desk.ts';

const key = 'gonghui:draft:';

/** The texts stored for drafts. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(
    (prefix) =>
      Object.entries(localStorage).flatMap(([name, text]) =>
        name.startsWith(prefix) && typeof text === 'string' ? [text] : [],
      ),
    key,
  );
}

async function section(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: '加一节' }).click();
  await page.keyboard.type(title);
}

const drawer = (page: Page) => page.locator('[data-kept-draft]');

test('what is typed is kept when the page is left at once', async ({ page }) => {
  await beginEmpty(page);
  await section(page, '刚写的');
  await page.goto('/plans/');
  await page.goto('/draft/');
  await expect.poll(() => outline(page)).toEqual(['一、刚写的']);
});

test('several drafts: new, copied, opened, thrown away and taken back', async ({ page }) => {
  await beginEmpty(page);
  await section(page, '甲');
  await page.getByRole('button', { name: '复制这份' }).click();
  await expect(drawer(page)).toHaveCount(2);
  await section(page, '乙');
  await kept(page);
  await drawer(page).nth(1).getByRole('button').first().click();
  await expect.poll(() => outline(page)).toEqual(['一、甲']);
  await page.getByRole('button', { name: '新开一份' }).click();
  await expect(items(page)).toHaveCount(0);
  await drawer(page).filter({ hasText: '副本' }).getByRole('button', { name: /^删去/u }).click();
  await expect(drawer(page)).toHaveCount(1);
  await page.locator('.status-message').getByRole('button', { name: '撤销' }).click();
  await expect(drawer(page)).toHaveCount(2);
  await expect.poll(() => outline(page)).toEqual(['一、甲', '二、乙']);
});

test('full storage: nothing lost while the page is open, said plainly, and saved when there is room', async ({
  page,
}) => {
  await beginEmpty(page);
  await kept(page);
  await page.evaluate(() => {
    let size = 2 ** 20;
    while (size > 8) {
      try {
        localStorage.setItem(`filler-${String(size)}-${String(localStorage.length)}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await section(page, '存不下的一节');
  await expect(page.locator('[data-trouble=full]')).toContainText('存储已满');
  await expect(page.locator('[data-keeping=full]')).toHaveText('没有存下');
  expect((await stored(page)).join('')).not.toContain('存不下的一节');
  // It can be saved as a file all the same.
  const file = page.waitForEvent('download');
  await page.locator('[data-export=json]').click();
  expect((await file).suggestedFilename()).toMatch(/\.json$/u);
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage))
      if (name.startsWith('filler-')) localStorage.removeItem(name);
  });
  await section(page, '又一节');
  await kept(page);
  await expect(page.locator('[data-trouble]')).toHaveCount(0);
  expect((await stored(page)).join('')).toContain('存不下的一节');
});

test('forbidden storage: the desk works, and says that the draft ends with the page', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await beginSkeleton(page, 'youeryuan');
  await expect(page.locator('[data-trouble=forbidden]')).toContainText('不让网页保存');
  const count = await items(page).count();
  await page.getByRole('button', { name: '复制这份' }).click();
  await expect(drawer(page)).toHaveCount(2);
  await expect(items(page)).toHaveCount(count);
  await page.locator('.desk-title [data-blank]').first().click();
  await page.locator('input.desk-blank').fill('江城市实验幼儿园');
  await page.locator('input.desk-blank').press('Enter');
  await expect(page.locator('[data-document]')).toContainText('江城市实验幼儿园');
  const plan = await context.newPage();
  await plan.goto('/plans/youeryuan-jianban/');
  await plan.locator('[data-add-to-draft]:not(a)').first().click();
  await expect(plan.locator('.status-message')).toContainText('没有加入拟稿');
});

test('what cannot be read is set aside, shown, and offered for download', async ({ page }) => {
  await page.goto('/draft/');
  await page.evaluate((prefix) => {
    localStorage.setItem(`${prefix}0123`, '{"version":1,"draft":"<img src=x onerror=alert(1)>"');
    localStorage.setItem(`${prefix}4567`, JSON.stringify({ version: 99, draft: { later: true } }));
  }, key);
  await page.reload();
  await expect(page.locator('[data-set-aside=damaged]')).toContainText('已经损坏');
  await expect(page.locator('[data-set-aside=newer]')).toContainText('新版本');
  const file = page.waitForEvent('download');
  await page.locator('[data-set-aside=damaged]').getByRole('button', { name: '下载' }).click();
  const path = await (await file).path();
  const { readFile } = await import('node:fs/promises');
  expect(await readFile(path, 'utf8')).toContain('onerror=alert(1)');
  // Working on goes on beside it, and touches neither.
  await page.getByRole('button', { name: '先开一份空白的' }).click();
  await kept(page);
  expect((await stored(page)).join('')).toContain('"later":true');
  await page.locator('[data-set-aside=damaged]').getByRole('button', { name: '丢掉' }).click();
  await expect(page.locator('[data-set-aside=damaged]')).toHaveCount(0);
  await expect(page.locator('[data-set-aside=newer]')).toHaveCount(1);
});

test('two windows: what one does the other shows; what both write stays', async ({ page, context }) => {
  // Holds what this page does later for as long as the test wants.
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    Object.defineProperty(window, 'setTimeout', {
      value: (run: () => void, wait?: number) => {
        const runUnlessHeld = (): void => {
          if (document.documentElement.hasAttribute('data-held')) later(runUnlessHeld, 20);
          else run();
        };
        return later(runUnlessHeld, wait);
      },
    });
  });
  await beginEmpty(page);
  await section(page, '甲');
  await kept(page);
  const other = await context.newPage();
  await other.goto('/draft/');
  await expect.poll(() => outline(other)).toEqual(['一、甲']);
  await section(other, '乙');
  await kept(other);
  await expect(items(page)).toHaveCount(2);
  // Both at once: the first has typed, and its time to keep that has not come before the other has kept its own.
  await page.evaluate(() => document.documentElement.toggleAttribute('data-held', true));
  await page.locator('.desk-heading').last().fill('改0');
  await other.locator('.desk-heading').last().fill('改1');
  await kept(other);
  await page.evaluate(() => document.documentElement.toggleAttribute('data-held', false));
  await expect(drawer(page)).toHaveCount(2);
  await expect(drawer(other)).toHaveCount(2);
  const texts = (await stored(page)).join('');
  for (const words of ['改0', '改1']) expect(texts).toContain(words);
  // The one that kept its words last was told.
  const said = await Promise.all([page, other].map((one) => one.locator('.status-message').allInnerTexts()));
  expect(said.flat().join('')).toContain('另一个窗口');
});

test('works on plain http', async ({ page, baseURL }) => {
  await page.goto(`${insecureUrl(baseURL)}/draft/`);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await page.locator('[data-skeleton=youeryuan]').click();
  await expect(items(page).first()).toBeVisible();
  await kept(page);
  await page.locator('[data-export=link]').click();
  await page.locator('[data-export-anyway]').click();
  await expect(page.locator('[data-share-link]')).toHaveValue(/#draft=/u);
  await expect(page.locator('.status-message')).toContainText('链接');
});
