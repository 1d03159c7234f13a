import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { SearchRecord } from '../src/search/record.ts';
import { Random } from '../tests/support/random.ts';

/** What the bytes of a first search are measured with: a word, a slip, a question. */
const firstQueries = { word: '职代会', slip: '劳动竟赛', question: '职工住院了互助保障怎么帮他办' };
/** So many phrases of the site are typed, key by key. */
const phrases = 25;

/**
 * Measures what a reader of the search page gets.
 *
 * @param url address of the site
 * @param records passages of the site, whose words are typed
 * @returns figures by their names: bytes of a first search in kB as sent (gzip), milliseconds from a key to the results on screen
 */
export async function measureSearch(
  url: string,
  records: readonly SearchRecord[],
): Promise<Record<string, number>> {
  const executablePath = process.env.CHROMIUM_PATH;
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({
    args: root ? ['--no-sandbox'] : [],
    ...(executablePath && { executablePath }),
  });
  const figures: Record<string, number> = {};
  for (const [name, query] of Object.entries(firstQueries))
    figures[`first search, ${name}, kB`] = (await bytesOfFirst(browser, url, query)) / 1000;
  const page = await browser.newPage();
  await page.goto(`${url}/search/`);
  const typed = wordsToType(records);
  // Once to warm the caches, then for the record.
  await keystrokes(page, typed);
  const times = (await keystrokes(page, typed)).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  figures['keystroke to results, p50, ms'] = at(0.5);
  figures['keystroke to results, p95, ms'] = at(0.95);
  await browser.close();
  return figures;
}

/** Bytes that come from opening the dialog to the first results. */
async function bytesOfFirst(browser: Browser, url: string, query: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    sizes.push(response.body().then(sentSize));
  });
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(query);
  await page.waitForFunction(() => {
    const count = document.querySelector('dialog [data-hit-count]');
    return count?.textContent !== '' && count?.hasAttribute('data-pending') === false;
  });
  const all = await Promise.all(sizes);
  await context.close();
  return all.reduce((sum, size) => sum + size, 0);
}

/** The index is packed already, and no server packs it again. */
function sentSize(body: Buffer): number {
  return body[0] === 0x1f && body[1] === 0x8b ? body.length : gzipSync(body).length;
}

function wordsToType(records: readonly SearchRecord[]): string[] {
  const random = new Random(7);
  return Array.from({ length: phrases }, () => {
    const runs = random.pick(records).text.match(/\p{Script=Han}{4,}/gu) ?? ['工会工作'];
    const run = random.pick(runs);
    return run.slice(0, 3 + random.below(4));
  });
}

/** Types words key by key and waits for the results of each; milliseconds from the key to the frame that shows them. */
function keystrokes(page: Page, words: readonly string[]): Promise<number[]> {
  return page.evaluate(async (list) => {
    const input = document.querySelector<HTMLInputElement>('main input[type=search]');
    const count = document.querySelector('main [data-hit-count]');
    if (!input || !count) throw new Error('there is no search on the page');
    const shown = (): Promise<void> =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (count.hasAttribute('data-pending')) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            resolve();
          });
        });
        observer.observe(count, { attributes: true });
      });
    const times: number[] = [];
    for (const word of list) {
      for (let length = 1; length <= word.length; length += 1) {
        const results = shown();
        const start = performance.now();
        input.value = word.slice(0, length);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await results;
        times.push(performance.now() - start);
      }
    }
    return times;
  }, words);
}
