import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { inGroups } from '../support/groups.ts';
import { readings, sitePassages } from '../support/passages.ts';
import { onePageOfEachKind } from '../support/site.ts';

// What the search page asks for ahead is then of no use to it.
test.use({ javaScriptEnabled: false, expectedErrors: /preloaded using link preload but not used/u });

const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

for (const kinds of inGroups(onePageOfEachKind(), 8)) {
  test(`pages can be read without script: ${kinds.map(({ kind }) => kind).join(', ')}`, async ({ page }) => {
    for (const { path } of kinds) await test.step(path, () => canBeRead(page, path));
  });
}

async function canBeRead(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What stands in its sections is shown: text, numbers, blanks and tables, in full.
  for (const summary of await page.locator('[data-measures] > summary').all()) await summary.click();
  const shown = await page.locator('main section[data-passage]').evaluateAll((sections) =>
    sections.map((section) => {
      // The site's own words, the same under every passage.
      const labels = '[data-measures] > summary, [data-measures] thead, [data-note] > strong';
      for (const label of section.querySelectorAll(labels)) label.remove();
      return section instanceof HTMLElement ? section.innerText : '';
    }),
  );
  const written = sitePassages().filter((passage) => passage.path === path);
  expect(shown.map(withoutSpace)).toEqual(written.map((passage) => withoutSpace(readings(passage).join(''))));
  for (const table of await page.locator('main table').all()) await expect(table).toBeVisible();
  const links = page.getByRole('main').getByRole('link');
  await expect(links.first()).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '段落' }),
  ).toHaveAttribute('href', '/snippets/');
  // No button stands there that does nothing.
  for (const button of await page.getByRole('button').all())
    await expect(button).toHaveAttribute('type', 'submit');
  await expect(page.locator('dialog, reading-preferences').filter({ visible: true })).toHaveCount(0);
}

test('the contents list opens, and leads to the passages', async ({ page }) => {
  const { path, id } = sitePassages().find(({ kind }) => kind === 'plan') ?? { path: '', id: '' };
  await page.goto(path);
  const contents = page.getByRole('navigation', { name: '本页目录' });
  await contents.getByText('目录').click();
  await contents.locator(`a[href="#${id}"]`).click();
  await expect(page.locator(`section[id="${id}"]`)).toBeInViewport();
});

test('the search link leads to the search page, which says what it needs and where else to look', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: '搜索' }).click();
  await expect(page).toHaveURL(/\/search\/$/u);
  const main = page.getByRole('main');
  await expect(main.locator('[data-until-ready]').filter({ visible: true })).toContainText(
    '要用到 JavaScript',
  );
  for (const [name, path] of [
    ['主题', '/topics/'],
    ['范文', '/plans/'],
  ] as const) {
    await expect(main.getByRole('link', { name })).toHaveAttribute('href', path);
  }
});

test('the search form of the home page leads to the search page', async ({ page }) => {
  await page.goto('/');
  const form = page.getByRole('main').getByRole('search');
  await form.getByRole('searchbox').fill('安康杯');
  await form.getByRole('button').click();
  await expect(page).toHaveURL(
    (url) => url.pathname === '/search/' && url.searchParams.get('q') === '安康杯',
  );
  await expect(page.locator('[data-until-ready]').filter({ visible: true })).toContainText(
    '要用到 JavaScript',
  );
});

test('the review says what it needs and how to look by hand', async ({ page }) => {
  await page.goto('/review/');
  await expect(page.locator('[data-until-ready]').filter({ visible: true })).toContainText(
    '要用到 JavaScript',
  );
  await expect(page.getByRole('main').locator('dt').filter({ hasText: '没填的填空' })).toBeVisible();
});

test('holding a notice against a plan says what it needs and how to do it by hand', async ({ page }) => {
  await page.goto('/draft/notice/');
  await expect(page.locator('[data-until-ready]').filter({ visible: true })).toContainText(
    '要用到 JavaScript',
  );
  await expect(page.getByRole('heading', { name: '自己怎样对照' })).toBeVisible();
});

test('every passage can be found through its topic', async ({ page }) => {
  const passage = sitePassages().find(({ kind }) => kind === 'plan');
  await page.goto('/');
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '段落' }).click();
  await page.getByRole('navigation', { name: '段落' }).getByRole('link', { name: '按主题' }).click();
  await page
    .getByRole('main')
    .locator(`a[href="/topics/${passage?.topics[0] ?? ''}/"]`)
    .click();
  for (const group of await page.locator('main details > summary').all()) await group.click();
  await page
    .getByRole('main')
    .locator(`a[href="${passage?.url ?? ''}"]`)
    .first()
    .click();
  await expect(page.locator(`section[id="${passage?.id ?? ''}"]`)).toBeInViewport();
});
