import type { Browser, Page } from '@playwright/test';
import type { SearchRecord } from '../src/search/files/record.ts';
import { hugeQueries, pastedParagraph } from '../tests/support/long-queries.ts';
import { Random } from '../tests/support/random.ts';
import { watchSizes } from '../tests/support/sent-size.ts';
import { launchBrowser, watchStalls } from './browser.ts';
import { openTwice } from './first-load.ts';

/** What the bytes of a first search are measured with: a word, a slip, a question, a pasted paragraph. */
const firstQueries = {
  word: '职代会',
  slip: '劳动竟赛',
  question: '职工住院了互助保障怎么帮他办',
  paragraph: pastedParagraph,
};
/** So many phrases of the site are typed, key by key. */
const phrases = 25;

/**
 * Measures what a reader of the search page gets.
 *
 * @param url address of the site
 * @param records passages of the site, whose words are typed
 * @returns figures by their names: what a first search loads as sent (gzip), what it takes on a slow phone that was
 *   never there and on one that was, milliseconds from a key to the first results on screen and to the whole list, the
 *   longest time the page does not answer while it is given hostile queries
 */
export async function measureSearch(
  url: string,
  records: readonly SearchRecord[],
): Promise<Record<string, number>> {
  const browser = await launchBrowser();
  const figures: Record<string, number> = {};
  for (const [name, query] of Object.entries(firstQueries)) {
    const { bytes, requests } = await costOfFirst(browser, url, query);
    figures[`first search, ${name}, kB`] = bytes / 1000;
    figures[`first search, ${name}, requests`] = requests;
  }
  const answers = `${url}/search/?q=${encodeURIComponent(firstQueries.question)}`;
  for (const [state, load] of Object.entries(await openTwice(browser, answers, 'main [data-hit]'))) {
    figures[`slow phone, ${state}, kB`] = load.size;
    figures[`slow phone, ${state}, first hit, s`] = load.time;
  }
  const page = await browser.newPage();
  await page.goto(`${url}/search/`);
  // The code runs warm by other words; those that are measured have not been typed before.
  const typed = wordsToType(records, 2 * phrases);
  await keystrokes(page, typed.slice(phrases));
  const times: Record<string, number[]> = await keystrokes(page, typed.slice(0, phrases));
  for (const [name, list] of Object.entries<number[]>(times)) {
    list.sort((a, b) => a - b);
    for (const share of [50, 95])
      figures[`keystroke to ${name}, p${String(share)}, ms`] =
        list[Math.floor(((list.length - 1) * share) / 100)] ?? 0;
  }
  figures['hostile queries, longest stall, ms'] = await longestStall(page);
  await browser.close();
  return figures;
}

/** What comes from opening the dialog to the first results. */
async function costOfFirst(
  browser: Browser,
  url: string,
  query: string,
): Promise<{ bytes: number; requests: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const sizes = watchSizes(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(query);
  await page.waitForFunction(() => {
    const count = document.querySelector('dialog [data-hit-count]');
    return count?.textContent !== '' && count?.hasAttribute('data-pending') === false;
  });
  const all = [...(await sizes()).values()];
  await context.close();
  return { bytes: all.reduce((sum, size) => sum + size, 0), requests: all.length };
}

function wordsToType(records: readonly SearchRecord[], count: number): string[] {
  const random = new Random(7);
  return Array.from({ length: count }, () => {
    const runs = random.pick(records).text.match(/\p{Script=Han}{4,}/gu) ?? ['工会工作'];
    const run = random.pick(runs);
    return run.slice(0, 3 + random.below(4));
  });
}

/**
 * Milliseconds from a key to the frame that shows the hits that fill the window, and to the frame that shows
 * all that are listed.
 */
interface KeyTimes extends Record<string, number[]> {
  results: number[];
  'whole list': number[];
}

/** Types words key by key and waits for the results of each. */
function keystrokes(page: Page, words: readonly string[]): Promise<KeyTimes> {
  return page.evaluate(async (list) => {
    const input = document.querySelector<HTMLInputElement>('main input[type=search]');
    const count = document.querySelector('main [data-hit-count]');
    if (!input || !count) throw new Error('there is no search on the page');
    const shown = (isShown: (changes: MutationRecord[]) => boolean): Promise<void> =>
      new Promise((resolve) => {
        const observer = new MutationObserver((changes) => {
          if (!isShown(changes)) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            resolve();
          });
        });
        observer.observe(count, { attributes: true });
      });
    const times: KeyTimes = { results: [], 'whole list': [] };
    for (const word of list) {
      for (let length = 1; length <= word.length; length += 1) {
        const results = shown((changes) =>
          changes.some(({ attributeName }) => attributeName === 'data-hit-count'),
        );
        const whole = shown(() => !count.hasAttribute('data-pending'));
        const start = performance.now();
        input.value = word.slice(0, length);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await results;
        times.results.push(performance.now() - start);
        await whole;
        times['whole list'].push(performance.now() - start);
      }
    }
    return times;
  }, words);
}

/** So many keys come as fast as the browser takes them. */
const burst = 3000;

/** The longest task of the page while it is given huge queries one by one, and a burst of keys, in milliseconds. */
async function longestStall(page: Page): Promise<number> {
  const stall = await watchStalls(page);
  const keys = Array.from({ length: burst }, (_, place) =>
    '职代会怎么开 zdh 2026 '.repeat(9).slice(0, place % 90),
  );
  for (const queries of [...Object.values(hugeQueries).map((query) => [query]), keys]) {
    await page.evaluate(async (list) => {
      const input = document.querySelector<HTMLInputElement>('main input[type=search]');
      const count = document.querySelector('main [data-hit-count]');
      if (!input || !count) throw new Error('there is no search on the page');
      for (const query of list) {
        input.value = query;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
      while (count.hasAttribute('data-pending')) await new Promise((resolve) => setTimeout(resolve, 20));
    }, queries);
  }
  return stall();
}
