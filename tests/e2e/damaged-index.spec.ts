import type { Locator, Route } from '@playwright/test';
import { expect, only, searchFor, test } from '../support/browser.ts';
import { phraseInAbout } from '../support/phrases.ts';

only('desktop');

// A half-copied site, a proxy that answers with its own page, a lost connection: the reader is told, in words.
test.use({
  // The browser and Pagefind report each file that fails; for one of them Pagefind lets nobody catch the error.
  expectedErrors: /^console error|^uncaught: Failed to load (?:the )?Pagefind/u,
  serviceWorkers: 'block',
});

const phrase = phraseInAbout(30);

const lost = (route: Route): Promise<void> => route.abort();
const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'not found' });
const garbage = (route: Route): Promise<void> =>
  route.fulfill({ body: Buffer.from('00ff1f8bdeadbeef'.repeat(40), 'hex') });
const otherPage = (route: Route): Promise<void> =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>请先登录</title><p>请先登录</p>' });
const cut = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
};
const otherShape = (route: Route): Promise<void> => route.fulfill({ json: { topics: 'none', variants: 7 } });

const damages: [string, string | RegExp, (route: Route) => Promise<void>][] = [
  ['no connection', /\/pagefind\//u, lost],
  ['no index', /\/pagefind\//u, missing],
  ['a login page instead of the index', /\/pagefind\//u, otherPage],
  ['no engine', /pagefind\.js/u, missing],
  ['no WebAssembly', /wasm\..*\.pagefind/u, missing],
  ['damaged WebAssembly', /wasm\..*\.pagefind/u, garbage],
  ['no directory', /pagefind-entry\.json/u, missing],
  ['a damaged directory', /pagefind-entry\.json/u, garbage],
  ['no chunk directory', /\.pf_meta/u, missing],
  ['a damaged chunk directory', /\.pf_meta/u, garbage],
  ['no chunks', /\.pf_index/u, missing],
  ['damaged chunks', /\.pf_index/u, garbage],
  ['half of each chunk', /\.pf_index/u, cut],
  ['a login page instead of each chunk', /\.pf_index/u, otherPage],
  ['no records', /\.pf_fragment/u, missing],
  ['damaged records', /\.pf_fragment/u, garbage],
  ['half of each record', /\.pf_fragment/u, cut],
  ['no facets', /facets\.json/u, missing],
  ['damaged facets', /facets\.json/u, garbage],
  ['half of the facets', /facets\.json/u, cut],
  ['facets of another shape', /facets\.json/u, otherShape],
  ['no lexicon', /lexicon\.txt/u, missing],
  ['a damaged lexicon', /lexicon\.txt/u, garbage],
  ['half of the lexicon', /lexicon\.txt/u, cut],
  ['a lexicon of another shape', /lexicon\.txt/u, otherShape],
];

/** Says in Chinese that the search does not work, and offers the topics. */
async function expectWords(part: Locator): Promise<void> {
  const count = part.locator('[data-hit-count]');
  await expect(count).toContainText('搜索暂时不能用');
  await expect(count).not.toHaveAttribute('data-pending');
  await expect(part.locator('[data-hit]')).toHaveCount(0);
  await expect(part.getByRole('link', { name: '主题' })).toHaveAttribute('href', '/topics/');
}

for (const [name, files, damage] of damages) {
  test(`with ${name} the search page says so, and works again when that is over`, async ({ page }) => {
    await page.route(files, damage);
    await page.goto(`/search/?q=${encodeURIComponent(phrase)}`);
    await expectWords(page.getByRole('main'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Answers under way are given first: taken back in the middle, they would be given twice.
    await page.unrouteAll({ behavior: 'wait' });
    const [first] = await searchFor(page, phrase);
    expect(first?.match).toBe('exact');
  });
}

test('the dialog says so too', async ({ page }) => {
  await page.route(/\/pagefind\//u, missing);
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(phrase);
  await expectWords(dialog);
});

test('without its code the dialog leads to the search page', async ({ page }) => {
  await page.route('**/search-view*.js', missing);
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(page.getByRole('dialog')).toContainText('搜索暂时不能用');
  await field.fill(phrase);
  await field.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === phrase);
});

test('with one chunk missing nothing found is not said where something might be', async ({ page }) => {
  const chunks = new Set<string>();
  await page.route(/\.pf_index/u, (route) => {
    chunks.add(route.request().url());
    return chunks.size === 1 && [...chunks][0] === route.request().url() ? missing(route) : route.continue();
  });
  await page.goto(`/search/?q=${encodeURIComponent(phrase)}`);
  await expectWords(page.getByRole('main'));
});

// What search can do without, it does without: slips and pinyin are not read, terms are not explained.
const lesser: [string, RegExp, (route: Route) => Promise<void>][] = [
  ['no sounds', /sounds\.txt/u, missing],
  ['damaged sounds', /sounds\.txt/u, garbage],
  ['a login page instead of the sounds', /sounds\.txt/u, otherPage],
  ['no everyday words', /everyday\.txt/u, missing],
  ['damaged everyday words', /everyday\.txt/u, garbage],
  ['everyday words of another shape', /everyday\.txt/u, otherShape],
  ['no variants', /variants\.txt/u, missing],
  ['a login page instead of the variants', /variants\.txt/u, otherPage],
  ['no cards', /cards\//u, missing],
  ['damaged cards', /cards\//u, garbage],
  ['a login page instead of the cards', /cards\//u, otherPage],
  ['cards of another shape', /cards\//u, otherShape],
];

for (const [name, files, damage] of lesser) {
  test(`with ${name} search goes on`, async ({ page }) => {
    await page.route(files, damage);
    await page.goto('/search/');
    const [first] = await searchFor(page, '安康杯');
    expect(first?.topics).toContain('anquan-laobao');
    await searchFor(page, '送请凉');
    await searchFor(page, '職工熱天怎么办');
    await expect(page.locator('main [data-hit-count]')).not.toContainText('搜索暂时不能用');
  });
}
