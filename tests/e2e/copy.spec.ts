import type { Locator, Page } from '@playwright/test';
import { expect, insecureUrl, searchFor, test } from '../support/browser.ts';
import { paste, readClipboard, refuseClipboard, type ClipboardContent } from '../support/clipboard.ts';
import { copied, plainPage, plainText, toBeCopied, withoutCount } from '../support/copied.ts';
import {
  copiedLines,
  linesOf,
  passageAt,
  sitePassages,
  wordsOf,
  type Line,
  type SitePassage,
} from '../support/passages.ts';
import { homeKinds, onePageOfEachKind, sitePage } from '../support/site.ts';

// That every passage and page is copied as it is read, in every form, is seen in tests/built/copy.test.ts: here,
// that the buttons put it on a real clipboard.

const homes = onePageOfEachKind().filter(({ kind }) => homeKinds.includes(kind));
const plan = homes.find(({ kind }) => kind === 'plan')?.path ?? '';
/** A passage with blanks, and one of those with a table. */
const withBlanks = sitePassages().filter(({ path, blanks }) => path === plan && blanks > 1);
const withTable = sitePassages().filter(({ lines }) =>
  lines.some(({ kind, copied: isCopied }) => kind === 'row' && isCopied),
);

const passageButton = (page: Page, id: string): Locator =>
  page.locator(`section[id="${id}"] [data-copy=passage]`);
const pageButton = (page: Page): Locator => page.locator('[data-copy=page]');
const status = (page: Page): Locator => page.getByRole('status').filter({ hasText: '已复制' });
const article = (path: string): Element =>
  first([...sitePage(path).document.querySelectorAll('[data-document]')]);
const titleOf = (path: string): string =>
  wordsOf(first([...sitePage(path).document.querySelectorAll('[data-document-title]')]));

/** The first passage of a list.
 * @throws when the site has none of the kind */
function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('the site has no such passage');
  return item;
}

/** Checks that these lines arrived, both as text and with their layout, and nothing else. */
function expectLines(content: ClipboardContent, lines: readonly Line[], title: readonly string[] = []): void {
  expect(copied(content)).toEqual(toBeCopied(lines, title));
}

test.describe('on a secure address', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { path, kind } of homes) {
    // On the phone a finger presses the button of one kind.
    test(
      `a passage of a page of kind ${kind} is copied as it is read`,
      {
        tag: path === plan ? '@phone' : [],
      },
      async ({ page }) => {
        await page.goto(path);
        const passages = sitePassages().filter((passage) => passage.path === path);
        await expect(page.locator('[data-document] [data-copy=passage]')).toHaveCount(passages.length);
        const { id, title, lines, blanks, samples } =
          passages.find((passage) => passage.blanks > 0) ?? first(passages);
        await passageButton(page, id).click();
        await expect(status(page)).toContainText(title);
        const left = { '还有 N 处填空': blanks, 'N 处是示例值': samples };
        for (const [words, number] of Object.entries(left)) {
          if (number > 0) await expect(status(page)).toContainText(words.replace('N', String(number)));
          else await expect(status(page)).not.toContainText(words.split('N').at(-1) ?? '');
        }
        expectLines(await readClipboard(page), lines);
      },
    );
  }

  test('a plan is copied whole, with its title', async ({ page }) => {
    await page.goto(plan);
    await pageButton(page).click();
    await expect(status(page)).toContainText('全文');
    const content = await readClipboard(page);
    expectLines(content, linesOf(article(plan)), [titleOf(plan)]);
    const open = content.text.match(/【/gu)?.length ?? 0;
    await expect(status(page)).toContainText(`${String(open)} 处`);
  });

  test('headings keep their level, paragraphs their indent, tables their lines', async ({ page }) => {
    const passage = first(withTable);
    await page.goto(passage.path);
    await passageButton(page, passage.id).click();
    await expect(status(page)).toBeVisible();
    const { html, text } = await readClipboard(page);
    const section = sitePage(passage.path).document.getElementById(passage.id);
    const heading = section?.querySelector(':is(h2, h3):not([data-no-copy])');
    if (heading) expect(html).toContain(`<${heading.localName}`);
    expect(html).toMatch(/<table[^>]*border/u);
    const rows = section?.querySelectorAll('tr').length ?? 0;
    expect(html.match(/<tr/gu)?.length).toBe(rows);
    expect(text.split('\n').filter((line) => line.includes('\t')).length).toBe(rows);
    const paragraph = sitePassages().find(
      ({ path, lines }) => path === plan && lines.some(({ kind }) => kind === 'paragraph'),
    );
    await page.goto(plan);
    await passageButton(page, paragraph?.id ?? '').click();
    await expect(status(page)).toBeVisible();
    expect((await readClipboard(page)).html).toMatch(/<p style="[^"]*text-indent: ?32pt/u);
  });

  test('the button says for a while that it has copied, and is ready again', async ({ page }) => {
    await page.clock.install();
    await page.goto(plan);
    const { id, lines } = first(withBlanks);
    const button = passageButton(page, id);
    const label = await button.innerText();
    await button.click();
    await expect(button).toHaveText('已复制');
    await button.click();
    await page.clock.fastForward('01:00');
    await expect(button).toHaveText(label);
    await expect(status(page)).toHaveCount(0);
    await button.click();
    await expect(button).toHaveText('已复制');
    expectLines(await readClipboard(page), lines);
  });

  test('one message at a time says what was copied last', { tag: '@phone' }, async ({ page }) => {
    await page.goto(plan);
    const [one, other] = withBlanks;
    await passageButton(page, one?.id ?? '').click();
    await expect(status(page)).toContainText(one?.title ?? '');
    await passageButton(page, other?.id ?? '').click();
    await expect(status(page)).toContainText(other?.title ?? '');
    await expect(status(page)).toHaveCount(1);
  });

  test('works with the keyboard alone, for a passage and for its address', async ({ page }) => {
    await page.goto(plan);
    const { id, lines } = first(withBlanks);
    await passageButton(page, id).focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toBeVisible();
    await expect(passageButton(page, id)).toBeFocused();
    expectLines(await readClipboard(page), lines);
    // Behind the other button the link to the passage, which is not seen before.
    const link = page.locator(`section[id="${id}"]`).getByRole('link', { name: /^复制本段地址：./u });
    await expect(link).toHaveCSS('opacity', '0');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('已复制本段地址');
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

test.describe('on a plain-http address of an office network', () => {
  test('passages, whole pages and search hits reach the program they are pasted into', async ({
    page,
    context,
    baseURL,
  }) => {
    const site = insecureUrl(baseURL);
    await page.goto(site + plan);
    expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);

    const { id, lines } = first(withBlanks);
    await passageButton(page, id).click();
    await expect(status(page)).toBeVisible();
    expectLines(await paste(context), lines);

    await pageButton(page).click();
    await expect(status(page)).toContainText('全文');
    expectLines(await paste(context), linesOf(article(plan)), [titleOf(plan)]);

    const table = first(withTable);
    await page.goto(site + table.path);
    await passageButton(page, table.id).click();
    await expect(status(page)).toBeVisible();
    expectLines(await paste(context), table.lines);

    await page.goto(`${site}/search/`);
    const hit = first(await searchFor(page, first(withBlanks).title));
    await page.locator('main [data-hit] [data-copy=passage]').first().click();
    await expect(status(page)).toBeVisible();
    expectLines(await paste(context), passageAt(hit.url).lines);
  });

  test('copying leaves the reader’s own selection and focus alone', async ({ page, baseURL }) => {
    await page.goto(insecureUrl(baseURL) + plan);
    await page.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading) getSelection()?.selectAllChildren(heading);
    });
    const { id } = first(withBlanks);
    await passageButton(page, id).focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toBeVisible();
    await expect(passageButton(page, id)).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await page.locator('h1').innerText());
  });

  test('a browser that copies only what is selected, as Safari does, is given a selection', async ({
    page,
    context,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      const copy: unknown = Reflect.get(document, 'execCommand');
      const whenSelected = (...command: readonly string[]): boolean =>
        getSelection()?.isCollapsed === false &&
        typeof copy === 'function' &&
        Reflect.apply(copy, document, command) === true;
      Object.defineProperty(document, 'execCommand', { value: whenSelected });
    });
    await page.goto(insecureUrl(baseURL) + plan);
    const { id, lines, title } = first(withBlanks);
    await passageButton(page, id).click();
    await expect(status(page)).toBeVisible();
    expectLines(await paste(context), lines);
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
    // In a dialog only what stands in it can be selected.
    await page.keyboard.press('Control+k');
    const search = page.getByRole('dialog', { name: '搜索全站段落' });
    await search.getByRole('searchbox').fill(title);
    await search.locator('[data-hit] [data-copy=passage]').first().click();
    await expect(search.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
    await expect(search.locator('[data-hit] [data-copy=passage]').first()).toBeFocused();
  });
});

test.describe('when the browser refuses', () => {
  // Chromium reports styles in what is put on its clipboard, and keeps them.
  test.use({ expectedErrors: /Applying inline style violates/u });

  for (const name of ['secure', 'plain-http']) {
    test(
      `on a ${name} address, the text is there to copy by hand`,
      { tag: '@phone' },
      async ({ page, baseURL }) => {
        await page.addInitScript(refuseClipboard);
        await page.goto((name === 'secure' ? '' : insecureUrl(baseURL)) + plan);
        const { id, lines } = first(withBlanks);
        await passageButton(page, id).click();
        const dialog = page.getByRole('dialog', { name: '手动复制' });
        await expect(dialog).toContainText(test.info().project.name === 'phone' ? '长按' : 'Ctrl+C');
        const area = dialog.getByRole('textbox');
        await expect(area).toBeFocused();
        const { value, selected } = await area.evaluate((element) => {
          if (!(element instanceof HTMLTextAreaElement)) throw new Error('no textarea');
          const { value, selectionStart, selectionEnd } = element;
          return { value, selected: value.slice(selectionStart, selectionEnd) };
        });
        expect(selected).toBe(value);
        expect(
          value
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => withoutCount(line.replace(/^· /u, ''))),
        ).toEqual(copiedLines(lines).map(withoutCount));
        await expect(status(page)).toHaveCount(0);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        await expect(passageButton(page, id)).toBeFocused();
      },
    );
  }

  test('what only refuses the old way of copying gets the new one', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await page.goto(plan);
    const { id, lines } = first(withBlanks);
    await passageButton(page, id).click();
    await expect(status(page)).toBeVisible();
    expectLines(await readClipboard(page), lines);
  });

  test('the reader can take it with Ctrl+C and close the dialog with its button', async ({
    page,
    context,
  }) => {
    await page.addInitScript(refuseClipboard);
    await page.goto(plan);
    const { id, lines } = first(withBlanks);
    await passageButton(page, id).click();
    // The code that copies is loaded by the click: the dialog comes a moment later.
    const dialog = page.getByRole('dialog', { name: '手动复制' });
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Control+C');
    const { lines: pasted } = await paste(context);
    expect(pasted.map(withoutCount)).toEqual(copiedLines(lines).map(withoutCount));
    await dialog.getByRole('button', { name: '关闭' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(passageButton(page, id)).toBeFocused();
  });

  test('from the search dialog, too', async ({ page }) => {
    await page.addInitScript(refuseClipboard);
    await page.goto('/');
    await page.keyboard.press('Control+k');
    const search = page.getByRole('dialog', { name: '搜索全站段落' });
    await search.getByRole('searchbox').fill(first(withBlanks).title);
    await search.locator('[data-hit] [data-copy=passage]').first().click();
    const dialog = page.getByRole('dialog', { name: '手动复制' });
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(search).toBeVisible();
  });
});

test.describe('in the form the reader chose', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const choose = async (page: Page, name: string): Promise<void> => {
    await page.locator('copy-format summary').click();
    await page.getByRole('radio', { name }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('radio', { name })).toBeHidden();
    await expect(page.locator('copy-format summary')).toBeFocused();
  };
  /** What is on the clipboard as plain text, when nothing else is. */
  const onlyText = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const items = await navigator.clipboard.read();
      const types = items.flatMap((item) => [...item.types]);
      if (types.join() !== 'text/plain') throw new Error(`the clipboard holds ${types.join()}`);
      return navigator.clipboard.readText();
    });

  for (const [form, said, indent] of [
    ['纯文本 不带格式，用于', '纯文本', ''],
    ['纯文本，段首空两格', '纯文本，段首空两格', '　　'],
  ] as const) {
    test(`a whole plan: ${said}`, { tag: '@phone' }, async ({ page }) => {
      await page.goto(plan);
      await choose(page, form);
      await pageButton(page).click();
      await expect(status(page)).toContainText(`全文（${said}）`);
      expect(await onlyText(page)).toBe(plainPage(article(plan), titleOf(plan), indent));
    });
  }

  test('Markdown has the headings and tables of the page', async ({ page }) => {
    const table = first(withTable);
    await page.goto(table.path);
    await choose(page, 'Markdown');
    await passageButton(page, table.id).click();
    await expect(status(page)).toContainText('Markdown');
    // A backslash only says that a sign is no mark.
    const text = (await onlyText(page)).replaceAll('\\', '');
    for (const { kind, cells, copied } of table.lines) {
      if (!copied || kind !== 'row') continue;
      expect(text).toContain(`| ${cells.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |`);
    }
    const section = sitePage(table.path).document.getElementById(table.id);
    const heading = section?.querySelector(':is(h2, h3):not([data-no-copy])');
    if (heading)
      expect(text).toContain(`${heading.localName === 'h2' ? '##' : '###'} ${wordsOf(heading)}\n\n`);
  });

  test('the choice holds on every page, for passages and for search hits, and in another window', async ({
    page,
    context,
  }) => {
    await page.goto(plan);
    const other = await context.newPage();
    await other.goto(plan);
    await choose(page, '纯文本 不带格式，用于');
    await expect(other.locator('copy-format [data-chosen]')).toHaveText('纯文本');
    await other.close();
    const passage = first(withBlanks);
    const section = first([...article(plan).querySelectorAll(`[id="${passage.id}"]`)]);
    await page.reload();
    await expect(page.locator('copy-format [data-chosen]')).toHaveText('纯文本');
    await passageButton(page, passage.id).click();
    await expect(status(page)).toBeVisible();
    expect(await onlyText(page)).toBe(plainText(section, ''));
    await page.goto('/search/');
    await searchFor(page, longestRun(passage));
    await page.locator(`main [data-hit="${passage.url}"] [data-copy=passage]`).click();
    await expect(status(page)).toContainText('（纯文本）');
    expect(await onlyText(page)).toBe(plainText(section, ''));
    // What an earlier or a hostile page left there is no choice.
    await page.evaluate(() => {
      localStorage.setItem('gonghui:copy-form', '["__proto__"]');
    });
    await page.goto(plan);
    await expect(page.locator('copy-format [data-chosen]')).toHaveText('公文格式');
  });
});

/** The longest stretch of Han characters in a passage: no other holds it. */
function longestRun({ lines }: SitePassage): string {
  const runs = lines.flatMap(({ cells }) => cells.join('\n').match(/\p{Script=Han}+/gu) ?? []);
  return first(runs.sort((a, b) => b.length - a.length));
}

test('in the search dialog the message stands in the dialog', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog', { name: '搜索全站段落' });
  await search.getByRole('searchbox').fill(first(withBlanks).title);
  await search.locator('[data-hit] [data-copy=passage]').first().click();
  await expect(search.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
});

test('selecting by hand takes the numbers of headings along', async ({ page }) => {
  const { path, id, lines } = first(
    sitePassages().filter(({ kind, lines }) => kind === 'plan' && lines[0]?.cells[0]?.startsWith('（一）')),
  );
  await page.goto(path);
  const selected = await page.locator(`section[id="${id}"]`).evaluate((section) => {
    getSelection()?.selectAllChildren(section);
    return getSelection()?.toString() ?? '';
  });
  expect(selected.split('\n')[0]).toBe(lines[0]?.cells.join(''));
});
