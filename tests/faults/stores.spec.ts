// A clock that was put back, a file that is too large, very many drafts.
import { writeDraftFile } from '../../src/draft/share/draft-file.ts';
import { writeEntry } from '../../src/draft/store/stored-entry.ts';
import { draftOf, item, paragraph, words } from '../fixtures/drafts.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { beginEmpty, items, kept, outline } from '../support/desk.ts';

/** Puts the clock of this page, and of those that it becomes, to another time, from which it goes on. */
async function setClock(page: Page, time: string): Promise<void> {
  const change = (goal: number): void => {
    const real = Date.now.bind(Date);
    const offset = goal - real();
    Date.now = () => real() + offset;
  };
  const goal = Date.parse(time);
  await page.addInitScript(change, goal);
  await page.evaluate(change, goal);
}

for (const [name, time] of [
  ['a year', '2025-12-01T08:00:00'],
  ['to before 1970', '1969-12-31T08:00:00'],
] as const) {
  test(`a clock that was put back ${name}: both texts are kept, and the one on the desk stays on it`, async ({
    page,
  }) => {
    await beginEmpty(page);
    await page.getByRole('button', { name: '加一节' }).click();
    await page.keyboard.insertText('今年写的');
    await kept(page);
    await setClock(page, time);
    await page.keyboard.insertText('，后来写的');
    await kept(page);
    await page.reload();
    await expect.poll(() => outline(page)).toEqual(['一、今年写的，后来写的']);
    await page.getByRole('button', { name: '新开一份' }).click();
    await page.getByRole('button', { name: '先开一份空白的' }).click();
    await page.getByRole('button', { name: '加一节' }).click();
    await page.keyboard.insertText('另一份');
    await kept(page);
    await page.reload();
    await expect.poll(() => outline(page)).toEqual(['一、另一份']);
    await expect(page.locator('[data-kept-draft]')).toHaveCount(2);
  });
}

test('a file with 5,000 passages: said what it has too much of, and the draft on the desk is as it was', async ({
  page,
}) => {
  await beginEmpty(page);
  await page.getByRole('button', { name: '加一节' }).click();
  await page.keyboard.insertText('原来的');
  await kept(page);
  const many = Array.from({ length: 5000 }, (_, place) =>
    item(`p${String(place)}`, { blocks: [paragraph('一句话')] }),
  );
  await page.locator('[data-import]').setInputFiles({
    name: '很大.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeDraftFile(draftOf(...many))),
  });
  await expect(page.locator('[data-import-problem]')).toContainText('全稿有 5,000 段，最多 300 段');
  await expect.poll(() => outline(page)).toEqual(['一、原来的']);
  // The same as text of a reader's own.
  await page.locator('[data-import]').setInputFiles({
    name: '很大.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(many.map((_, place) => `## 第${String(place)}节\n\n一句话。\n`).join('\n')),
  });
  await expect(page.locator('[data-import-preview] .desk-trouble')).toContainText('一份拟稿放不下', {
    timeout: 60_000,
  });
  await page.reload();
  await expect.poll(() => outline(page)).toEqual(['一、原来的']);
});

test('200 drafts: all are listed, a key is on the screen and kept, none is touched', async ({
  page,
  context,
}) => {
  const texts = Array.from({ length: 200 }, (_, place) => {
    const id = `d${String(place)}`;
    const passages = Array.from({ length: 30 }, (_, at) =>
      item(`p${String(at)}`, { blocks: [paragraph('按月走访慰问')] }),
    );
    const draft = { ...draftOf(...passages), id, title: words(`第${String(place)}份`), changed: place };
    return [`gonghui:draft:${id}`, writeEntry({ revision: 1, writer: 'w', draft })] as const;
  });
  await page.goto('/draft/');
  await page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, texts);
  const started = Date.now();
  await page.reload();
  await expect(page.locator('[data-kept-draft]')).toHaveCount(200);
  const opening = Date.now() - started;
  await page.locator('[data-kept-draft]').first().getByRole('button').first().click();
  await expect(items(page)).toHaveCount(30);
  await page.getByRole('button', { name: '改文字' }).first().click();
  const field = page.locator('.desk-field').first();
  await field.press('End');
  const times: number[] = [];
  for (const char of '记下负责人和时间以及怎样检查') {
    const before = Date.now();
    await page.keyboard.insertText(char);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    times.push(Date.now() - before);
  }
  await kept(page);
  times.sort((one, other) => one - other);
  console.log(
    `200 drafts: open after ${String(opening)} ms, a key ${String(times[6])} ms, the slowest ${String(times.at(-1))}`,
  );
  const other = await context.newPage();
  await other.goto('/plans/');
  const after = await other.evaluate(() =>
    Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)] as const),
  );
  const now = new Map(after);
  expect(texts.filter(([key, text]) => now.get(key) !== text).map(([key]) => key)).toEqual([
    'gonghui:draft:d199',
  ]);
  expect(now.get('gonghui:draft:d199')).toContain('记下负责人和时间以及怎样检查');
});
