// The index and the network give way in the middle of a search.
import type { Page } from '@playwright/test';
import { expect, searchFor, test } from '../support/browser.ts';
import { phraseInAbout } from '../support/phrases.ts';

test.use({ expectedErrors: /^console error: Failed to load resource/u });

const phrase = phraseInAbout(30);
const count = (page: Page) => page.locator('main [data-hit-count]');

/** Opens the search page on a query and waits until it has ended, well or not. */
async function ask(page: Page): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(phrase)}`);
  await expect(count(page)).toBeAttached();
  await expect(count(page)).not.toHaveAttribute('data-pending', { timeout: 20_000 });
}

for (const damage of ['lost', 'cut', 'foreign'] as const) {
  test(`each file of a search in turn ${damage}: hits, or words that say so, and the next search works`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/pagefind/'))
        asked.push(new URL(request.url()).pathname);
    });
    await ask(page);
    const files = [...new Set(asked)];
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      await page.route(`**${file}*`, async (route) => {
        if (damage === 'lost') return route.abort();
        if (damage === 'foreign')
          return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>请先登录</p>' });
        const response = await route.fetch();
        const body = await response.body();
        return route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
      });
      await ask(page);
      const hits = await page.locator('main [data-hit]').count();
      const said = (await page.locator('main').textContent()) ?? '';
      expect(hits > 0 || /搜索暂时不能用|没有取到|可能不全/u.test(said), file).toBe(true);
      await page.unrouteAll({ behavior: 'wait' });
      const [first] = await searchFor(page, phrase);
      expect(first?.match, file).toBe('exact');
    }
    console.log(`${damage}: ${String(files.length)} files, one after the other`);
  });
}

test('the network goes in mid-word: what stands there stays, words say so, and it goes on afterwards', async ({
  page,
  context,
}) => {
  await page.goto('/search/');
  const field = page.getByRole('main').getByRole('searchbox', { name: '搜索词' });
  await searchFor(page, '安康杯');
  for (const [at, word] of ['职工心理健康', '女职工哺乳室', '高温津贴发放'].entries()) {
    await field.fill('');
    for (const [place, char] of [...word].entries()) {
      if (place === at + 1) await context.setOffline(true);
      await field.press('End');
      await page.keyboard.insertText(char);
    }
    await expect(count(page)).not.toHaveAttribute('data-pending', { timeout: 20_000 });
    await expect(field).toHaveValue(word);
    await expect(page.locator('main')).toContainText(/搜索暂时不能用|可能不全|没有联网|只能搜/u);
    await context.setOffline(false);
    expect((await searchFor(page, `${word} `)).length, word).toBeGreaterThan(0);
  }
});
