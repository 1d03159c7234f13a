import { expect, test as base, type Page } from '@playwright/test';
import { readPart } from '../../src/search/query/query-length.ts';

/**
 * Playwright's `test`, with an eye on what no test may see: errors and warnings on the console, requests to
 * another host, windows that a page opens by `alert()`.
 */
export const test = base.extend<{ expectedErrors: RegExp; watch: undefined }>({
  /** messages on the console and uncaught errors that a test provokes */
  expectedErrors: [/(?!)/u, { option: true }],
  watch: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const problems: string[] = [];
      const note = (problem: string): void => {
        if (!expectedErrors.test(problem)) problems.push(problem);
      };
      const port = new URL(baseURL ?? '').port;
      const own = [`localhost:${port}`, `${insecureName}:${port}`, ''];
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        // What playwright.config.ts asks for.
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => {
        // A fade from page to page that the browser gave up: the page is there all the same.
        if (/^Transition was (?:aborted|skipped)/u.test(error.error().message)) return;
        note(`uncaught: ${error.error().message}`);
      });
      context.on('request', (request) => {
        if (!own.includes(new URL(request.url()).host)) problems.push(`request to ${request.url()}`);
      });
      context.on('dialog', (dialog) => {
        problems.push(`${dialog.type()} said: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Opens pages as in a browser without service workers: otherwise they ask for the parts that keep them for later some
 * seconds after they have loaded, which on a busy machine is in the middle of a test.
 */
export async function withoutWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
}

/** A plain-http name that is not localhost, as in an office network: no secure context. */
const insecureName = 'gonghui.test';

/** The address of the site as seen in an office network. */
export function insecureUrl(baseURL: string | undefined): string {
  const url = new URL(baseURL ?? '');
  url.hostname = insecureName;
  return url.origin;
}

/** The words of a search result, as the page lists it. */
export interface ShownHit {
  url: string;
  match: string;
  topics: string[];
  /** title and excerpt */
  text: string;
  marked: string[];
}

/** Types a query on the search page and waits for its results. */
export async function searchFor(page: Page, query: string): Promise<ShownHit[]> {
  const field = page.getByRole('main').getByRole('searchbox', { name: '搜索词' });
  // Enter would open the first hit.
  await field.fill(query);
  await resultsFor(page, query);
  return shownHits(page);
}

/** Waits until the search page shows the results of a query: its address then says so, of a long one the beginning. */
export async function resultsFor(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const count = document.querySelector('main [data-hit-count]');
      const asked = new URLSearchParams(location.search).get('q') ?? '';
      return count !== null && !count.hasAttribute('data-pending') && asked === wanted;
      // A field without words asks for nothing.
    },
    query.trim() === '' ? '' : readPart(query),
  );
}

/** Those of the hits that are passages: terms and articles of laws are hits, too. */
export function passagesOnly(hits: readonly ShownHit[]): ShownHit[] {
  return hits.filter(({ url }) => !/^\/(?:terms|laws)\//u.test(url));
}

/** The hits listed on the search page, in their order. */
export function shownHits(page: Page): Promise<ShownHit[]> {
  return page.locator('main [data-hit]').evaluateAll((items) =>
    items.map((item) => ({
      url: decodeURIComponent(item.getAttribute('data-hit') ?? ''),
      match: item.getAttribute('data-match') ?? '',
      topics: (item.getAttribute('data-topics') ?? '').split(' ').filter((topic) => topic !== ''),
      text: ['h3 a', '.hit-excerpt'].map((part) => item.querySelector(part)?.textContent ?? '').join('\n'),
      marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
    })),
  );
}
