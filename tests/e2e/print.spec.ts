import { expect, test } from '../support/browser.ts';
import { readings, sitePassages } from '../support/passages.ts';
import { isPageNumber, pdfPages } from '../support/pdf.ts';
import { homeKinds, onePageOfEachKind, sitePages } from '../support/site.ts';

const homes = onePageOfEachKind().filter(({ kind }) => homeKinds.includes(kind));
const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

for (const { path, kind, document } of homes) {
  test(`on paper a page of kind ${kind} is the document and nothing else`, async ({ page }) => {
    await page.goto(path);
    // Printing may begin with things open and a message in sight.
    await page.locator('[data-copy]').first().click();
    await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const part of ['banner', 'contentinfo', 'navigation', 'button', 'status'] as const)
      // A blank is a button on the screen and words on paper.
      await expect(page.getByRole(part).and(page.locator(':not(.blank)'))).toHaveCount(0);
    const title = document.querySelector('[data-document-title]') ? '[data-document-title]' : 'h1';
    await expect(page.locator(title)).toBeVisible();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const paper = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { color, backgroundColor };
      });
      expect(paper.color).toBe('rgb(0, 0, 0)');
      expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper.backgroundColor);
    }
    const shown = await page
      .locator('section[data-passage]')
      .evaluateAll((sections) =>
        sections.map((section) => (section instanceof HTMLElement ? section.innerText : '')),
      );
    const written = sitePassages().filter((passage) => passage.path === path);
    expect(shown.map(withoutSpace)).toEqual(
      written.map(({ lines }) =>
        withoutSpace(
          lines
            .filter(({ kind, copied }) => copied || kind === 'figure')
            .flatMap(({ cells }) => cells)
            .join(''),
        ),
      ),
    );
  });
}

/** Pages that print lists of their own, or nothing before there is a draft. */
const withOwnPaper = ['year', 'notice'];

test('no page prints what is pressed or filled in, or letters smaller than 10.5 points', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const lists = sitePages().filter(({ kind }) => kind === 'list');
  for (const { path } of [...onePageOfEachKind(), ...lists].filter(
    ({ kind }) => !withOwnPaper.includes(kind),
  )) {
    await page.goto(path);
    const wrong = await page.evaluate(() => {
      const isSeen = (element: Element): boolean =>
        element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
      const controls = [...document.querySelectorAll('button, input, select, textarea, nav, copy-format')];
      const letters = [...document.querySelectorAll<HTMLElement>('body *')].filter(
        (element) =>
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
          !element.closest('svg, script') &&
          Number.parseFloat(getComputedStyle(element).fontSize) < 13.9,
      );
      return [...controls, ...letters].filter(isSeen).map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
    expect.soft(wrong, path).toEqual([]);
  }
});

test('the self-test prints no heading that has nothing beneath it', async ({ page }) => {
  await page.goto('/methods/ziping/');
  await page.emulateMedia({ media: 'print' });
  const parts = await page.locator('main section:has(> h2:visible)').evaluateAll((sections) =>
    sections.map((section) => {
      const [heading, ...others] = section instanceof HTMLElement ? section.innerText.trim().split('\n') : [];
      return { heading, lines: others.filter((line) => line.trim() !== '').length };
    }),
  );
  expect(parts.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['用纸办', '不记名到什么程度']));
  for (const { heading, lines } of parts) expect.soft(lines, heading).toBeGreaterThan(1);
});

test('the list of laws prints each name and each day unbroken, unless longer than a line', async ({
  page,
}) => {
  // Hardly wider than the text of an A4 sheet, and no phone.
  await page.setViewportSize({ width: 650, height: 900 });
  await page.goto('/laws/');
  await page.emulateMedia({ media: 'print' });
  const broken = await page.locator('.law-row > a, .law-row .from > *').evaluateAll((parts) =>
    parts
      .filter((part) => part.textContent.trim().length < 25 && part.getClientRects().length > 0)
      .filter((part) => {
        const words = document.createRange();
        words.selectNodeContents(part);
        return (
          words.getBoundingClientRect().height > 1.5 * Number.parseFloat(getComputedStyle(part).lineHeight)
        );
      })
      .map((part) => part.textContent.trim()),
  );
  expect(broken).toEqual([]);
});

test('a plan prints on A4 sheets', async ({ page }) => {
  for (const { path } of sitePages()
    .filter(({ kind }) => kind === 'plan')
    .slice(0, 3)) {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/gu)].map(([, box = '']) =>
      box.trim().split(/\s+/u).map(Number),
    );
    expect(boxes.length).toBe(sheets);
    // 210 × 297 mm in points.
    for (const [left, top, width, height] of boxes) {
      expect([left, top]).toEqual([0, 0]);
      expect(width).toBeCloseTo(595.3, -0.5);
      expect(height).toBeCloseTo(841.9, -0.5);
    }
    // 22 lines of 28 characters, less for headings and the ends of paragraphs, more for tables.
    const characters = sitePassages()
      .filter((passage) => passage.path === path)
      .flatMap(readings)
      .join('').length;
    expect(sheets, path).toBeGreaterThanOrEqual(Math.floor(characters / (22 * 28)) - 2);
    expect(sheets, path).toBeLessThanOrEqual(Math.ceil(characters / (22 * 28)) * 2);
  }
});

test('a printed sheet is full with 22 lines of 28 characters, its number on the outer side', async ({
  page,
}) => {
  const plan = sitePages().find(({ kind }) => kind === 'plan');
  await page.goto(plan?.path ?? '');
  const sheets = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  const bodies = sheets.map((sheet) => sheet.filter((line) => !isPageNumber(line)));
  // A table has lines of its own.
  const ofText = bodies.filter((lines) => lines.every(({ size }) => size > 15));
  expect(Math.max(...ofText.map(({ length }) => length))).toBe(22);

  // Lines that fill the measure and hold nothing narrower than a Han character; punctuation may have been squeezed.
  const full = bodies
    .flat()
    .filter(({ left, right, text }) => left < 82 && right > 514 && !/[!-~]/u.test(text))
    .map(({ text }) => text.length);
  expect(full.length).toBeGreaterThan(20);
  expect(full.filter((length) => length === 28).length).toBeGreaterThan(full.length / 2);

  for (const [index, sheet] of sheets.entries()) {
    const [number, ...others] = sheet.filter(isPageNumber);
    expect(others).toEqual([]);
    expect(number?.text.replace(/\s/gu, '')).toBe(`—${String(index + 1)}—`);
    // 14 points inside the text area: 79.4 + 14 on the left of even sheets, 521.6 - 14 on the right of odd ones.
    if (index % 2 === 0) expect(number?.right).toBeCloseTo(507.6, -0.5);
    else expect(number?.left).toBeCloseTo(93.4, -0.5);
  }
});

test('a plan prints with the reader’s own name in its title and signature as the file has them', async ({
  page,
}) => {
  const plan = sitePages().find(
    ({ kind, document }) => kind === 'plan' && document.querySelector('[data-document] [data-signature]'),
  );
  const name = '江城市江北区机关中心幼儿园';
  const signature = plan?.document.querySelector('[data-document] [data-signature]')?.id ?? '';
  const values = {
    version: 1,
    site: [
      ['单位名称', name],
      ['工会名称', `${name}工会委员会`],
      ['年份', '2027'],
    ],
    places: [[`${plan?.path ?? ''}#${signature} 成文日期 0`, '二〇二七年一月十五日']],
  };
  await page.addInitScript((text) => {
    localStorage.setItem('gonghui:blanks', text);
  }, JSON.stringify(values));
  await page.goto(plan?.path ?? '');
  await expect(page.locator('[data-document-title]')).toContainText(name);
  // The marks are for paper only, and no part of a copy.
  await expect(page.locator('.title-break')).toBeHidden();
  const sheets = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  const title = sheets.flat().filter(({ size }) => size > 20);
  expect(title.map(({ text }) => withoutSpace(text))).toEqual([
    `${name}工会`,
    expect.stringMatching(/^2027年/u),
  ]);
  const lines = sheets.flatMap((sheet) => sheet.filter((line) => !isPageNumber(line)));
  const [text, unit, date] = lines.slice(-3);
  expect(date?.text).toBe('二〇二七年一月十五日');
  expect(unit?.text).toBe(`${name}工会委员会`);
  const right = 521.6;
  const middle = (line: typeof text): number => ((line?.left ?? 0) + (line?.right ?? 0)) / 2;
  expect(middle(unit)).toBeCloseTo(middle(date), -0.6);
  expect((date?.right ?? 0) <= right - 4 * 15 && (unit?.right ?? 0) <= right + 1).toBe(true);
  expect(((unit?.baseline ?? 0) - (text?.baseline ?? 0)) / 28.95).toBeCloseTo(3, 0);
});
