import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { linksIn, openSearch, type SearchBox } from './peer-search.ts';

/** A phone of the cheaper kind in the mobile network of a village, as Lighthouse has it. */
const slowPhone = { slowDown: 4, bytesPerSecond: (1.6 * 2 ** 20) / 8, delay: 150 };
/** Nobody waits for longer. */
const patience = 120_000;
/** A search that has shown no answer after so long finds none. */
const longestSearch = 60_000;

/** What came over the network, and how long it took. */
export interface Load {
  requests: number;
  /** kB as sent, heads of answers included */
  size: number;
  /** seconds */
  time: number;
}

/** A browser that has seen nothing yet, whose traffic is counted. */
class Reader {
  readonly #context: BrowserContext;
  readonly page: Page;
  #requests = 0;
  #bytes = 0;

  private constructor(context: BrowserContext, page: Page, session: CDPSession) {
    this.#context = context;
    this.page = page;
    session.on('Network.requestWillBeSent', () => (this.#requests += 1));
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (this.#bytes += encodedDataLength));
  }

  static async start(browser: Browser, slow: boolean): Promise<Reader> {
    const context = await browser.newContext({
      locale: 'zh-CN',
      // What a worker keeps for later is no part of a first load.
      serviceWorkers: 'block',
      viewport: slow ? { width: 375, height: 740 } : { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (slow) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.slowDown });
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: slowPhone.delay,
        downloadThroughput: slowPhone.bytesPerSecond,
        uploadThroughput: slowPhone.bytesPerSecond,
      });
    }
    return new Reader(context, page, session);
  }

  /** Runs something and tells what came over the network meanwhile. */
  async during(work: () => Promise<unknown>): Promise<Load> {
    const [requests, bytes, began] = [this.#requests, this.#bytes, performance.now()];
    await work();
    return {
      requests: this.#requests - requests,
      size: (this.#bytes - bytes) / 1000,
      time: (performance.now() - began) / 1000,
    };
  }

  async end(): Promise<void> {
    await this.#context.close();
  }
}

/** Opens a page as somebody who was never there: until its text is there, and until nothing more comes. */
export async function loadPage(
  browser: Browser,
  url: string,
  slow: boolean,
): Promise<{ text: Load; idle: Load }> {
  const reader = await Reader.start(browser, slow);
  let text: Load = { requests: 0, size: 0, time: 0 };
  const idle = await reader.during(async () => {
    text = await reader.during(() =>
      reader.page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience }),
    );
    await reader.page.waitForLoadState('networkidle', { timeout: patience });
  });
  await reader.end();
  return { text, idle };
}

/**
 * Searches for the first time: from opening the search to the first answer, and until nothing more comes.
 *
 * @returns undefined where the site shows no answer
 */
export async function searchFirst(
  browser: Browser,
  url: string,
  box: SearchBox,
  query: string,
  slow: boolean,
): Promise<{ answer: Load; idle: Load } | undefined> {
  const reader = await Reader.start(browser, slow);
  const { page } = reader;
  page.setDefaultTimeout(patience);
  await page.goto(url + box.from, { waitUntil: 'networkidle', timeout: patience });
  const isAnswered = async (): Promise<boolean> => (await linksIn(page, box)).length > 0;
  let answer: Load = { requests: 0, size: 0, time: 0 };
  const idle = await reader.during(async () => {
    answer = await reader.during(async () => {
      await openSearch(page, box);
      await page.locator(box.field).fill(query);
      const began = performance.now();
      while (!(await isAnswered()) && performance.now() - began < longestSearch)
        await page.waitForTimeout(20);
    });
    await page.waitForLoadState('networkidle', { timeout: patience });
    await page.waitForTimeout(1000);
  });
  const isFound = await isAnswered();
  await reader.end();
  return isFound ? { answer, idle } : undefined;
}

/** Opens a page of answers on a slow phone as somebody who was never there, and once more: each until the first hit. */
export async function openTwice(
  browser: Browser,
  url: string,
  hit: string,
): Promise<{ cold: Load; warm: Load }> {
  const reader = await Reader.start(browser, true);
  const { page } = reader;
  const open = async (): Promise<void> => {
    await page.goto(url, { waitUntil: 'commit', timeout: patience });
    await page.locator(hit).first().waitFor({ timeout: patience });
  };
  const cold = await reader.during(open);
  await page.waitForLoadState('networkidle', { timeout: patience });
  await page.goto('about:blank');
  const warm = await reader.during(open);
  await reader.end();
  return { cold, warm };
}
