import { expect, searchFor, test } from '../support/browser.ts';
import {
  beginEmpty,
  beginSkeleton,
  fillAll,
  itemOf,
  items,
  kept,
  outline,
  paper,
  toPart,
} from '../support/desk.ts';
import { blankHtml, servePassages } from '../support/fixture-page.ts';
import { sitePassages } from '../support/passages.ts';
import { sitePage, sitePages } from '../support/site.ts';

const plan = sitePages().find(({ path }) => path === '/plans/youeryuan-jianban/')?.path ?? '';
const status = '.status-message';

test(
  'from the home page to the skeleton of an enterprise’s plan in two clicks',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: '企业', exact: true }).first().click();
    await expect(items(page).first()).toBeVisible();
    // The address begins nothing anew when the page is loaded again.
    await expect(page).toHaveURL(/\/draft\/$/u);
    const headings = await outline(page);
    for (const part of ['指导思想', '工作目标', '思想政治引领', '自身建设', '时间安排', '保障措施'])
      expect(headings.join('\n')).toContain(part);
    expect(headings.filter((heading) => heading.startsWith('（')).length).toBeGreaterThanOrEqual(4);
    const text = await paper(page);
    expect(text).not.toMatch(/_|20xx|××/iu);
    expect(text).toMatch(/一、指导思想[\s\S]*二、工作目标[\s\S]*三、强化思想政治引领（一）/u);
    await expect(page.locator('[data-word-count]')).toHaveText(/[1-9]\d{3} 字/u);
    await expect(page.locator('[data-open-blanks]')).toHaveText(/未填 \d+ 处/u);
    await kept(page);
    await page.reload();
    await expect(items(page)).toHaveCount(headings.length);
    await expect(page.locator('[data-kept-draft]')).toHaveCount(1);
  },
);

test('a skeleton is begun by the address, too, with the passages that the page lists for it', async ({
  page,
}) => {
  await page.goto('/draft/?unit=yiyuan');
  await expect(page.getByLabel('写给')).toHaveValue('yiyuan');
  const listed = [...sitePage('/draft/').document.querySelectorAll('[data-start=yiyuan] [data-steps] a')];
  const sources = page.locator('[data-draft-item] .desk-more a');
  await expect(sources).toHaveCount(listed.length);
  expect(await sources.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))).toEqual(
    listed.map((link) => link.getAttribute('href')),
  );
  await expect(page.locator('[data-kept-draft]')).toHaveCount(1);
});

test('a plan becomes a draft whole, in the order and with the numbers of its page', async ({ page }) => {
  await page.goto(plan);
  const headings = await page
    .locator('[data-document] :is(h2, h3)')
    .evaluateAll((list) => list.map((heading) => heading.textContent.trim()));
  await page.locator('[data-add-to-draft=page]').click();
  await expect(items(page).first()).toBeVisible();
  await expect.poll(() => outline(page)).toEqual(headings);
  await expect(page.getByLabel('写给')).toHaveValue('youeryuan');
});

test(
  'passages gathered from a page and from search go where they belong',
  { tag: '@phone' },
  async ({ page }) => {
    const [first, second] = ['baozhang', 'mubiao'].map((role) =>
      sitePassages().find((passage) => passage.path === plan && passage.role === role),
    );
    await page.goto(plan);
    for (const passage of [first, second]) {
      await page.locator(`section[id="${passage?.id ?? ''}"] [data-add-to-draft]`).click();
      await expect(page.locator(status)).toContainText(passage?.title ?? '');
    }
    await expect(page.locator(status)).toContainText('共 2 段');
    await page.locator(status).getByRole('button', { name: '撤销' }).click();
    await page.locator(`section[id="${second?.id ?? ''}"] [data-add-to-draft]`).click();
    await expect(page.locator(status)).toContainText('共 2 段');
    await page.goto('/search/');
    await searchFor(page, '安康杯');
    await page.locator('[data-hit] [data-add-to-draft]').first().click();
    await expect(page.locator(status)).toContainText('共 3 段');
    await page.locator(status).getByRole('link', { name: '去拟稿台' }).click();
    await expect(items(page)).toHaveCount(3);
    expect((await outline(page))[0]).toContain(second?.title ?? '');
    expect((await outline(page))[2]).toContain(first?.title ?? '');
  },
);

test(
  'blanks: one value for the whole site, one for each place, counted and led through',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/draft/?unit=youeryuan');
    await expect(items(page).first()).toBeVisible();
    const count = async (): Promise<number> =>
      Number(await page.locator('[data-open-blanks]').getAttribute('data-open-blanks'));
    const before = await count();
    const years = await page.locator('.desk-main [data-blank="年份"]').count();
    await page.locator('.desk-title [data-blank="年份"]').click();
    await page.locator('input.desk-blank').fill('２０２７年');
    await page.locator('input.desk-blank').press('Enter');
    // The next open one has the focus.
    await expect(page.locator('[data-blank][data-open]:focus')).toHaveCount(1);
    await expect(page.locator('.desk-main [data-blank="年份"][data-open]')).toHaveCount(0);
    expect(await paper(page)).toContain('2027年');
    expect(await count()).toBe(before - years);
    // Escape puts back what stood there.
    await page.keyboard.press('Enter');
    await page.locator('input.desk-blank').fill('不要');
    await page.keyboard.press('Escape');
    expect(await count()).toBe(before - years);
    await page.getByRole('button', { name: '下一处填空' }).click();
    await expect(page.locator('[data-blank][data-open]:focus')).toBeInViewport();
    await fillAll(page);
    await expect(page.locator('[data-open-blanks]')).toHaveText('填空都已填');
    await kept(page);
    // What holds for the whole site holds on its pages, too.
    await page.goto(plan);
    await expect(page.locator('[data-document] [data-blank="年份"]').first()).toHaveText('2027');
  },
);

test(
  'samples: counted apart, one value a passage, noted by the review, taken or given back, typed by the reader',
  { tag: '@phone' },
  async ({ page }) => {
    const section = sitePassages().find(({ kind }) => kind === 'snippet');
    const { path, id, title } = section ?? { path: '', id: '', title: '' };
    await servePassages(page, path, {
      [id]: `<p>评选${blankHtml('数量', '10')}名标兵，这${blankHtml('数量', '10')}名上墙。</p>`,
    });
    await beginEmpty(page);
    await page.goto(path);
    await page.locator(`section[id="${id}"] [data-add-to-draft=passage]`).click();
    await expect(page.locator(status)).toContainText('拟稿');
    await page.goto('/draft/');
    const samples = page.locator('.desk-main [data-blank="数量"]');
    const count = page.locator('[data-sample-values]');
    await expect(samples).toHaveText(['10', '10']);
    await expect(count).toHaveText('示例值 1 处');
    const open = await page.locator('[data-open-blanks]').getAttribute('data-open-blanks');
    expect(await paper(page)).toContain('评选10名标兵，这10名上墙');
    await toPart(page, 'check');
    const finding = page.locator('[data-finding="sample-value"]');
    await expect(finding).toHaveCount(1);
    await finding.getByRole('button', { name: /^看这一处/u }).click();
    await expect(samples.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('input.desk-blank')).toHaveAttribute('placeholder', '10');
    await page.keyboard.type('１２');
    await page.keyboard.press('Enter');
    await expect(samples).toHaveText(['12', '12']);
    await expect(count).toHaveCount(0);
    await expect(finding).toHaveCount(0);
    expect(await page.locator('[data-open-blanks]').getAttribute('data-open-blanks')).toBe(open);
    // The panel, where they follow what is open, gives the sample back, and takes it as the reader's own.
    const panel = page.locator('[data-samples]');
    await toPart(page, 'fill');
    await panel.locator('summary').click();
    await expect(panel).toContainText('“评选10名标兵”');
    await panel.getByRole('button', { name: /^恢复示例值/u }).click();
    await expect(samples).toHaveText(['10', '10']);
    await expect(count).toHaveText('示例值 1 处');
    await panel.getByRole('button', { name: /^就用它/u }).click();
    await expect(samples).toHaveText(['10', '10']);
    await expect(count).toHaveCount(0);
    await kept(page);
    await page.reload();
    await expect(samples).toHaveText(['10', '10']);
    await expect(count).toHaveCount(0);

    // What the reader writes like one is one where the site has the name; other words in brackets stay.
    await itemOf(page, title).getByRole('button', { name: '改文字' }).click();
    const field = page.locator('textarea.desk-field');
    await expect(field).toHaveValue('评选10名标兵，这10名上墙。');
    await field.press('End');
    await page.keyboard.type('【栏目：其他】另请【人数：30】人');
    await expect(field).toHaveValue('评选10名标兵，这10名上墙。【栏目：其他】另请30人');
    await itemOf(page, title).getByRole('button', { name: '改好了' }).click();
    await expect(page.locator('.desk-main [data-blank="人数"]')).toHaveText('30');
    await expect(count).toHaveText('示例值 1 处');
    expect(await paper(page)).toContain('【栏目：其他】另请30人');
  },
);

test(
  'a title, a heading and a text are changed in place, and numbering follows',
  { tag: '@phone' },
  async ({ page }) => {
    await beginEmpty(page);
    await page.getByRole('button', { name: '改标题' }).click();
    await page.getByLabel('拟稿标题').fill('本厂工会计划');
    await page.getByLabel('拟稿标题').press('Escape');
    await expect(page.locator('.document-title').first()).toHaveText('本厂工会计划');
    for (const title of ['甲', '乙']) {
      await page.getByRole('button', { name: '加一节' }).click();
      await page.keyboard.type(title);
    }
    await expect.poll(() => outline(page)).toEqual(['一、甲', '二、乙']);
    await itemOf(page, '乙').getByRole('button', { name: '改文字' }).click();
    await page.keyboard.type('第一段由【责任人】负责');
    await page.keyboard.press('Enter');
    await page.keyboard.type('第二段');
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    await expect(itemOf(page, '乙').locator('textarea.desk-field')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await itemOf(page, '乙').getByRole('button', { name: '改好了' }).click();
    // The empty paragraph is gone, and what was written as a blank is one.
    await expect(itemOf(page, '乙').locator('.desk-text p')).toHaveText(['第一段由【责任人】负责', '第二段']);
    await expect(itemOf(page, '乙').locator('[data-blank="责任人"]')).toHaveCount(1);
    await itemOf(page, '乙').getByText('更多').click();
    await itemOf(page, '乙').getByRole('button', { name: '降为二级' }).click();
    await expect.poll(() => outline(page)).toEqual(['一、甲', '（一）乙']);
    await itemOf(page, '乙').getByText('更多').click();
    await itemOf(page, '乙').getByRole('button', { name: '复制一份' }).click();
    await expect.poll(() => outline(page)).toEqual(['一、甲', '（一）乙', '（二）乙']);
    await items(page).nth(2).getByText('更多').click();
    await items(page).nth(2).getByRole('button', { name: '拿掉' }).click();
    await expect(page.locator(status)).toContainText('已拿掉');
    await page.locator(status).getByRole('button', { name: '撤销' }).click();
    await expect(items(page)).toHaveCount(3);
  },
);

test('an input method in composition triggers nothing', async ({ page }) => {
  await beginEmpty(page);
  await page.getByRole('button', { name: '加一节' }).click();
  await itemOf(page, '没有标题').getByRole('button', { name: '改文字' }).click();
  await page.keyboard.type('工');
  const composing = (key: string, ctrlKey = false): Promise<void> =>
    page.locator('textarea.desk-field').evaluate(
      (field, init) => {
        field.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, isComposing: true }),
        );
      },
      { key, ctrlKey },
    );
  await composing('Enter');
  await composing('z', true);
  await composing('Backspace');
  await expect(page.locator('textarea.desk-field')).toHaveCount(1);
  await expect(page.locator('textarea.desk-field')).toHaveValue('工');
});

test('a table is changed cell by cell, rows come and go', { tag: '@phone' }, async ({ page }) => {
  await beginSkeleton(page, 'qiye');
  const item = itemOf(page, '时间安排');
  await item.getByRole('button', { name: '改文字' }).click();
  const rows = item.locator('tbody tr');
  const count = await rows.count();
  await item.getByLabel('第 1 行，工作').fill('开会，定计划');
  await item.getByRole('button', { name: '加一行' }).click();
  await expect(rows).toHaveCount(count + 1);
  await expect(rows.last().getByLabel(/，月份$/u)).toBeFocused();
  await page.keyboard.type('12月');
  await item.getByRole('button', { name: '删行：第 2 行' }).click();
  await item.getByRole('button', { name: '改好了' }).click();
  await expect(rows).toHaveCount(count);
  await expect(rows.first()).toContainText('开会，定计划');
  // It has gone to its month, behind which stands what returns every month or quarter.
  await expect(rows.filter({ hasText: /^12月\s*$/u })).toHaveCount(1);
});

test('a table of times that was written takes the place of none, and is replaced only when asked', async ({
  page,
}) => {
  await page.goto('/plans/qiye-erji-gonghui/');
  const passages = page.locator('section[data-passage]');
  const withMeasures = passages.filter({ has: page.locator('[data-measures]') }).first();
  const written = passages.filter({ has: page.locator('[data-of]') }).first();
  for (const [index, passage] of [written, withMeasures].entries()) {
    await passage.locator('[data-add-to-draft]').click();
    await expect(page.locator(status)).toContainText(`共 ${String(index + 1)} 段`);
  }
  await page.goto('/draft/');
  const table = items(page).locator('.desk-text table');
  await expect(table).toHaveCount(1);
  const rows = table.locator('tbody tr');
  const before = await rows.count();
  await page.getByRole('button', { name: '排时间安排表' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '不排了' }).click();
  await expect(rows).toHaveCount(before);
  await page.getByRole('button', { name: '排时间安排表' }).click();
  await dialog.getByRole('button', { name: '换掉' }).click();
  await expect(table).toHaveCount(1);
  await expect(rows).not.toHaveCount(before);
  await page.locator(status).getByRole('button', { name: '撤销' }).click();
  await expect(rows).toHaveCount(before);
});

test('nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await beginSkeleton(page, 'qiye');
  await itemOf(page, '时间安排').getByRole('button', { name: '改文字' }).click();
  await itemOf(page, '经费年度预算表').getByRole('button', { name: '改文字' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
