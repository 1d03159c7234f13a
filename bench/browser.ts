import { chromium, type Browser, type Page } from '@playwright/test';
import { browserMissing, findBrowser, launchArgs } from '../scripts/browser.mjs';

/**
 * Starts the browser that measures: the one that the browser tests use. Throws when there is none.
 *
 * @param port where it listens for others that tell it what to do
 */
export async function launchBrowser(port?: number): Promise<Browser> {
  if (!(await findBrowser())) throw new Error(browserMissing);
  const executablePath = process.env.CHROMIUM_PATH;
  return chromium.launch({
    args: port === undefined ? launchArgs : [...launchArgs, `--remote-debugging-port=${String(port)}`],
    ...(executablePath && { executablePath }),
  });
}

/**
 * Notes from now on how long each long task of a page takes.
 *
 * @returns what gives the longest so far in milliseconds; 0 when none took 50 ms, the least that browsers call long
 */
export async function watchStalls(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Reflect.set(window, 'longest', 0);
    new PerformanceObserver((list) => {
      const durations = list.getEntries().map(({ duration }) => duration);
      Reflect.set(window, 'longest', Math.max(Number(Reflect.get(window, 'longest')), ...durations));
    }).observe({ entryTypes: ['longtask'] });
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'longest')));
}
