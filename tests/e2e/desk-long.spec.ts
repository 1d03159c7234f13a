import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { items, kept, outline } from '../support/desk.ts';

// A draft of a hundred thousand characters: drawn little by little, and whole for whoever looks, finds or prints.

const groups = 60;
const text = [
  '江城机械厂工会2027年工作计划',
  ...Array.from({ length: groups }, (_, group) => [
    `（一）第${String(group)}组工作`,
    ...Array.from(
      { length: 20 },
      (__, at) =>
        `第${String(group)}组的第${String(at)}件事，${'由班组长带着大家一件一件地办，办完登记签字。'.repeat(4)}`,
    ),
  ]).flat(),
].join('\n');
const paragraphs = groups * 20;

/** Notes from now on how many paragraphs of the text and how many of the paper each drawing adds. */
async function watchDrawings(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const drawings: number[] = [];
    Reflect.set(window, 'drawings', drawings);
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      const elements = added.filter((node) => node instanceof HTMLElement);
      drawings.push(
        elements.reduce((sum, one) => sum + Number(one.matches('p')) + one.querySelectorAll('p').length, 0),
      );
    }).observe(document.querySelector('[data-desk]') ?? document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate<number[]>('window.drawings');
}

async function putOn(page: Page): Promise<void> {
  await page.goto('/draft/');
  const file = { name: '计划.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('[data-import]').setInputFiles(file);
  await page.locator('[data-import-preview]').waitFor();
}

const put = (page: Page): Promise<void> => page.locator('[data-import-put=new]').first().click();

test('no drawing of a long draft adds more than a few screens, and all of it comes', async ({ page }) => {
  test.slow();
  expect(text.length).toBeGreaterThan(100_000);
  await putOn(page);
  const drawings = await watchDrawings(page);
  await put(page);
  // The headings are there at once, for those who go from heading to heading.
  expect((await outline(page)).length).toBe(groups);
  await expect(page.locator('.desk-text > p')).toHaveCount(paragraphs, { timeout: 30_000 });
  await expect(page.locator('.desk-paper section > p')).toHaveCount(paragraphs, { timeout: 30_000 });
  const counts = (await drawings()).filter((count) => count > 0);
  // Those of the text and of the paper may come together.
  expect(Math.max(...counts)).toBeLessThanOrEqual(200);
  await expect(items(page).last()).toContainText(`第${String(groups - 1)}组的第19件事`);

  // What is kept is drawn in the same way; a place far below can be led to before it is drawn.
  await kept(page);
  await page.reload();
  await expect(items(page)).toHaveCount(groups);
  await items(page).last().press('Alt+ArrowUp');
  expect((await outline(page)).at(-2)).toContain(`第${String(groups - 1)}组工作`);
  await expect(page.locator('.desk-text > p')).toHaveCount(paragraphs, { timeout: 30_000 });
});

test('a long draft is printed whole, however early', async ({ page }) => {
  test.slow();
  await putOn(page);
  const counts = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const count = (): number => document.querySelectorAll('.desk-paper section > p').length;
        const observer = new MutationObserver(() => {
          if (count() === 0) return;
          observer.disconnect();
          const early = count();
          // What a browser does before it prints; then it does not wait.
          window.dispatchEvent(new Event('beforeprint'));
          resolve([early, count()]);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  await put(page);
  const [early = 0, printed] = await counts;
  expect(early).toBeGreaterThan(0);
  expect(early).toBeLessThan(paragraphs);
  expect(printed).toBe(paragraphs);
});

test('who looks for something in a long draft finds all of it, however early', async ({ page }) => {
  test.slow();
  await putOn(page);
  const counts = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const count = (): number => document.querySelectorAll('.desk-text > p').length;
        const observer = new MutationObserver(() => {
          if (count() === 0) return;
          observer.disconnect();
          const early = count();
          // Nobody presses a key before the first screen can be seen.
          setTimeout(() => {
            const before = count();
            document.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }));
            resolve([early, before, count()]);
          }, 50);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  await put(page);
  const [early = 0, before, found] = await counts;
  expect(early).toBeGreaterThan(0);
  expect(before).toBeLessThan(paragraphs);
  expect(found).toBe(paragraphs);
});

test('the next blank is found where nothing is drawn yet', async ({ page }) => {
  test.slow();
  await page.goto('/draft/');
  const file = {
    name: '计划.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${text}\n由【责任人】负责。`),
  };
  await page.locator('[data-import]').setInputFiles(file);
  await page.locator('[data-import-preview]').waitFor();
  await put(page);
  await kept(page);
  const led = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const tool = (): HTMLElement | undefined =>
          [...document.querySelectorAll('button')].find((one) => one.textContent.includes('下一处填空'));
        const observer = new MutationObserver(() => {
          if (!tool() || document.querySelectorAll('.desk-text > p').length === 0) return;
          observer.disconnect();
          tool()?.click();
          setTimeout(() => {
            resolve(document.activeElement?.textContent ?? '');
          }, 300);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  expect(await led).toContain('责任人');
});

test('the fields of a very long passage come little by little, and the one that is asked for at once', async ({
  page,
}) => {
  test.slow();
  await page.goto('/draft/');
  const lines = Array.from({ length: 1500 }, (_, at) => `第${String(at)}件事办完登记签字。`);
  const file = {
    name: '计划.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(['江城机械厂工会2027年工作计划', '（一）各组工作', ...lines].join('\n')),
  };
  await page.locator('[data-import]').setInputFiles(file);
  await page.locator('[data-import-preview]').waitFor();
  await put(page);
  await expect(page.locator('.desk-text > p')).toHaveCount(lines.length, { timeout: 30_000 });
  await page.evaluate(() => {
    const added: number[] = [];
    Reflect.set(window, 'fields', added);
    new MutationObserver((changes) => {
      const elements = changes
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node) => node instanceof HTMLElement);
      added.push(
        elements.reduce(
          (sum, one) => sum + Number(one.matches('textarea')) + one.querySelectorAll('textarea').length,
          0,
        ),
      );
    }).observe(document.querySelector('[data-desk]') ?? document.body, { childList: true, subtree: true });
  });
  await items(page)
    .first()
    .getByRole('button', { name: /^改文字/u })
    .click();
  await expect(page.locator('.desk-fields textarea').first()).toBeFocused();
  await expect(page.locator('.desk-fields textarea')).toHaveCount(lines.length, { timeout: 30_000 });
  expect(Math.max(...(await page.evaluate<number[]>('window.fields')))).toBeLessThanOrEqual(100);
});
