import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions, Spec } from 'axe-core';
import { expect } from './browser.ts';

/** The small build: every page has to read it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Without what costs time and tells us nothing: there are no frames, and no rule that reads style sheets is on. */
const quick: RunOptions = { resultTypes: ['violations'], preload: false, iframes: false };

/** What a change of colours can break; the other rules do not look at them. They take most of the time. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** On elements whose colours need not be looked at: enough others look just so. */
const alike = 'data-alike';

const settings: Spec = {
  // The source of each element, of those where nothing is wrong, too.
  noHtml: true,
  rules: ['*', 'a[href]'].map((which, at) => ({
    id: colourRules[at] ?? '',
    selector: `${which}:not([${alike}])`,
  })),
};

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
    await page.evaluate(`axe.configure(${JSON.stringify(settings)})`);
  }
  await page.evaluate(markAlike, alike);
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  await page.evaluate((mark) => {
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  }, alike);
  // A page that axe could not look at would have no violations either.
  expect(results.passes.length, page.url()).toBeGreaterThan(passing);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/**
 * Runs in a page and marks each element beside which there are three that are made, coloured and written as it is,
 * within ancestors that are so, too. Three, for one of them may lie under something else.
 */
function markAlike(mark: string): void {
  const keys = new Map<string, { number: number; count: number }>();
  const visit = (element: Element, above: number): void => {
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textDecorationLine } =
      getComputedStyle(element);
    const words =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.value || element.placeholder
        : [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
    const key = [
      above,
      element.localName,
      element.className,
      ...element.getAttributeNames(),
      ...[color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textDecorationLine],
      words.trim() !== '',
      // What is not seen is no example of what is.
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    ].join();
    const known = keys.get(key) ?? { number: keys.size, count: 0 };
    known.count += 1;
    keys.set(key, known);
    if (known.count > 3) element.setAttribute(mark, '');
    for (const child of element.children) visit(child, known.number);
  };
  visit(document.documentElement, -1);
}
