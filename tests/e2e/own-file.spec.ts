import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { violationsInBothThemes } from '../support/axe.ts';
import { expect, test } from '../support/browser.ts';
import { p, wordFile } from '../support/word-file.ts';
import { beginEmpty, beginSkeleton, items, kept, outline, paper } from '../support/desk.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function open(
  page: Page,
  name: string,
  buffer: Uint8Array = read(name),
  mimeType = word,
): Promise<Locator> {
  await page.locator('[data-import]').setInputFiles({ name, mimeType, buffer: Buffer.from(buffer) });
  return page.locator('[data-import-preview]');
}

function read(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join('tests/files/import', name)));
}

const line = (page: Page, words: string): Locator =>
  page.locator('[data-import-line]').filter({ hasText: words });

/** Pastes as a program would: what it puts on the clipboard comes with the event. */
async function paste(target: Locator, text: string, html = ''): Promise<void> {
  await target.evaluate(
    (element, [plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (rich !== '') clipboardData.setData('text/html', rich);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html] as const,
  );
}

test('a Word file is looked at, put right and becomes a draft', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/draft/');
  const preview = await open(page, 'run-in.docx');
  await expect(preview.locator('[data-import-summary]')).toContainText(
    '标题《江城区社区联合工会二〇二六年工作思路》',
  );
  await expect(preview.locator('[data-import-summary]')).toContainText('二级标题 3 个');
  await expect(preview.getByRole('heading', { name: '看看认得对不对' })).toBeFocused();
  expect(await violationsInBothThemes(page)).toEqual([]);
  // What a screen reader says: each line by its place and words, what it is taken for, and each change at once.
  await expect(page.getByRole('region', { name: '看看认得对不对' })).toBeVisible();
  await expect(preview.getByRole('listitem').nth(1).getByRole('combobox')).toHaveAccessibleName(
    '第2行是什么：一、总体要求',
  );
  await expect(preview.locator('[data-import-summary]')).toHaveAttribute('aria-live', 'polite');
  await line(page, '三、').or(line(page, '工作要求')).getByRole('combobox').selectOption({ label: '正文' });
  await expect(preview.locator('[data-import-summary]')).toContainText('一级标题 2 个');
  await preview.locator('[data-import-put=new]').first().click();
  await expect
    .poll(() => outline(page))
    .toEqual(['一、总体要求', '二、具体安排', '（一）建好驿站', '（二）送好清凉', '（三）摸清底数', '落款']);
  expect(await paper(page)).toContain('三、工作要求：各分会');
  await kept(page);
  await page.reload();
  await expect(items(page)).toHaveCount(6);
});

test('last year’s left-overs are found at once', async ({ page }) => {
  await page.goto('/draft/');
  const body = ['某某工会20xx年工作计划', '一、目标', '认真学习三个代表重要思想，评选标兵__名。']
    .map((text) => p(text))
    .join('');
  const preview = await open(page, '旧稿.docx', wordFile({ body }));
  await preview.locator('[data-import-put=new]').first().click();
  await expect(page.locator('details.desk-review')).toHaveAttribute('open', '');
  await expect(page.locator('[data-finding=residue]').first()).toBeVisible();
});

test('blanks take the place of the year and of names, figures become samples', async ({ page }) => {
  await page.goto('/draft/');
  const preview = await open(page, 'number-words.docx');
  await preview.locator('[data-import-blank=year]').check();
  await preview.locator('[data-import-blank=union]').check();
  await preview.locator('[data-import-put=new]').first().click();
  await expect(page.locator('.document-title [data-blank="年份"]')).toBeVisible();
  await expect(page.locator('.desk-main [data-blank="工会名称"]')).toBeVisible();
});

test('what cannot be read says what to do, and what is there stays', async ({ page }) => {
  await beginEmpty(page);
  await kept(page);
  const problem = page.locator('[data-import-problem]');
  await open(page, 'number-words.doc');
  await expect(problem).toContainText('Word 文档（*.docx）');
  await expect(problem).toBeFocused();
  await open(page, 'a.docx', read('styled.docx').subarray(0, 3000));
  await expect(problem).toContainText('读不出来');
  await expect(page.locator('.desk-bar')).toBeVisible();
});

test.describe('a file damaged inside', () => {
  // Chromium draws its own words on a mistake in XML, with styles that the policy of the page takes away.
  test.use({ expectedErrors: /Applying inline style violates/u });

  test('half a document does not pass for a whole one', async ({ page }) => {
    await page.goto('/draft/');
    await open(page, 'b.docx', wordFile({ body: `${p('一、目标')}<w:p><w:r>` }));
    await expect(page.locator('[data-import-problem]')).toContainText('读不出来');
  });
});

test('a file is dropped on the page', async ({ page }) => {
  await page.goto('/draft/');
  const bytes = [...read('gb18030.txt')];
  await page.locator('[data-desk]').evaluate((element, given) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(given)], '要点.txt', { type: 'text/plain' }));
    element.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
  await expect(page.locator('[data-import-summary]')).toContainText('江城橡胶厂工会2026年工作要点');
});

test('text from Word and from WPS is pasted with its levels and its table', async ({ page }) => {
  await page.goto('/draft/');
  for (const [name, wanted] of [
    ['word-clipboard.html', ['一、安全生产', '（一）班组安全活动', '二、职工生活', '落款']],
    ['wps-clipboard.html', ['一、师德师风', '二、教工关爱', '（一）嗓音保健', '（二）减压活动', '落款']],
  ] as const) {
    const html = readFileSync(join('tests/files/import', name), 'utf8');
    await paste(page.locator('[data-import-paste]'), '江城工会\n一、安全生产\n二、职工生活', html);
    await page.locator('[data-import-put=new]').first().click();
    await expect.poll(async () => (await outline(page)).filter((one) => one !== '引言')).toEqual(wanted);
    await page.getByRole('button', { name: '新开一份' }).click();
  }
});

test('a plan pasted into a section of a draft goes behind it, in its sections', async ({ page }) => {
  await beginEmpty(page);
  await page.getByRole('button', { name: '加一节' }).click();
  await page.locator('.desk-heading').fill('目标');
  await paste(page.locator('.desk-heading'), '二、措施\n每月检查一次。\n（一）竞赛\n每季度一次。');
  await page.locator('[data-import-put=behind]').first().click();
  await expect.poll(() => outline(page)).toEqual(['一、目标', '二、措施', '（一）竞赛']);
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect.poll(() => outline(page)).toEqual(['一、目标']);
});

test('a long plan stays smooth, and one that is too long says so', async ({ page }) => {
  await page.goto('/draft/');
  const section = `${p('（一）措施')}${p('每季度检查一次，由组织委员负责，结果公布。'.repeat(18))}`;
  const preview = await open(page, '长.docx', wordFile({ body: p('一、任务') + section.repeat(270) }));
  await expect(preview.locator('[data-import-line]').first()).toBeVisible();
  const started = Date.now();
  await line(page, '任务').getByRole('combobox').selectOption('text');
  await expect(preview.locator('[data-import-summary]')).not.toContainText('一级标题');
  expect(Date.now() - started).toBeLessThan(2000);
  await preview.locator('[data-import-put=new]').first().click();
  await expect(items(page).last()).toBeVisible();
  await page.getByRole('button', { name: '新开一份' }).click();
  await open(page, '太长.docx', wordFile({ body: p('一、任务') + section.repeat(400) }));
  await expect(preview.getByRole('alert')).toContainText('一份拟稿放不下');
  await expect(preview.locator('[data-import-put=new]').first()).toBeDisabled();
});

test('hostile words in a file are shown as the words they are, and nothing is sent anywhere', async ({
  page,
}) => {
  const hostile = '<img src=x onerror=alert(1)>';
  await page.goto('/draft/');
  const requests: string[] = [];
  const words = hostile.replace(/</gu, '&lt;');
  const html = `<h1>计划</h1><p>一、${words}</p><p>正文<script>document.title='x'</script><img src="/icon.svg?x"></p>`;
  page.on('request', (request) => {
    requests.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  await open(page, 'a.html', new TextEncoder().encode(html), 'text/html');
  await page.locator('[data-import-put=new]').first().click();
  await expect(items(page)).toHaveCount(1);
  expect(await paper(page)).toContain(hostile);
  await expect(page.locator('.desk img')).toHaveCount(0);
  expect(
    requests.filter((request) => !/^GET \/(?:_astro\/|blanks\.json|review-data\.json)/u.test(request)),
  ).toEqual([]);
});

test('what reads files is loaded when one is opened, and not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (/\/(?:import-part|read-markdown)\b/u.test(request.url()))
      scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('/draft/');
  await expect(page.getByRole('button', { name: '打开文件' }).first()).toBeVisible();
  expect(scripts).toEqual([]);
  await open(page, 'styled.docx');
  await expect(page.locator('[data-import-preview]')).toBeVisible();
  expect(new Set(scripts).size).toBe(1);
});

test('with the keyboard alone', async ({ page }) => {
  await page.goto('/draft/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).first().focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles('tests/files/import/styled.docx');
  await expect(page.getByRole('heading', { name: '看看认得对不对' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-import-put=new]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page).first()).toBeVisible();
});

test('an open draft is not touched by a file that is put aside', async ({ page }) => {
  await beginSkeleton(page, 'qiye');
  const before = await outline(page);
  const preview = await open(page, 'styled.docx');
  await preview.getByRole('button', { name: '不放了' }).first().click();
  await expect.poll(() => outline(page)).toEqual(before);
});
