import type { Page } from '@playwright/test';

/** How a reader asks a site. */
export interface SearchBox {
  /** the page from which a search begins */
  from: string;
  /** what opens the search */
  open: (page: Page) => Promise<void>;
  /** selectors of the field and of what leads to each answer */
  field: string;
  hits: string;
}

const pressed = (keys: string) => async (page: Page) => {
  await page.keyboard.press(keys);
};

/** By the names of the sites. */
export const searchBoxes: Readonly<Record<string, SearchBox>> = {
  ours: {
    from: '/',
    open: pressed('Control+k'),
    field: 'dialog[open] input[type=search]',
    hits: 'dialog[open] [data-hit] h3 a',
  },
  Starlight: {
    from: '/',
    open: pressed('Control+k'),
    field: 'dialog[open] input',
    hits: 'dialog[open] .pagefind-ui__result-link',
  },
  VitePress: {
    from: '/',
    open: pressed('Control+k'),
    field: '.VPLocalSearchBox input',
    hits: '.VPLocalSearchBox a.result',
  },
  Docusaurus: {
    // Its field lists eight; its page of results lists all.
    from: '/search',
    open: () => Promise.resolve(),
    field: 'input[type=search][name=q]',
    hits: 'article h2 a',
  },
  Rspress: {
    from: '/',
    open: pressed('Control+k'),
    field: '.rp-search-panel__input',
    hits: 'a.rp-suggest-item__link',
  },
};

/** Opens the search; a site whose scripts are not there yet does not hear the first keys. */
export async function openSearch(page: Page, box: SearchBox): Promise<void> {
  const field = page.locator(box.field);
  const began = performance.now();
  while (!(await field.isVisible()) && performance.now() - began < patience) {
    await box.open(page);
    await field.waitFor({ timeout: 1000 }).catch(() => undefined);
  }
}

/** So long nothing may change for a list of answers to be taken as whole, in milliseconds. */
const settled = 400;
const patience = 20_000;

/**
 * Types a query and waits until its answers are there.
 *
 * @returns the pages of the answers in their order, each once, as paths without slash or `.html` at the end; none when
 *   the site has none
 */
export async function ask(page: Page, box: SearchBox, query: string): Promise<string[]> {
  await page.locator(box.field).fill('');
  await page.locator(box.field).fill(query);
  const began = performance.now();
  let last = '';
  let since = performance.now();
  while (performance.now() - since < settled && performance.now() - began < patience) {
    await page.waitForTimeout(50);
    const now = (await linksIn(page, box)).join('\n');
    if (now !== last) [last, since] = [now, performance.now()];
  }
  return [...new Set(last.split('\n').filter(Boolean).map(pageOf))];
}

/** Where the answers shown lead to. */
export async function linksIn(page: Page, box: SearchBox): Promise<string[]> {
  return page.locator(box.hits).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** The page of an address, whatever its site makes of its end. */
export function pageOf(address: string): string {
  const { pathname } = new URL(address, 'http://site.invalid');
  return decodeURIComponent(pathname).replace(/(?:\/index)?(?:\.html)?\/?$/u, '');
}
