import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { expect, test } from '../support/browser.ts';
import { pdfPages } from '../support/pdf.ts';
import {
  beginEmpty,
  beginSkeleton,
  fillAll,
  itemOf,
  items,
  kept,
  outline,
  paper,
  pressExport,
  toPart,
} from '../support/desk.ts';

/** Presses an export and gives the file that comes of it. */
async function exported(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await pressExport(page, kind);
  const anyway = page.locator('[data-export-anyway]');
  const asked = anyway.waitFor().then(
    () => undefined,
    () => undefined,
  );
  const file = await Promise.race([coming, asked]);
  if (!file) await anyway.click();
  const download = file ?? (await coming);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

test(
  'open blanks and left-over names must be confirmed, and lead to their place',
  { tag: '@phone' },
  async ({ page }) => {
    await beginEmpty(page);
    await page.getByRole('button', { name: '加一节' }).click();
    await page.keyboard.type('工作目标');
    await itemOf(page, '工作目标').getByRole('button', { name: '改文字' }).click();
    await page.keyboard.type('走访周庄镇、普陀区和南烟的困难职工，由【责任人】负责。');
    await itemOf(page, '工作目标').getByRole('button', { name: '改好了' }).click();
    await pressExport(page, 'docx');
    const dialog = page.getByRole('dialog');
    // What must not be handed in comes first, then the blanks in one line; going back is what Enter does.
    await expect(dialog.getByRole('button')).toHaveText([
      '周庄',
      '普陀',
      '南烟',
      '去填',
      '回去改',
      '仍然导出 Word',
    ]);
    await expect(dialog.locator('[data-confirm=errors]')).toContainText('必须改的 3 处');
    await expect(dialog.locator('[data-confirm=errors] li').first()).toContainText('在“工作目标”');
    await expect(dialog.locator('[data-confirm=open]')).toContainText('3 处填空未填，第一处：【单位名称】');
    await expect(dialog.getByRole('button', { name: '回去改' })).toBeFocused();
    const { width } = (await dialog.boundingBox()) ?? { width: Infinity };
    expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    expect(await dialog.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('[data-export=docx]')).toBeFocused();
    await pressExport(page, 'docx');
    await dialog.getByRole('button', { name: '普陀' }).click();
    const field = page.locator('textarea.desk-field');
    await expect(field).toBeFocused();
    const selected = (): Promise<string> =>
      field.evaluate((area) =>
        area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
      );
    expect(await selected()).toBe('普陀');
    await page.keyboard.type('本');
    await page.getByRole('button', { name: /^改好了/u }).click();
    await pressExport(page, 'docx');
    await expect(dialog.getByRole('button', { name: '普陀' })).toHaveCount(0);
    await dialog.getByRole('button', { name: '回去改' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(field).toBeFocused();
    expect(await selected()).toBe('周庄');
    await page.getByRole('button', { name: /^改好了/u }).click();
    await pressExport(page, 'md');
    await dialog.getByRole('button', { name: '去填' }).click();
    await expect(page.locator('.desk-title [data-blank]').first()).toBeFocused();
  },
);

/** The words of the title in a Word file, line by line. */
async function titleIn(docx: Buffer): Promise<string> {
  const xml = (await (await JSZip.loadAsync(docx)).file('word/document.xml')?.async('string')) ?? '';
  const [title = ''] = /<w:p>(?:(?!<\/w:p>).)*w:val="Title".*?<\/w:p>/su.exec(xml) ?? [];
  return [...title.matchAll(/<w:br\/>|<w:t [^>]*>([^<]*)/gu)].map(([, text = '/']) => text).join('');
}

test('a title is broken where a phrase ends, in the file and on paper alike', async ({ page }) => {
  await beginEmpty(page);
  await page.getByRole('button', { name: '改标题' }).click();
  await page.getByLabel('拟稿标题').fill('江城市江北区机关中心幼儿园工会2027年工作计划');
  await page.getByLabel('拟稿标题').press('Escape');
  const docx = await exported(page, 'docx');
  expect(docx.name).toBe('江城市江北区机关中心幼儿园工会2027年工作计划.docx');
  expect(await titleIn(docx.bytes)).toBe('江城市江北区机关中心幼儿园工会/2027年工作计划');
  expect((await exported(page, 'txt')).bytes.toString('utf8')).toContain('幼儿园工会2027年');
  const [sheet = []] = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  const title = sheet.filter(({ size }) => size > 20).map(({ text }) => withoutSpace(text));
  expect(title).toEqual(['江城市江北区机关中心幼儿园工会', '2027年工作计划']);
});

test('a title that is broken by hand stays so in each format', { tag: '@phone' }, async ({ page }) => {
  await beginEmpty(page);
  await page.getByRole('button', { name: '改标题' }).click();
  await page.getByLabel('拟稿标题').fill('江城机械工会');
  await page.getByLabel('拟稿标题').press('Enter');
  await page.keyboard.type('2027年工作计划');
  await page.getByRole('button', { name: '改好了' }).click();
  await expect(page.locator('.desk-title .document-title br')).toHaveCount(1);
  const docx = await exported(page, 'docx');
  expect(docx.name).toBe('江城机械工会2027年工作计划.docx');
  expect(await titleIn(docx.bytes)).toBe('江城机械工会/2027年工作计划');
  expect((await exported(page, 'txt')).bytes.toString('utf8')).toContain('江城机械工会\r\n2027年工作计划');
  expect((await exported(page, 'md')).bytes.toString('utf8')).toContain('# 江城机械工会<br>2027年工作计划');
  await pressExport(page, 'link');
  const link = await page.locator('[data-share-link]').inputValue();
  await kept(page);
  await expect(page.locator('[data-kept-draft]')).toContainText('江城机械工会2027年工作计划');
  await page.goto('/plans/');
  await page.goto(link);
  await page.getByRole('dialog').getByRole('button', { name: '收下' }).click();
  await expect(page.locator('.desk-title .document-title br')).toHaveCount(1);
});

test('a file is called by unit and year, or plainly as long as they are open', async ({ page }) => {
  await beginSkeleton(page, 'qiye');
  for (const kind of ['docx', 'md', 'txt', 'json'])
    expect((await exported(page, kind)).name).toBe(`工会工作计划.${kind}`);
});

test(
  'the signature stands under a seal, or without one, with a line to sign on if wanted',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/draft/?from=/plans/youeryuan-jianban/');
    await expect(items(page).first()).toBeVisible();
    await toPart(page, 'out');
    const choice = page.getByRole('group', { name: '落款' });
    await expect(choice.getByLabel('盖公章')).toBeChecked();
    const signatureIn = async (): Promise<string[]> => {
      const zip = await JSZip.loadAsync((await exported(page, 'docx')).bytes);
      const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
      return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:val="Signature".*?<\/w:p>/gsu)].map(([line]) => line);
    };
    const sealed = await signatureIn();
    expect(sealed).toHaveLength(2);
    for (const line of sealed) expect(line).toContain('<w:jc w:val="center"/>');
    await choice.getByLabel('不盖章').check();
    await choice.getByLabel('加签字一行').check();
    await choice.getByLabel('谁签').fill('园工会主席');
    const plain = await signatureIn();
    expect(plain).toHaveLength(3);
    expect(plain[0]).toContain('园工会主席（签字）：');
    expect(plain[0]).toContain('<w:jc w:val="left"/>');
    // An open blank grows to the left.
    expect(plain[1]).toContain('<w:jc w:val="right"/>');
    expect((await exported(page, 'txt')).bytes.toString('utf8')).toContain(
      '\r\n\r\n园工会主席（签字）：\r\n\r\n',
    );
    // It is the same for all that this reader hands in.
    await kept(page);
    await page.reload();
    await toPart(page, 'out');
    await expect(choice.getByLabel('不盖章')).toBeChecked();
    await expect(choice.getByLabel('谁签')).toHaveValue('园工会主席');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.desk-paper .signature-line').first()).toHaveText('园工会主席（签字）：');
  },
);

test(
  'the review in the desk leads to a place and fixes it, with a way back',
  { tag: '@phone' },
  async ({ page }) => {
    await beginEmpty(page);
    await page.getByRole('button', { name: '加一节' }).click();
    await page.keyboard.type('台帐');
    await itemOf(page, '台帐').getByRole('button', { name: '改文字' }).click();
    await page.keyboard.type('每月登记台帐,签定责任书。');
    await itemOf(page, '台帐').getByRole('button', { name: '改好了' }).click();
    await toPart(page, 'check');
    const finding = page.locator('[data-finding]').filter({ hasText: '台帐' }).first();
    await expect(finding).toBeVisible();
    const fixes = page.locator('.desk-review').getByRole('button', { name: /台账/u });
    await fixes.first().click();
    await expect(page.locator('.status-message')).toContainText('已改');
    expect(await paper(page)).toContain('台账');
    await page.locator('.status-message').getByRole('button', { name: '撤销' }).click();
    expect(await paper(page)).not.toContain('台账');
  },
);

test('each format holds the whole draft with the reader’s values, under its title', async ({ page }) => {
  test.slow();
  await page.goto('/draft/?from=/plans/youeryuan-jianban/');
  await expect(items(page).first()).toBeVisible();
  await fillAll(page);
  await kept(page);
  const text = withoutSpace(await paper(page));
  const title = (await page.locator('[data-document-title]').innerText()).trim();
  expect(text).not.toContain('【');

  const docx = await exported(page, 'docx');
  expect(docx.name).toBe(`${title}.docx`);
  const zip = await JSZip.loadAsync(docx.bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const written = [...xml.matchAll(/<w:t[ >][^<]*|<w:t>([^<]*)/gu)].map(([run]) =>
    run.replace(/^<w:t[^>]*>/u, ''),
  );
  expect(withoutSpace(written.join(''))).toBe(text);
  expect(xml).toContain('w:pStyle w:val="Heading1"');
  expect(xml).toMatch(/<w:tbl>/u);

  const txt = await exported(page, 'txt');
  expect(txt.name).toBe(`${title}.txt`);
  expect(txt.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(withoutSpace(txt.bytes.toString('utf8').replace(/^\uFEFF/u, ''))).toBe(text);

  const md = await exported(page, 'md');
  const markdown = md.bytes.toString('utf8');
  expect(md.name).toBe(`${title}.md`);
  expect(markdown).toMatch(/^# /u);
  expect(markdown).toMatch(/^## .*指导思想/mu);
  expect(markdown).toMatch(/^\| ?月份/mu);
});

test('the file of a draft opens again beside it, on this or another computer', async ({
  page,
  browser,
  baseURL,
}) => {
  await beginSkeleton(page, 'youeryuan');
  const headings = await outline(page);
  await page.locator('.desk-title [data-blank]').first().click();
  await page.locator('input.desk-blank').fill('江城市实验幼儿园');
  await page.locator('input.desk-blank').press('Enter');
  const { bytes } = await exported(page, 'json');
  const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const other = await elsewhere.newPage();
  await other.goto('/draft/');
  await other
    .locator('[data-import]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: bytes });
  await expect(items(other)).toHaveCount(headings.length);
  await expect.poll(() => outline(other)).toEqual(headings);
  expect(await paper(other)).toContain('江城市实验幼儿园');
  await elsewhere.close();
  await page
    .locator('[data-import]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: bytes });
  await expect(page.locator('[data-kept-draft]')).toHaveCount(2);
});

test('a share link holds the draft, asks, and never covers another', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/draft/?from=/plans/youeryuan-jianban/');
  await expect(items(page).first()).toBeVisible();
  const headings = await outline(page);
  await pressExport(page, 'link');
  await page.locator('[data-export-anyway]').click();
  const field = page.locator('[data-share-link]');
  await expect(field).toHaveValue(/\/draft\/#draft=/u);
  const link = await field.inputValue();
  await kept(page);
  await page.goto('/plans/');
  await page.goto(link);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`${String(headings.length)} 段`);
  await dialog.getByRole('button', { name: '不要' }).click();
  await expect(page.locator('[data-kept-draft]')).toHaveCount(1);
  await expect(page).toHaveURL(/\/draft\/$/u);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await dialog.getByRole('button', { name: '收下' }).click();
  await expect(page.locator('[data-kept-draft]')).toHaveCount(2);
  await expect.poll(() => outline(page)).toEqual(headings);
});

test('hostile links and files give a plain message and nothing else', async ({ page }) => {
  for (const hash of [
    '#draft=1d.AAAA',
    '#draft=1p.PGltZz4',
    '#draft=99d.AA',
    '#draft=<img src=x onerror=alert(1)>',
  ]) {
    await page.goto('/plans/');
    await page.goto(`/draft/${hash}`);
    await expect(page.locator('.status-message'), hash).toContainText('链接');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  const files = [
    'not json',
    '{"format":"gonghui-draft","version":1,"draft":{"id":"x","title":"<script>alert(1)</script>"}}',
    '{"format":"gonghui-draft","version":99,"draft":{}}',
    '[]',
  ];
  for (const text of files) {
    await page
      .locator('[data-import]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('[data-import-problem]')).toContainText('文件');
    await expect(page.locator('[data-kept-draft]')).toHaveCount(0);
    await page.getByRole('button', { name: '知道了' }).click();
  }
  // What looks like a page in a title, a heading, a text or a blank is shown as the words it is.
  const hostile = '<img src=x onerror=alert(1)>';
  const words = [{ kind: 'text', text: hostile, strong: false }];
  const draft = {
    id: 'a',
    title: words,
    unit: '',
    changed: 0,
    items: [
      {
        id: 'b',
        label: hostile,
        heading: { level: 1, text: words },
        blocks: [
          {
            kind: 'paragraph',
            align: 'start',
            text: [...words, { kind: 'blank', name: hostile, value: hostile }],
          },
        ],
        role: '',
        topics: [],
        units: [],
        source: '/"onclick=alert(1)',
      },
    ],
  };
  await page.locator('[data-import]').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'gonghui-draft', version: 1, draft })),
  });
  await expect(items(page)).toHaveCount(1);
  await expect(page.locator('.desk img, .status-message img')).toHaveCount(0);
  expect(await paper(page)).toContain(hostile);
});

test('on paper there is the document and nothing else', async ({ page }) => {
  await beginSkeleton(page, 'qiye');
  const text = withoutSpace(await paper(page));
  await page.emulateMedia({ media: 'print' });
  for (const part of ['banner', 'contentinfo', 'navigation', 'button', 'status', 'textbox'] as const)
    await expect(page.getByRole(part)).toHaveCount(0);
  const shown = await page.locator('body').innerText();
  expect(withoutSpace(shown)).toBe(text);
  await expect(page.locator('[data-document-title]')).toHaveCSS('text-align', 'center');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeGreaterThan(3);
});

test('printing is asked of the browser once what is open has been confirmed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = String(document.querySelectorAll('dialog[open]').length);
    };
  });
  await beginSkeleton(page, 'youeryuan');
  await pressExport(page, 'print');
  await page.locator('[data-export-anyway]').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '0');
});

test('without script the page says what the desk is, and leads to the plans', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/draft/');
  await expect(page.locator('[data-until-ready]')).toContainText('要用到 JavaScript');
  await expect(page.locator('[data-steps] a').first()).toBeVisible();
  await expect(page.locator('[data-plans] a').first()).toBeVisible();
  await context.close();
});

test(
  'each way out says what it is for, and the desk names the passage that a finding stands in',
  { tag: '@phone' },
  async ({ page }) => {
    await beginEmpty(page);
    await page.getByRole('button', { name: '加一节' }).click();
    await page.keyboard.type('工作目标');
    await itemOf(page, '工作目标').getByRole('button', { name: '改文字' }).click();
    await page.keyboard.type('参照XX公司的做法。');
    await toPart(page, 'check');
    const finding = page.locator('[data-finding=residue]');
    await expect(finding.locator('.finding-line')).toHaveText('“工作目标”');
    await expect(page.locator('[data-finding=open-blank] .finding-line').first()).toHaveText('标题');
    await toPart(page, 'out');
    // The part that was asked for stands where it is seen, below what stays in sight.
    const head = page.getByRole('heading', { name: '导出', exact: true });
    await expect(head).toBeFocused();
    const [bar, place] = await Promise.all([page.locator('.desk-top').boundingBox(), head.boundingBox()]);
    expect(place?.y).toBeGreaterThanOrEqual((bar?.y ?? Infinity) + (bar?.height ?? Infinity) - 1);
    await page.getByText('更多格式').click();
    for (const way of await page.locator('[data-export]').all())
      await expect(way).toHaveAccessibleDescription(/。$/u);
  },
);
