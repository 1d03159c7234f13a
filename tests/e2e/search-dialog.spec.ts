import type { Locator, Page } from '@playwright/test';
import { expect, resultsFor, test } from '../support/browser.ts';
import { phraseInAbout } from '../support/phrases.ts';
import { onePageOfEachKind } from '../support/site.ts';

const phrase = phraseInAbout(30);
/** a whole word of the site's lists: nothing is suggested for it */
const subject = '安康杯';
const plan = onePageOfEachKind().find(({ kind }) => kind === 'plan')?.path ?? '';
const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: '搜索全站段落' });
const searchLink = (page: Page): Locator => page.getByRole('banner').getByRole('link', { name: '搜索' });

test('finds while the reader types', async ({ page }) => {
  await page.goto(plan);
  await searchLink(page).click();
  await page.keyboard.type(phrase);
  const dialog = dialogOf(page);
  await expect(dialog.locator('[data-hit]').first()).toBeVisible();
  await expect(dialog.locator('[data-hit] mark').first()).toHaveText(phrase);
  const count = await dialog.locator('[data-hit-count]').getAttribute('data-hit-count');
  expect(Number(count)).toBeGreaterThanOrEqual(await dialog.locator('[data-hit]').count());
});

test('Ctrl+K and / open it, Esc closes it, and the focus returns', async ({ page }) => {
  await page.goto(plan);
  const link = page.getByRole('navigation', { name: '栏目' }).getByRole('link').first();
  const field = dialogOf(page).getByRole('searchbox');
  for (const keys of ['Control+k', 'Control+K', 'Meta+k', '/']) {
    await link.focus();
    await page.keyboard.press(keys);
    await expect(field, keys).toBeFocused();
    // The key that opens it is not typed into it.
    await expect(field, keys).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(dialogOf(page), keys).toBeHidden();
    await expect(link, keys).toBeFocused();
  }
});

test('Esc closes it with words in the field and with the focus on a hit', async ({ page }) => {
  await page.goto(plan);
  await searchLink(page).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('searchbox').fill(subject);
  await expect(dialog.locator('[data-hit]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(searchLink(page)).toBeFocused();

  // Opened again it still shows what was found.
  await searchLink(page).click();
  await expect(dialog.locator('[data-hit]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('[data-hit] h3 a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('its button and a click beside it close it', async ({ page }) => {
  await page.goto(plan);
  const dialog = dialogOf(page);
  await searchLink(page).click();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(dialog).toBeHidden();
  await searchLink(page).click();
  await expect(dialog).toBeVisible();
  await page.mouse.click(3, 3);
  await expect(dialog).toBeHidden();
});

test('the arrow keys lead through the hits, Enter opens one', async ({ page }) => {
  await page.goto(plan);
  await searchLink(page).click();
  const dialog = dialogOf(page);
  const field = dialog.getByRole('searchbox');
  await field.fill(subject);
  const links = dialog.locator('[data-hit] h3 a');
  await expect(links.nth(1)).toBeVisible();
  await field.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  // At the last hit it stays.
  const count = await links.count();
  for (let step = 0; step <= count; step += 1) await page.keyboard.press('ArrowDown');
  await expect(links.last()).toBeFocused();
  const url = decodeURIComponent((await links.last().getAttribute('href')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((at) => decodeURIComponent(at.pathname + at.hash) === url);
  await expect(dialog).toBeHidden();
  await expect(page.locator(':target')).toBeInViewport();
});

test('Enter in the field opens the first hit, Ctrl+Enter leads to the search page', async ({ page }) => {
  await page.goto(plan);
  await searchLink(page).click();
  const dialog = dialogOf(page);
  const field = dialog.getByRole('searchbox');
  await field.fill(subject);
  const first = dialog.locator('[data-hit]').first();
  await expect(first).toBeVisible();
  await expect(dialog.locator('[data-results]')).toHaveAttribute('data-enter-opens', '');
  await expect(dialog.locator('.key-hints')).toContainText('Enter');
  const url = decodeURIComponent((await first.getAttribute('data-hit')) ?? '');
  await field.press('Enter');
  await expect(page).toHaveURL((at) => decodeURIComponent(at.pathname + at.hash) === url);
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+k');
  await expect(dialog.locator('.key-hints')).toBeVisible();
  await field.fill(phrase);
  await field.press('Control+Enter');
  await expect(page).toHaveURL((at) => at.pathname === '/search/' && at.searchParams.get('q') === phrase);
  await resultsFor(page, phrase);
  await expect(page.locator('main [data-hit]').first()).toBeVisible();
});

test('before anything is typed it offers the topics and the kinds of unit', async ({ page }) => {
  await page.goto(plan);
  await searchLink(page).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('heading', { name: '20个主题' })).toBeVisible();
  await dialog.getByRole('link', { name: '民主管理' }).click();
  await expect(page).toHaveURL(/\/topics\/minzhu-guanli\/$/u);
  await expect(dialog).toBeHidden();
});

test('more hits than it shows are on the search page', async ({ page }) => {
  await page.goto(plan);
  await searchLink(page).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('searchbox').fill(phrase);
  await dialog.getByRole('link', { name: /查看全部/u }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === phrase);
  await resultsFor(page, phrase);
});

test('words typed before its code has arrived are searched for', async ({ page }) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/search\.[^/]*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(plan);
  await searchLink(page).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('searchbox').fill(phrase);
  letGo();
  await expect(dialog.locator('[data-hit]').first()).toBeVisible();
});

test('/ typed into a field is a character', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.pressSequentially('1/2');
  await expect(field).toHaveValue('1/2');
  await expect(dialogOf(page)).toBeHidden();
});

test('Ctrl+click on the search link opens the search page in a new tab', async ({ page, context }) => {
  await page.goto(plan);
  const opened = context.waitForEvent('page');
  await searchLink(page).click({ modifiers: ['Control'] });
  await expect(await opened).toHaveURL(/\/search\/$/u);
  await expect(dialogOf(page)).toBeHidden();
});

test('an input method is left alone while it composes', async ({ page, context }) => {
  await page.goto(plan);
  await searchLink(page).click();
  const dialog = dialogOf(page);
  const count = dialog.locator('[data-hit-count]');
  await expect(count).toBeAttached();
  const field = dialog.getByRole('searchbox');
  await field.evaluate((input) => {
    // What the composing words brought about at once; later would show in the list of hits.
    input.addEventListener('input', (event) => {
      const pending = document.querySelector('dialog [data-hit-count]')?.hasAttribute('data-pending') ?? true;
      if (event instanceof InputEvent && event.isComposing) input.dataset.composing = String(pending);
    });
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'zhi gong', selectionStart: 8, selectionEnd: 8 });
  await expect(field).toHaveValue('zhi gong');
  await expect(field).toHaveAttribute('data-composing', 'false');

  // Enter takes the words of the input method as they are; it must not send the form.
  const prevented = await field.evaluate(
    (input) =>
      !input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
      ),
  );
  expect(prevented).toBe(true);
  await expect(page).toHaveURL((url) => url.pathname === plan);
  await expect(dialog.locator('[data-hit]')).toHaveCount(0);

  await devtools.send('Input.insertText', { text: phrase });
  await expect(field).toHaveValue(phrase);
  await expect(dialog.locator('[data-hit]').first()).toBeVisible();
});

test('shortcuts wait while an input method composes', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('searchbox')
    .evaluate((input) =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'k',
          ctrlKey: true,
          isComposing: true,
          bubbles: true,
          cancelable: true,
        }),
      ),
    );
  await expect(dialogOf(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toBeVisible();
});
