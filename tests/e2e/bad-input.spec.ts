import { expect, searchFor, test } from '../support/browser.ts';
import { hugeQueries } from '../support/long-queries.ts';
import { phraseInAbout } from '../support/phrases.ts';

const common = phraseInAbout(30);

/** What nobody should type and somebody will. */
const strange: Record<string, string> = {
  nothing: '',
  spaces: ' 　\t ',
  'a script': '<script>alert(1)</script>',
  'a picture': '"><img src=x onerror=alert(1)>',
  'a template': '${alert(1)}{{7*7}}<%= 7*7 %>',
  'regular expression': '.*+?^${}()|[]\\(?<=职)',
  quotes: '"职工\' “工会" `',
  'entities and percent signs': '&lt;b&gt; %3Cb%3E %E8 %',
  emoji: '👨‍👩‍👧‍👦🇨🇳👍🏽',
  'right to left': 'مرحبا \u202Eעברית\u202C 工会',
  'combining marks': 'z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!',
  'rare characters': '𠀀𪚥㐀䶵龘',
  'the names of things': '__proto__ constructor toString hasOwnProperty',
  'zero width': '工\u200B会\uFEFF\u00AD',
  'punctuation only': '，。、；：？！…—·',
  'one character': '工',
  'one letter': 'a',
  '5,000 characters': '工会计划'.repeat(1250),
  '5,000 letters': 'x'.repeat(5000),
  '5,000 spaces and letters': 'x '.repeat(2500),
};

test('the search page takes whatever is typed', async ({ page }) => {
  test.slow();
  await page.goto('/search/');
  const results = page.locator('main [data-results]');
  for (const [name, query] of Object.entries(strange)) {
    await searchFor(page, query);
    await expect(results.locator('script, img, iframe'), name).toHaveCount(0);
    await expect(results.locator('[data-hit-count]'), name).toContainText(query.trim().slice(0, 30));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name).toBe(true);
    // It still works.
    expect((await searchFor(page, common)).length, name).toBeGreaterThan(0);
  }
});

test('half a character is taken, in the dialog too', async ({ page }) => {
  await page.goto('/search/');
  for (const opener of ['', 'Control+k']) {
    if (opener !== '') await page.keyboard.press(opener);
    const part = opener === '' ? page.locator('main') : page.getByRole('dialog');
    await expect(part.locator('[data-hit-count]')).toBeAttached();
    await part.getByRole('searchbox').evaluate((input, words) => {
      if (!(input instanceof HTMLInputElement)) throw new Error('no input');
      // It cannot be sent to the page: on the way it would become U+FFFD.
      input.value = words + String.fromCharCode(0xd800);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, common);
    await expect(part.locator('[data-hit]').first()).toBeVisible();
    await expect(part.locator('[data-hit-count]')).not.toHaveAttribute('data-pending');
  }
});

test('of a pasted document the beginning is read, and only that goes into the address', async ({ page }) => {
  await page.goto('/topics/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(common + '工会计划'.repeat(2500));
  await expect(dialog.locator('.search-notes')).toContainText('只按前 300 字查找');
  const link = dialog.getByRole('link', { name: /查看全部/u });
  expect(((await link.getAttribute('href')) ?? '').length).toBeLessThan(4000);
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/u);
  const field = page.getByRole('main').getByRole('searchbox');
  await expect(field).toHaveValue(new RegExp(`^${common}`, 'u'));
  expect((await field.inputValue()).length).toBe(300);
  await expect(page.locator('main [data-hit]').first()).toBeVisible();
  await expect(page.locator('main .search-notes')).toHaveCount(0);
  // What is pasted on the page itself stays in the field.
  const long = '\u{20000}劳动竞赛'.repeat(2000);
  await field.fill(long);
  await expect(page.locator('main .search-notes')).toContainText('只按前 300 字查找');
  await expect(field).toHaveValue(long);
  expect(page.url().length).toBeLessThan(4000);
});

test('huge queries and a burst of keys are taken, and the last is answered', async ({ page }) => {
  test.slow();
  await page.goto('/search/');
  const count = page.locator('main [data-hit-count]');
  await expect(count).toBeAttached();
  const field = page.getByRole('main').getByRole('searchbox');
  for (const [name, query] of Object.entries(hugeQueries)) {
    // Half characters would not survive the way to the page as a filled value.
    await field.evaluate((input, words) => {
      if (!(input instanceof HTMLInputElement)) throw new Error('no input');
      input.value = words;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, query);
    await expect(count, name).not.toHaveAttribute('data-pending', { timeout: 20_000 });
    await expect(count, name).not.toContainText('搜索暂时不能用');
  }
  await field.evaluate(async (input, last) => {
    if (!(input instanceof HTMLInputElement)) throw new Error('no input');
    for (let key = 1; key <= 3000; key += 1) {
      input.value = key === 3000 ? last : '职代会怎么开 zdh 2026'.slice(0, key % 15);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (key % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  }, common);
  await expect(count).toContainText(common);
  await expect(count).not.toHaveAttribute('data-pending', { timeout: 20_000 });
  await expect(page.locator('main [data-hit]').first()).toContainText(common);
});

/** Addresses that nobody writes by accident. */
const hostile = [
  `q=${encodeURIComponent('<script>alert(1)</script>')}`,
  `q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}&topic=${encodeURIComponent('"><img src=x>')}`,
  'q=%E0%A4%A',
  'q=%ED%A0%80%FF%FE',
  'q=%00%0A%0D',
  `q=${encodeURIComponent(common)}&topic=__proto__&unit=constructor&role=toString&kind=hasOwnProperty`,
  `q=${encodeURIComponent(common)}&kind=plan&kind=method&topic=`,
  `q=${encodeURIComponent(common)}&q=${encodeURIComponent('别的')}`,
  `q=${'%E5%B7%A5'.repeat(1500)}`,
  'constructor=1&__proto__[x]=1&q[]=1',
  `q=${encodeURIComponent(common)}#<img src=x onerror=alert(1)>`,
];

test('the search page takes whatever its address asks', async ({ page }) => {
  test.slow();
  for (const search of hostile) {
    // Between addresses that differ after # the browser would not load anything.
    await page.goto('about:blank');
    await page.goto(`/search/?${search}`);
    const count = page.locator('main [data-hit-count]');
    await expect(count, search).toBeAttached();
    await expect(count, search).not.toHaveAttribute('data-pending');
    await expect(page.locator('main [data-results]').locator('script, img'), search).toHaveCount(0);
    // A filter that does not exist does not hold.
    for (const select of await page.locator('main select').all())
      expect(['', 'plan'], search).toContain(await select.inputValue());
    expect(await page.evaluate(() => Object.keys(Object.prototype)), search).toEqual([]);
  }
  expect((await searchFor(page, common)).length).toBeGreaterThan(0);
});

test('the field of the search page shows what the address asks', async ({ page }) => {
  for (const query of ['<b>工会</b>', '"&amp;', '100% +1']) {
    await page.goto(`/search/?${new URLSearchParams({ q: query }).toString()}`);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(query);
    await expect(page.locator('main [data-hit-count]')).toContainText(query);
  }
});
