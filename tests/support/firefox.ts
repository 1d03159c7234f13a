import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { staticServer } from '../../scripts/static-server.mjs';

/** Firefox, and the site served for it. */
export interface Firefox {
  browser: Browser;
  /** address of the site, without a slash at its end */
  origin: string;
  /** what pages said that none should: errors, uncaught, on the console */
  problems: string[];
  /** Opens a page of the site, in a window of its own. */
  open: (path: string) => Promise<Page>;
  /** Waits for a file that the browser saves. @returns its name and where it is */
  saved: (ending: string) => Promise<{ name: string; path: string }>;
  close: () => Promise<void>;
}

/**
 * Starts Debian's Firefox; `FIREFOX_PATH` names another. Puppeteer drives it as it comes, by WebDriver BiDi; Playwright
 * wants a Firefox of its own.
 *
 * @throws Error when there is none
 */
export async function startFirefox(): Promise<Firefox> {
  const downloads = mkdtempSync(join(tmpdir(), 'wenku-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  const server = staticServer(fileURLToPath(new URL('../../dist/', import.meta.url)));
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const origin = `http://localhost:${String(port)}`;
  const problems: string[] = [];
  return {
    browser,
    origin,
    problems,
    open: async (path) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      page.on('pageerror', (error) => problems.push(`uncaught on ${path}: ${String(error)}`));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console on ${path}: ${message.text()}`);
      });
      await page.goto(origin + path);
      return page;
    },
    saved: async (ending) => {
      const name = await vi.waitFor(
        () => {
          const found = readdirSync(downloads).find((file) => file.endsWith(ending));
          expect(found).toBeDefined();
          return found ?? '';
        },
        { timeout: 30_000, interval: 100 },
      );
      return { name, path: join(downloads, name) };
    },
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

function firefoxPath(): string {
  const places = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((place) => ['firefox-esr', 'firefox'].map((name) => join(place, name)));
  const path = process.env.FIREFOX_PATH ?? places.find((place) => existsSync(place));
  if (path === undefined)
    throw new Error(
      '没有 Firefox，先装上（Debian：apt-get install firefox-esr），或用 FIREFOX_PATH 指出 / no Firefox here',
    );
  return path;
}
