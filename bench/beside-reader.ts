import type { Browser } from '@playwright/test';
import { answerables, pathOf } from '../tests/support/answerables.ts';
import { grade, judgedQueries } from '../tests/support/queries.ts';
import { Random } from '../tests/support/random.ts';
import { launchBrowser } from './browser.ts';
import { loadPage, searchFirst, type Load } from './first-load.ts';
import { median } from './measured-build.ts';
import { ask, openSearch, pageOf, searchBoxes } from './peer-search.ts';
import { table } from './results.ts';
import { serveBuilt } from './serve-built.ts';

/** A long page, a section and a method, each at the same address everywhere. */
export const readingPages = ['/plans/qiye-niandu', '/methods/fupan'];
/** What is searched for first: a word and a question. */
const firstQueries = ['职代会', '职工住院了怎么帮他办互助保障'];

/**
 * Measures what opening a page and a first search take, on this machine and on a slow phone.
 *
 * @param folders of the built sites, by their names
 * @returns the tables by the names of their parts
 */
export async function measureInBrowser(
  folders: ReadonlyMap<string, string>,
  runs: number,
): Promise<Map<string, string>> {
  const browser = await launchBrowser();
  const loads: string[][] = [];
  const searches: string[][] = [];
  for (const slow of [false, true])
    for (const [name, folder] of folders) {
      const site = await serveBuilt(folder);
      const box = searchBoxes[name];
      const device = slow ? 'slow phone' : 'this machine';
      for (const page of readingPages) {
        const all = await repeated(runs, () => loadPage(browser, site.url + page, slow));
        loads.push([
          `${name}, ${page}, ${device}`,
          ...cells(all.map(({ text }) => text)),
          ...cells(all.map(({ idle }) => idle)),
        ]);
      }
      for (const query of box ? firstQueries : []) {
        const all = await searchedFirst(runs, browser, site.url, name, query, slow);
        searches.push([
          `${name}, ${query}, ${device}`,
          ...(all.length > 0
            ? [...cells(all.map(({ answer }) => answer)), ...cells(all.map(({ idle }) => idle))]
            : ['none', '–', '–', '–', '–', '–']),
        ]);
      }
      await site.close();
    }
  await browser.close();
  const heads = (what: string): string[] => [
    '',
    ...[what, 'idle'].flatMap((until) => [`requests to ${until}`, `kB to ${until}`, `s to ${until}`]),
  ];
  return new Map([
    ['load', table(heads('text'), loads)],
    ['search', table(heads('first answer'), searches)],
  ]);
}

/** First searches, one after the other; none where the site finds nothing, which it does the next time, too. */
async function searchedFirst(
  runs: number,
  browser: Browser,
  url: string,
  name: string,
  query: string,
  slow: boolean,
): Promise<{ answer: Load; idle: Load }[]> {
  const box = searchBoxes[name];
  if (!box) throw new Error(`nobody said how to search ${name}`);
  const all: { answer: Load; idle: Load }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const found = await searchFirst(browser, url, box, query, slow);
    if (!found) return [];
    all.push(found);
  }
  return all;
}

/**
 * Asks each site the same judged queries and counts how often a page that answers comes first, and among the first
 * three. Pages are judged, since that is what all of them find; only queries that a text of `content/` answers are
 * asked.
 *
 * @param count how many of the queries are asked, taken by lot, the same on every run
 */
export async function measureQuality(folders: ReadonlyMap<string, string>, count: number): Promise<string> {
  const random = new Random(20261201);
  const asked = (['tuning', 'held-out'] as const)
    .flatMap((half) => judgedQueries(half))
    .map((judged) => ({ judged, pages: pagesThatAnswer(judged), lot: random.below(2 ** 30) }))
    .filter(({ pages }) => pages.size > 0)
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count);
  const browser = await launchBrowser();
  const rows: string[][] = [];
  for (const [name, folder] of folders) {
    const box = searchBoxes[name];
    if (!box) continue;
    const site = await serveBuilt(folder);
    const page = await browser.newPage({ locale: 'zh-CN', serviceWorkers: 'block' });
    await page.goto(site.url + box.from, { waitUntil: 'networkidle' });
    await openSearch(page, box);
    // Some read their whole index into memory before they answer anything.
    await page.locator(box.field).fill('工会');
    await page.locator(box.hits).first().waitFor({ timeout: 120_000 });
    let [first, three, none] = [0, 0, 0];
    for (const { judged, pages } of asked) {
      const found = await ask(page, box, judged.query);
      if (found[0] !== undefined && pages.has(found[0])) first += 1;
      if (found.slice(0, 3).some((path) => pages.has(path))) three += 1;
      if (found.length === 0) none += 1;
    }
    const share = (hits: number): string => (hits / asked.length).toFixed(3);
    rows.push([name, share(first), share(three), share(none)]);
    await page.close();
    await site.close();
  }
  await browser.close();
  const heads = ['', 'an answering page first', 'among three', 'nothing found'];
  return `${String(asked.length)} queries by lot\n\n${table(heads, rows)}`;
}

/** The pages of texts with a passage that answers. */
function pagesThatAnswer(judged: Parameters<typeof grade>[1]): Set<string> {
  return new Set(
    answerables()
      .filter((one) => one.kind !== 'term' && one.kind !== 'law' && grade(one, judged) === 2)
      .map(({ url }) => pageOf(pathOf(url))),
  );
}

async function repeated<Result>(runs: number, measure: () => Promise<Result>): Promise<Result[]> {
  const all: Result[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await measure());
  return all;
}

function cells(loads: readonly Load[]): string[] {
  return [
    String(median(loads.map(({ requests }) => requests))),
    median(loads.map(({ size }) => size)).toFixed(0),
    median(loads.map(({ time }) => time)).toFixed(2),
  ];
}
