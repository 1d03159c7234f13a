// Windows that die, and windows that write at once. Kept is what a page that opens afterwards shows the reader.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { beginEmpty, kept } from '../support/desk.ts';
import { Random } from '../support/random.ts';

const letters = Array.from('职工代表大会审议通过工会工作计划劳动竞赛安全生产帮扶慰问文体活动');
const heading = (page: Page) => page.locator('.desk-heading').last();
const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Crashes the process of a page, as a lack of memory does: nothing in it runs any more. */
async function crash(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test('100 windows killed while writing: what was said to be saved is there, and what was typed a while before', async ({
  context,
}) => {
  const random = new Random(20261201);
  /** what the window that lives last said was saved */
  let saved = '';
  context.on('console', (message) => {
    const [, text] = /^said saved: (.*)$/su.exec(message.text()) ?? [];
    saved = text ?? saved;
  });
  await context.addInitScript(() => {
    let last = '';
    new MutationObserver(() => {
      const now = document.querySelector('[data-keeping]')?.getAttribute('data-keeping') ?? '';
      const field = document.querySelector('.desk-heading');
      if (now === 'saved' && last !== 'saved' && field instanceof HTMLTextAreaElement) {
        console.debug(`said saved: ${field.value}`);
      }
      last = now;
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-keeping'],
    });
  });
  let page = await context.newPage();
  await beginEmpty(page);
  await page.getByRole('button', { name: '加一节' }).click();
  const lost: number[] = [];
  let oldest = 0;
  for (let window = 0; window < 100; window += 1) {
    if ((await heading(page).inputValue()).length > 80) await heading(page).fill('');
    await heading(page).press('End');
    const before = await heading(page).inputValue();
    const typed: { char: string; at: number }[] = [];
    const end = Date.now() + 100 + random.below(2500);
    // Some write steadily, some in bursts.
    const longest = random.pick([40, 150, 600]);
    while (Date.now() < end || typed.length === 0) {
      const char = random.pick(letters);
      await page.keyboard.insertText(char);
      typed.push({ char, at: Date.now() });
      await pause(random.below(longest));
    }
    const died = Date.now();
    await crash(context, page);
    page = await context.newPage();
    await page.goto('/draft/');
    await expect(heading(page)).toBeVisible();
    const there = await heading(page).inputValue();
    const all = before + typed.map(({ char }) => char).join('');
    expect(all.startsWith(there), `${String(window)}: “${there}” of “${all}”`).toBe(true);
    expect(there.length, `${String(window)}: said to be saved`).toBeGreaterThanOrEqual(saved.length);
    const gone = typed.slice(Math.max(0, there.length - before.length));
    lost.push(gone.length);
    oldest = Math.max(oldest, ...gone.map(({ at }) => died - at));
  }
  lost.sort((one, other) => one - other);
  console.log(
    `lost of each window: median ${String(lost[50])}, most ${String(lost.at(-1))} characters; ` +
      `none typed more than ${String(oldest)} ms before it died`,
  );
  // A second is what the desk promises; the rest is for a machine that has other things to do.
  expect(oldest).toBeLessThan(2500);
});

test('three windows on one draft: every word is in it, or in a copy', async ({ context }) => {
  const random = new Random(3);
  const first = await context.newPage();
  await beginEmpty(first);
  await first.getByRole('button', { name: '加一节' }).click();
  await first.keyboard.insertText('起');
  await kept(first);
  const pages = [first, await context.newPage(), await context.newPage()];
  for (const page of pages.slice(1)) await page.goto('/draft/');
  const marks: string[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    const writing = pages.filter(() => random.below(2) === 0);
    await Promise.all(
      writing.map(async (page) => {
        const mark = `«${String(turn)}-${String(pages.indexOf(page))}»`;
        // In one stroke: between two another window's text may come into the field.
        await heading(page).evaluate((field, words) => {
          if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
          field.value += words;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }, mark);
        marks.push(mark);
      }),
    );
    await pause(random.below(700));
  }
  for (const page of pages) await kept(page);
  const later = await context.newPage();
  await later.goto('/draft/');
  const texts = await later.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('gonghui:draft:'))
      .map(([, text]) => String(text)),
  );
  expect(marks.length).toBeGreaterThan(40);
  expect(marks.filter((mark) => !texts.some((text) => text.includes(mark)))).toEqual([]);
  // What is kept can be opened.
  await expect(later.locator('[data-kept-draft]')).toHaveCount(texts.length);
  console.log(`${String(marks.length)} words of three windows stand in ${String(texts.length)} drafts`);
});
