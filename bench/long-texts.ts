// `npm run bench:long`: how long the page does not answer while it works on the longest texts a reader has: a notice, a
// file, traces and the review of 100,000 characters, and a year of 200 rows. Build the site first; CHROMIUM_PATH names
// the browser. With `--slow` its processor is four times as slow.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { emptyDraft } from '../src/draft/draft.ts';
import type { DraftItem } from '../src/draft/schema.ts';
import { writeDraftFile } from '../src/draft/share/draft-file.ts';
import type { Inline } from '../src/passage/model.ts';
import { launchBrowser } from './browser.ts';
import { serveSite } from './serve.ts';
import { watchTasks } from './tasks.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const most = 100_000;
const patience = { timeout: 300_000 };

/** The paragraphs of a kind of pages, as the site gives them beside its HTML. */
function paragraphs(kind: string): string[] {
  const files = readdirSync(join(dist, kind), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return files.sort().flatMap((name) =>
    readFileSync(join(dist, kind, name), 'utf8')
      .replace(/^---[^]*?\n---\n/u, '')
      .split('\n')
      .filter((line) => line !== '' && !/^[#|]/u.test(line)),
  );
}

const fromPlans = paragraphs('plans').concat(paragraphs('methods'));
// Not more sections than a draft may hold, the text between them as long as it comes.
const plan = [
  '某单位工会工作计划',
  ...fromPlans.map((text, at) => (at % 9 ? text : `第${String(at)}组工作\n${text}`)),
]
  .map((line) => line.replace(/^第(\d+)组工作\n/u, (_, at: string) => `（一）第${at}组工作\n`))
  .join('\n')
  .slice(0, most);
const notice = paragraphs('snippets')
  .map((text, at) => `${String(at + 1)}.${text}`)
  .join('\n')
  .slice(0, most);

function words(text: string): Inline[] {
  return [{ kind: 'text', text, strong: false }];
}

/** A plan of many measures. */
function planOfRows(rows: number): string {
  const items = Array.from({ length: rows / 5 }, (_, at): DraftItem => {
    const measures = Array.from({ length: 5 }, (_, row) => ({
      id: `m${String(row)}`,
      when: words(`${String(((at + row) % 12) + 1)}月`),
      work: words(`第${String(at)}组第${String(row)}项走访慰问20人`),
      who: words(['工会主席', '生活委员', '宣传委员'][row % 3] ?? ''),
      check: words('签到表'),
    }));
    const id = `i${String(at)}`;
    const heading = { level: 1 as const, text: words(`第${String(at)}组`) };
    return {
      id,
      label: id,
      heading,
      blocks: [],
      role: 'cuoshi',
      topics: [],
      units: [],
      source: '',
      measures,
    };
  });
  return writeDraftFile({ ...emptyDraft('d', words('某单位工会2026年工作计划'), 'qiye', 0), items });
}

/** Puts a long text in at once, as pasting does. */
async function putIn(page: Page, field: string, text: string): Promise<void> {
  await page.locator(field).evaluate((area, value) => {
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('no text area');
    area.value = value;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

async function open(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('[data-import]').setInputFiles(file);
}

async function putOnDesk(page: Page): Promise<void> {
  await page.locator('[data-import-put=new]').first().click();
  await page.locator('[data-draft-item]').first().waitFor(patience);
  await page.waitForTimeout(5000);
}

/** Puts the plan on the desk, and waits until it is drawn, reviewed and kept. */
async function keepOnDesk(page: Page): Promise<void> {
  await open(page, '计划.txt', plan);
  await page.locator('[data-import-preview]').waitFor(patience);
  await putOnDesk(page);
  await page.locator('[data-keeping=saved]').waitFor(patience);
}

async function openUndivided(page: Page): Promise<void> {
  const text = plan.replace(/^（一）/gmu, '');
  await open(page, '计划.txt', text);
  await page.locator('[data-import-preview]').waitFor(patience);
}

const site = await serveSite(dist, new Map(indexFiles()));
const browser = await launchBrowser();
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';
const rate = process.argv.includes('--slow') ? 4 : 1;

function indexFiles(): [string, Uint8Array][] {
  return ['lexicon.json', 'variants.txt'].map((name) => [name, readFileSync(join(dist, 'pagefind', name))]);
}

/** Measures one thing that readers do on a fresh page; `--only=desk` only those with that in their names. */
async function measure(
  name: string,
  path: string,
  prepare: (page: Page) => Promise<void>,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  if (!name.includes(only)) return;
  const page = await (await browser.newContext()).newPage();
  await page.goto(site.url + path);
  await prepare(page);
  await page.waitForTimeout(1000);
  const stop = await watchTasks(page, rate);
  await work(page);
  const { all, longest } = await stop();
  console.log(`${name.padEnd(40)} ${all.toFixed(0).padStart(6)} ms in all, ${longest.toFixed(0)} ms at once`);
  await page.context().close();
}

console.log(`processor time of the page${rate > 1 ? `, slowed down ${String(rate)} times` : ''}`);
await measure(
  'notice against plan, 100,000 each',
  '/draft/notice/',
  (page) => putIn(page, '[data-notice-draft]', plan),
  async (page) => {
    await putIn(page, '[data-notice-input]', notice);
    await page.locator('[data-demand]').first().waitFor(patience);
  },
);
await measure(
  'review of 100,000',
  '/review/',
  () => Promise.resolve(),
  async (page) => {
    await putIn(page, '[data-review-input]', plan);
    await page.locator('[data-review-summary]', { hasNotText: '还没有文字' }).waitFor(patience);
  },
);
await measure(
  'traces of samples in 100,000',
  '/review/',
  async (page) => {
    await putIn(page, '[data-review-input]', plan);
    await page.locator('[data-trace-panel] summary').click();
    await page.locator('[data-trace-run]').waitFor(patience);
    await page.waitForTimeout(8000);
  },
  async (page) => {
    await page.locator('[data-trace-run]').click();
    await page.locator('[data-trace-share]').waitFor(patience);
  },
);
await measure(
  'a file of 100,000 read and shown',
  '/draft/',
  () => Promise.resolve(),
  async (page) => {
    await open(page, '计划.txt', plan);
    await page.locator('[data-import-preview]').waitFor(patience);
  },
);
await measure(
  'the same put on the desk',
  '/draft/',
  async (page) => {
    await open(page, '计划.txt', plan);
    await page.locator('[data-import-preview]').waitFor(patience);
  },
  putOnDesk,
);
await measure('a kept draft of 100,000 opened', '/draft/', keepOnDesk, async (page) => {
  await page.reload();
  await page.locator('[data-draft-item]').first().waitFor(patience);
  await page.waitForTimeout(5000);
});
await measure('ten keys in a heading of it', '/draft/', keepOnDesk, async (page) => {
  await page.locator('textarea.desk-heading').nth(3).focus();
  await page.keyboard.type('今年走访了二十三人次', { delay: 80 });
  await page.waitForTimeout(1500);
});
await measure(
  'ten keys in a paragraph of it',
  '/draft/',
  async (page) => {
    await keepOnDesk(page);
    await page.locator('.desk-item-tools > button').nth(9).click();
    await page.locator('textarea.desk-field').first().focus();
  },
  async (page) => {
    await page.keyboard.type('今年走访了二十三人次', { delay: 80 });
    await page.waitForTimeout(1500);
  },
);
await measure('five steps of a passage of it', '/draft/', keepOnDesk, async (page) => {
  for (let step = 0; step < 5; step += 1) {
    await page
      .locator('[data-draft-item]')
      .nth(5 + step)
      .press('Alt+ArrowDown');
    await page.waitForTimeout(300);
  }
  await page.waitForTimeout(1500);
});
await measure('it written as a Word file', '/draft/', keepOnDesk, async (page) => {
  const file = page.waitForEvent('download', patience);
  await page.locator('[data-export=docx]').click();
  await Promise.race([file, page.locator('[data-export-anyway]').click(patience)]);
  await file;
});
await measure('a passage of 100,000 without headings', '/draft/', openUndivided, putOnDesk);
await measure(
  'ten keys in a row of a year of 200',
  '/draft/',
  async (page) => {
    await open(page, '计划.json', planOfRows(200));
    await page.locator('[data-draft-item]').first().waitFor(patience);
    await page.waitForTimeout(3000);
    await page.goto(`${site.url}/draft/year/`);
    const row = page.locator('[data-year-row]').first();
    await row.locator('button[aria-expanded]').click();
    await row.locator('input').first().focus();
  },
  async (page) => {
    await page.keyboard.type('今年走访了二十三人', { delay: 80 });
    await page.waitForTimeout(1500);
  },
);
await browser.close();
await site.close();
