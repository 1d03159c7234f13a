import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { freePort } from '../tests/support/real-server.ts';
import { launchBrowser } from './browser.ts';
import { addSentence, median, type Site } from './measured-build.ts';
import { table } from './results.ts';

/** A site whose development server can be started, and the text that is edited. */
export interface DevSite {
  built: Site;
  /** the program that serves it, below node_modules/ */
  program: string;
  /** @param port where it shall listen */
  dev: (port: string) => readonly string[];
  /** the file */
  text: string;
  /** the page it makes, as a path */
  page: string;
}

/** Nobody waits for longer, in milliseconds. */
const patience = 180_000;

/**
 * Starts the development server of each site with nothing kept from before, opens a page in a browser, and edits the
 * page's text: all of them are judged by what stands on the writer's screen.
 *
 * @param edits how often the text is edited; the time in the middle counts
 */
export async function measureDev(sites: ReadonlyMap<string, DevSite>, edits: number): Promise<string> {
  const browser = await launchBrowser();
  const rows: string[][] = [];
  for (const [name, site] of sites) {
    const before = readFileSync(site.text, 'utf8');
    const { first, changes } = await devTimes(browser, site, edits).finally(() => {
      writeFileSync(site.text, before);
    });
    rows.push([name, first.toFixed(1), changes.length > 0 ? median(changes).toFixed(2) : 'not seen']);
  }
  await browser.close();
  return table(['', 'start to first page, s', 'edit to screen, s'], rows);
}

/** Seconds from the start to the page, and from each edit to the screen; those that were never seen are left out. */
async function devTimes(
  browser: Browser,
  { built, program, dev, text, page: path }: DevSite,
  edits: number,
): Promise<{ first: number; changes: number[] }> {
  for (const kept of built.kept) rmSync(join(built.folder, kept), { recursive: true, force: true });
  const port = String(await freePort());
  const began = performance.now();
  const server = spawn(process.execPath, [join(built.folder, 'node_modules', program), ...dev(port)], {
    cwd: built.folder,
    stdio: 'ignore',
    // A group of its own, for some start others.
    detached: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BROWSER: 'none' },
  });
  const page = await browser.newPage();
  try {
    const sentence = firstSentence(readFileSync(text, 'utf8'));
    await untilShown(page, `http://localhost:${port}${path}`, sentence, began);
    const first = (performance.now() - began) / 1000;
    const changes: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      // The server may still be busy with what was before.
      await page.waitForTimeout(2000);
      const added = `第${String(edit + 1)}次改了一句`;
      const changed = performance.now();
      addSentence(text, `${added}。`);
      if (await isShown(page, added, 20_000)) changes.push((performance.now() - changed) / 1000);
    }
    return { first, changes };
  } finally {
    await page.close();
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  }
}

/** Opens the page again and again until it shows some words. */
async function untilShown(page: Page, url: string, words: string, began: number): Promise<void> {
  while (performance.now() - began < patience) {
    const answered = await page.goto(url, { waitUntil: 'domcontentloaded' }).then(
      (response) => response?.ok() === true,
      // It does not listen yet.
      () => false,
    );
    if (answered && (await isShown(page, words, 30_000))) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`${url} never showed ${words}`);
}

async function isShown(page: Page, words: string, within: number): Promise<boolean> {
  return page
    .getByText(words)
    .first()
    .waitFor({ state: 'attached', timeout: within })
    .then(
      () => true,
      () => false,
    );
}

/** The beginning of the first paragraph, which every generator shows as it stands. */
function firstSentence(text: string): string {
  const [, words] = /^([\p{Script=Han}，、]{8,})/mu.exec(text.replace(/^---\n.*?\n---\n/su, '')) ?? [];
  if (words === undefined) throw new Error('the text has no plain beginning');
  return words;
}
