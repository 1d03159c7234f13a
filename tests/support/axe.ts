import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from './browser.ts';

/** The small build: every page has to read it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Without what costs time and tells us nothing: there are no frames, and no rule that reads style sheets is on. */
const quick: RunOptions = { resultTypes: ['violations'], preload: false, iframes: false };

/** What a change of colours can break; the other rules do not look at them. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, with all the rules it applies by itself, best practices included. */
function violations(page: Page): Promise<string[]> {
  return run(page, quick, 10);
}

/** What axe finds wrong in light colours, and with the colours in dark ones. Leaves the page light. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, { ...quick, runOnly: colourRules }, 0);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((violation) => `in dark colours: ${violation}`)];
}

async function run(page: Page, options: RunOptions, passing: number): Promise<string[]> {
  if (await page.evaluate('window.axe === undefined')) {
    await page.evaluate(source);
    // The source of each element, of those where nothing is wrong, too, was a seventh of axe's time.
    await page.evaluate('axe.configure({ noHtml: true })');
  }
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  // A page that axe could not look at would have no violations either.
  expect(results.passes.length, page.url()).toBeGreaterThan(passing);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
