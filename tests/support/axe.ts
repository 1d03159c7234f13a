import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from './browser.ts';

/** The small build: every page has to read it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Without what costs time and tells us nothing: there are no frames, and no rule that reads style sheets is on. */
const quick: RunOptions = { resultTypes: ['violations'], preload: false, iframes: false };

/** What a change of colours can break; the other rules do not look at them. They take most of the time. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with all the rules it applies by itself, best practices included, and with the colours in dark
 * ones as well. Leaves the page light.
 *
 * @param where what is looked at, as a selector, where most of a page has been looked at on another: rules that need
 *   the whole of it (its headings, its landmarks, its ids) are those of the markup, see tests/built/html.test.ts
 */
export async function violationsInBothThemes(page: Page, where = 'html'): Promise<string[]> {
  const { found, passed } = await run(page, where, quick);
  // A page that axe could not look at would have no violations either.
  if (where === 'html') expect(passed, page.url()).toBeGreaterThan(10);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, where, { ...quick, runOnly: colourRules });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...found, ...dark.found.map((violation) => `in dark colours: ${violation}`)];
}

/** What axe finds wrong with the markup of a whole page, and with the colours of a part of it in both themes. */
export async function violationsWithColoursOf(page: Page, where: string): Promise<string[]> {
  const off = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));
  const { found, passed } = await run(page, 'html', { ...quick, rules: off });
  expect(passed, page.url()).toBeGreaterThan(10);
  return [...found, ...(await violationsInBothThemes(page, where))];
}

/** What axe finds wrong, and how many of its rules found something that is as it should be. */
async function run(
  page: Page,
  where: string,
  options: RunOptions,
): Promise<{ found: string[]; passed: number }> {
  if (await page.evaluate('window.axe === undefined')) {
    await page.evaluate(source);
    // The source of each element, of those where nothing is wrong, too, was a seventh of axe's time.
    await page.evaluate('axe.configure({ noHtml: true })');
  }
  const context = JSON.stringify({ include: [[where]] });
  const results = await page.evaluate<AxeResults>(`axe.run(${context}, ${JSON.stringify(options)})`);
  const found = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  return { found, passed: results.passes.length };
}
