// A part of the hostile texts of hostile.test.ts in the browser itself: nothing of them runs, no policy is violated, no
// promise is rejected unheard (the last two are watched by every browser test).
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import JSZip from 'jszip';
import { inlineOf } from '../../src/draft/edit-text.ts';
import { writeDraftFile } from '../../src/draft/share/draft-file.ts';
import { writeShareLink } from '../../src/draft/share/share-link.ts';
import { draftOf, item, words } from '../fixtures/drafts.ts';
import { hostileTexts } from '../fixtures/hostile.ts';
import { expect, test } from '../support/browser.ts';
import { items, kept, pressExport } from '../support/desk.ts';

const texts = hostileTexts(10_000);
/** The first are the attacks by themselves. */
const some = [...texts.slice(0, 80), ...texts.filter((_, place) => place > 80 && place % 40 === 0)];
const ran: string[] = [];

test.beforeEach(async ({ context }) => {
  ran.length = 0;
  await context.exposeFunction('ran', () => ran.push('ran'));
});

test.afterEach(() => {
  expect(ran).toEqual([]);
});

/** What stands in a page that no page of the site has, and none may have. */
async function expectClean(page: Page): Promise<void> {
  const foreign = await page.evaluate(() => [
    ...[...document.querySelectorAll('iframe, object, embed, base, script:not([src]):not([type])')].map(
      (element) => element.outerHTML,
    ),
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    ...[...document.querySelectorAll('a[href], area[href], form[action]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? '')
      .filter((address) => /^\s*(?:javascript|data|vbscript):|evil\.example/iu.test(address)),
    ...Object.keys(Object.prototype),
  ]);
  expect(foreign).toEqual([]);
}

/** Puts a text into a field at once, halves of characters included, as pasting does. */
async function putIn(page: Page, field: string, text: string): Promise<void> {
  await page
    .locator(field)
    .first()
    .evaluate((element, value) => {
      if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
        throw new Error('no field');
      element.value = value;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
}

test('in the search field and in addresses', async ({ page }) => {
  await page.goto('/search/');
  const count = page.locator('main [data-hit-count]');
  await expect(count).toBeAttached();
  for (const text of some) {
    await putIn(page, 'main input[type=search]', text);
    await expect(count).not.toHaveAttribute('data-pending', { timeout: 20_000 });
    await expect(count).not.toContainText('搜索暂时不能用');
  }
  await expectClean(page);
  for (const text of some.slice(0, 100)) {
    const query = encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
    // Servers refuse addresses of more than some kilobytes.
    if (query.length > 2500) continue;
    await page.goto(`/search/?q=${query}&topic=${query}&unit=${query}&from=${query}#${query}`);
    await expect(count).toBeAttached();
    await expect(count).not.toHaveAttribute('data-pending', { timeout: 20_000 });
    await expectClean(page);
  }
});

test('in blanks of a page, and out by copying', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/plans/jiguan-gonghui/');
  const blank = page.locator('[data-blank="单位名称"][role]').first();
  for (const text of some.slice(0, 80)) {
    await blank.click();
    await putIn(page, '.blank-editor input', text);
    await page.keyboard.press('Enter');
    // It may lead on to the next blank, or ask whether an odd value is meant.
    await page.keyboard.press('Escape');
    await expect(page.locator('.blank-editor input')).toBeHidden();
  }
  await blank.click();
  await putIn(page, '.blank-editor input', '<img src=x onerror=ran()>"\'&lt;=cmd');
  await page.keyboard.press('Enter');
  await expectClean(page);
  await page.locator('[data-copy=page]').first().click();
  await expect(page.locator('.status-message')).toContainText('已复制');
  const html = await page.evaluate(async () => {
    const [copied] = await navigator.clipboard.read();
    return copied?.types.includes('text/html') === true ? (await copied.getType('text/html')).text() : '';
  });
  expect(html).toContain('&lt;img src=x onerror=ran()&gt;');
});

/** A draft of hostile words in every place that holds words. */
function hostileDraft(part: readonly string[]) {
  const passages = part.map((text, place) =>
    item(`i${String(place)}`, {
      label: text.slice(0, 80),
      heading: { level: 1, text: inlineOf(text.slice(0, 120)) },
      blocks: [
        { kind: 'paragraph', text: inlineOf(text.slice(0, 2000)), align: 'start' },
        { kind: 'table', head: [inlineOf(text.slice(0, 60))], rows: [[inlineOf(text.slice(0, 200))]] },
      ],
      measures: [
        { id: 'm', when: words('3'), work: inlineOf(text.slice(0, 200)), who: words(''), check: [] },
      ],
    }),
  );
  return { ...draftOf(...passages), title: inlineOf(part[0] ?? '') };
}

/** The parts of an office file that the browser's own, strict reader of XML does not take. */
async function brokenParts(page: Page, bytes: Buffer): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(zip.files)
      .filter(({ dir, name }) => !dir && /\.(?:xml|rels)$/u.test(name))
      .map(async (file): Promise<[string, string]> => [file.name, await file.async('string')]),
  );
  return page.evaluate(
    (all) =>
      all.flatMap(([name, xml]) => {
        const wrong = new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror');
        return wrong ? [`${name}: ${wrong.textContent}`] : [];
      }),
    parts,
  );
}

test('in by file and link, and out by every export', async ({ page, context, baseURL }) => {
  for (const start of [0, 40, 80, 200]) {
    const draft = hostileDraft(some.slice(start, start + 40));
    await page.goto('/draft/');
    await page.locator('[data-import]').setInputFiles({
      name: '"><img src=x onerror=ran()>.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeDraftFile(draft)),
    });
    await expect(items(page)).toHaveCount(40);
    await kept(page);
    await expectClean(page);
    for (const kind of ['docx', 'xlsx', 'ics', 'md', 'txt', 'json']) {
      const coming = page.waitForEvent('download');
      await pressExport(page, kind);
      const anyway = page.locator('[data-export-anyway]');
      const file = await Promise.race([
        coming,
        anyway.waitFor().then(
          () => undefined,
          () => undefined,
        ),
      ]);
      if (!file) await anyway.click();
      const download = file ?? (await coming);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^[^/\\\\<>:"|?*]+\\.${kind}$`, 'u'));
      if (kind === 'docx' || kind === 'xlsx')
        expect(await brokenParts(page, await readFile(await download.path()))).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    await page.pdf();
    await page.emulateMedia({ media: 'screen' });
    await expectClean(page);
  }
  for (const text of some.slice(0, 60)) {
    const link = await writeShareLink(hostileDraft([text]), `${baseURL ?? ''}/draft/`);
    if (link === undefined) continue;
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole('dialog')).toContainText('1 段', { timeout: 30_000 });
    await expectClean(other);
    await other.close();
  }
});

/** Opens a file of a reader's own and closes what it is offered with. */
async function openOwn(context: BrowserContext, name: string, text: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('/draft/');
  await page
    .locator('[data-import]')
    .first()
    .setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(text),
    });
  await expect(
    page.locator('[data-import-preview], .status-message, [role=dialog], [data-draft-item]').first(),
  ).toBeVisible({ timeout: 60_000 });
  await expectClean(page);
  await page.close();
}

test('in by files of one’s own', async ({ context }) => {
  const joined = some.slice(0, 80).join('\n\n');
  for (const name of ['a.txt', 'a.md', 'a.html', '../../x<img src=x onerror=ran()>.txt'])
    await openOwn(context, name, joined);
  for (const text of some.slice(0, 25))
    await openOwn(context, 'a.html', `<html><body><h1>计划</h1><p>一段话</p>${text}`);
});

test('in the review and in a notice', async ({ page }) => {
  await page.goto('/review/');
  for (const text of [...some.slice(0, 80), some.join('\n')]) await putIn(page, '[data-review-input]', text);
  await expect(page.locator('[data-finding]').first()).toBeVisible({ timeout: 60_000 });
  await expectClean(page);
  await page.goto('/draft/notice/');
  await putIn(
    page,
    '[data-notice-input]',
    some
      .slice(0, 60)
      .map((text, place) => `${String(place + 1)}.${text}`)
      .join('\n'),
  );
  await putIn(page, '[data-notice-draft]', some.slice(0, 60).join('\n'));
  await expect(page.locator('[data-demand]').first()).toBeVisible({ timeout: 60_000 });
  await expectClean(page);
});

test('in everything that the browser keeps for the site', async ({ page, context }) => {
  await page.goto('/draft/');
  await page.locator('[data-skeleton=youeryuan]').click();
  await kept(page);
  await page.goto('/review/');
  await putIn(page, '[data-review-input]', '建立台帐。');
  await expect(page.locator('[data-finding]').first()).toBeVisible();
  const keys = await page.evaluate(() => Object.keys(localStorage));
  const all = [
    ...new Set([
      ...keys,
      'gonghui:blanks',
      'gonghui:unit',
      'gonghui:theme',
      'gonghui:size',
      'gonghui:draft:x',
    ]),
  ];
  expect(all.length).toBeGreaterThan(5);
  const part = some.filter((text) => text.length < 3000);
  for (let turn = 0; turn < 24; turn += 1) {
    await page.evaluate(
      (entries) => {
        localStorage.clear();
        for (const [key, text] of entries) localStorage.setItem(key, text);
      },
      all.map((key, place) => [key, part[(turn * all.length + place) % part.length] ?? ''] as const),
    );
    for (const path of ['/plans/jiguan-gonghui/', '/draft/', '/review/']) {
      const other = await context.newPage();
      await other.goto(path);
      await expect(other.locator('main')).toBeVisible();
      await expectClean(other);
      await other.close();
    }
  }
});
