import type { Page } from '@playwright/test';
import { expect, insecureUrl, test } from '../support/browser.ts';
import { paste } from '../support/clipboard.ts';
import { farApart } from '../support/png.ts';

const input = (page: Page) => page.locator('[data-review-input]');
const findings = (page: Page, rule: string) => page.locator(`[data-finding="${rule}"]`);
const summary = (page: Page) => page.locator('[data-review-summary]');

/** Opens the page and waits until the review is at work. */
async function open(page: Page, origin = ''): Promise<void> {
  await page.goto(`${origin}/review/`);
  await expect(summary(page)).toHaveText(/还没有文字|处|没有查出/u);
}

/** Puts a long text in at once, as pasting does; Playwright would insert it line by line. */
async function putIn(page: Page, text: string): Promise<void> {
  await input(page).evaluate((area, value) => {
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.value = value;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

/** The words that are selected in the text. */
function selected(page: Page): Promise<string> {
  return input(page).evaluate((area) =>
    area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
  );
}

const draft = [
  '江城市实验幼儿园工会2027年工作计划',
  '一、工作目标',
  '（一）服务',
  '为周庄镇的发展服务，落实普陀区教育工会要求，建设南烟。',
  '三、工作措施',
  '学习“三个代表”和十七大精神，签定责任书，建立台帐，开展厂务公开。',
  '1、征集',
  '共征集“金点子”【】条。',
].join('\n');

test(
  'left-over names are shown as what must be changed, and each can be jumped to',
  { tag: '@phone' },
  async ({ page }) => {
    await open(page);
    await input(page).fill(draft);
    const names = findings(page, 'left-over-name');
    await expect(names).toHaveCount(3);
    await expect(page.locator('[data-severity=error]').getByText('旧稿残留的名称')).toBeVisible();
    await names
      .nth(2)
      .getByRole('button', { name: /看这一处/u })
      .click();
    expect(await selected(page)).toBe('南烟');
    await expect(input(page)).toBeFocused();
    // In sight, where the reader can change it.
    await expect(input(page)).toBeInViewport({ ratio: 0.5 });
    // What the reader says is right is no longer told.
    await names.nth(0).getByRole('button', { name: '是我们的：周庄' }).click();
    await expect(names).toHaveCount(2);
    await expect(page.locator('[data-review-names]')).toHaveValue('周庄');
  },
);

test(
  'outdated expressions are told with what to write, the wording follows the kind of unit',
  { tag: '@phone' },
  async ({ page }) => {
    await open(page);
    await input(page).fill(draft);
    await expect(findings(page, 'outdated')).toHaveCount(2);
    await expect(findings(page, 'outdated').first()).toContainText('按上级最新文件填写');
    await expect(findings(page, 'unit-wording')).toHaveCount(0);
    await page.locator('[data-review-unit]').selectOption('youeryuan');
    await findings(page, 'unit-wording')
      .getByRole('button', { name: /^改成“园务公开”/u })
      .click();
    await expect(findings(page, 'unit-wording')).toHaveCount(0);
    expect(await input(page).inputValue()).toBe(draft.replace('厂务公开', '园务公开'));
  },
);

test('marks of a web page and swapped words are shown, and their fixes leave the rest as it is', async ({
  page,
}) => {
  await open(page);
  const text =
    '## 一、目标\n**责任人**：生产委员\n时间：2026-01-05 09:00 来源：某站 点击：9\n开展文体勾当，覆 盖全部会员。';
  await input(page).fill(text);
  await expect(findings(page, 'markup')).toHaveCount(2);
  await expect(findings(page, 'spun')).toContainText('换坏的词，应是“活动”');
  await findings(page, 'site-tail')
    .getByRole('button', { name: /^删去这一行/u })
    .click();
  await page.getByRole('button', { name: '全部改掉：网页和软件的排版记号 2 处' }).click();
  await findings(page, 'spaces')
    .getByRole('button', { name: /^去掉空格/u })
    .click();
  await findings(page, 'spun')
    .getByRole('button', { name: /^改成“活动”/u })
    .click();
  await expect(input(page)).toHaveValue('一、目标\n责任人：生产委员\n\n开展文体活动，覆盖全部会员。');
  await expect(page.locator('[data-finding]')).toHaveCount(0);
});

test('a text in traditional script is reviewed too, and no fix mixes the scripts', async ({ page }) => {
  await open(page);
  await input(page).fill('學習“三個代表”和科學發展觀，簽定責任書,做好女工工作。');
  await expect(findings(page, 'outdated')).toHaveCount(3);
  await expect(findings(page, 'old-spelling')).toHaveCount(1);
  await expect(page.locator('[data-fix]')).toHaveCount(1);
  await findings(page, 'half-width')
    .getByRole('button', { name: /^改成“，”/u })
    .click();
  await expect(input(page)).toHaveValue('學習“三個代表”和科學發展觀，簽定責任書，做好女工工作。');
});

test(
  'what is found is marked in the text, line for line, and leads to its card and back',
  { tag: '@phone' },
  async ({ page }) => {
    await open(page);
    const long = `${'每季度走访 12 户，ABC 由组织委员登记，'.repeat(9)}名单存档。\n\n`;
    await input(page).fill(long + draft);
    const marks = page.locator('.marked-layer mark');
    await expect(findings(page, 'left-over-name')).toHaveCount(3);
    await expect(marks.filter({ hasText: '南烟' })).toHaveCount(1);
    await expect(marks.filter({ hasText: /^【】$/u })).toHaveAttribute('data-severity', 'error');
    const marked = await marks.allTextContents();
    for (const words of ['周庄', '普陀', '南烟', '三个代表', '签定', '台帐', '三、'])
      expect(marked).toContain(words);
    // The layer breaks its lines where the text does, at any width and however far it is scrolled.
    for (const width of [1280, 640, 375, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const [text, layer] = await page
        .locator('[data-review-input], .marked-layer')
        .evaluateAll((boxes) =>
          boxes.map(({ scrollHeight, clientWidth }) => [scrollHeight, clientWidth].join()),
        );
      expect(layer, String(width)).toBe(text);
    }
    await input(page).evaluate((area) => {
      area.scrollTop = 60;
    });
    await expect.poll(() => page.locator('.marked-layer').evaluate(({ scrollTop }) => scrollTop)).toBe(60);
    // Three kinds of lines: colour is not the only sign.
    const lines = await Promise.all(
      ['error', 'warning', 'note'].map((severity) =>
        page
          .locator(`.finding-mark[data-severity=${severity}]`)
          .first()
          .evaluate((mark) => getComputedStyle(mark).borderBottomStyle),
      ),
    );
    expect(lines).toEqual(['solid', 'dashed', 'dotted']);
    // The whole card leads there, and the words at the caret say what is wrong and lead back.
    const card = findings(page, 'left-over-name').nth(2);
    await card.click({ position: { x: 30, y: 14 } });
    expect(await selected(page)).toBe('南烟');
    const here = page.locator('[data-review-here]');
    await expect(here).toContainText('南烟 残留单位');
    await here.getByRole('button', { name: '回到清单' }).click();
    await expect(card.getByRole('button', { name: /^看这一处/u })).toBeFocused();
    await expect(card).toBeInViewport();
    // A caret put into a mark by hand says the same; typing takes the mark of that line alone.
    await input(page).evaluate((area) => {
      if (!(area instanceof HTMLTextAreaElement)) return;
      area.focus();
      const place = area.value.indexOf('台帐') + 1;
      area.setSelectionRange(place, place);
    });
    await expect(here).toContainText('台帐');
    await here.getByRole('button', { name: /^改成/u }).click();
    await expect(input(page)).toHaveValue((long + draft).replace('台帐', '台账'));
    await expect(marks.filter({ hasText: '台帐' })).toHaveCount(0);
    await expect(marks.filter({ hasText: '南烟' })).toHaveCount(1);
  },
);

test('a sentence of last year’s report becomes one of a plan, and undoing brings every character back', async ({
  page,
}) => {
  await open(page);
  await input(page).fill(draft);
  await findings(page, 'report-sentence')
    .getByRole('button', { name: /目标征集“金点子”不少于【数量】条/u })
    .click();
  await expect(input(page)).toHaveValue(
    draft.replace('共征集“金点子”【】条', '目标征集“金点子”不少于【数量】条'),
  );
  await expect(findings(page, 'report-sentence')).toHaveCount(0);
  // All fixes of a rule at once.
  const before = await input(page).inputValue();
  await page.getByRole('button', { name: '全部改掉：旧写法和错字 2 处' }).click();
  await expect(input(page)).toHaveValue(before.replace('签定', '签订').replace('台帐', '台账'));
  // The list has found its place again, and nothing moves under the pointer.
  await expect(findings(page, 'old-spelling')).toHaveCount(0);
  const undo = page.getByRole('button', { name: '撤销修改' });
  await undo.click();
  await expect(input(page)).toHaveValue(before);
  await undo.click();
  await expect(input(page)).toHaveValue(draft);
  await expect(undo).toBeDisabled();
  // What is typed after a fix is not undone with it.
  await findings(page, 'old-spelling').first().getByRole('button', { name: /^改成/u }).click();
  await input(page).press('End');
  await input(page).pressSequentially('新');
  await expect(undo).toBeDisabled();
});

test('a fix asked for while the reader goes on typing still finds its place', async ({ page }) => {
  await open(page);
  await input(page).fill('建立台帐。');
  const button = findings(page, 'old-spelling').getByRole('button', { name: /^改成/u });
  await expect(button).toBeVisible();
  await page.evaluate(() => {
    const area = document.querySelector('textarea');
    const fix = document.querySelector<HTMLButtonElement>('[data-fix]');
    if (!area || !fix) return;
    area.value = `今年${area.value}`;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    fix.click();
  });
  await expect(input(page)).toHaveValue('今年建立台账。');
});

test('hostile text is shown as text', async ({ page }) => {
  await open(page);
  const hostile = [
    '<img src=x onerror=alert(1)>,学习',
    '<script>alert(1)</script>为周庄服务',
    '】【'.repeat(200),
    '_'.repeat(3000),
    '(一)'.repeat(500),
    '\u202e\u0000\uD800，，',
  ].join('\n');
  await putIn(page, hostile);
  await expect(findings(page, 'left-over-name')).toHaveCount(1);
  expect(await page.locator('main img, main script[src="x"]').count()).toBe(0);
  await page.locator('[data-fix-all]').first().click();
  await page.getByRole('button', { name: '撤销修改' }).click();
  expect(await input(page).inputValue()).toBe(
    await page.evaluate((text) => {
      const area = document.createElement('textarea');
      area.value = text;
      return area.value;
    }, hostile),
  );
});

test('a text of 100,000 characters is reviewed; a longer one is left whole', async ({ page }) => {
  await open(page);
  const lines = `${draft}\n每季度走访12户，由组织委员登记。\n`;
  await putIn(page, lines.repeat(Math.floor(100_000 / lines.length)));
  await expect(findings(page, 'left-over-name').first()).toBeVisible();

  const longer = '字'.repeat(100_001);
  await putIn(page, longer);
  await expect(page.locator('#review-length')).toContainText(
    '共 100,001 字，一次最多检查 100,000 字。文字一个没少',
  );
  await expect(page.locator('[data-finding]')).toHaveCount(0);
  expect(await input(page).inputValue()).toBe(longer);
});

test('the text is copied as it stands, on a plain-http address too', async ({ page, context, baseURL }) => {
  await open(page, insecureUrl(baseURL));
  await input(page).fill('一、目标 <b>\n为周庄服务');
  await expect(findings(page, 'left-over-name')).toHaveCount(1);
  await page.getByRole('button', { name: '复制文字' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制。还有 2 处必须改。' })).toBeVisible();
  const { text, htmlLines } = await paste(context);
  expect(text).toBe('一、目标 <b>\n为周庄服务');
  expect(htmlLines).toEqual(['一、目标 <b>', '为周庄服务']);
});

test.describe('what is kept', () => {
  test('is nothing until the reader wants it, then everything, then nothing again', async ({ page }) => {
    await open(page);
    await input(page).fill('为周庄服务');
    await page.reload();
    await expect(input(page)).toHaveValue('');
    await page.locator('[data-review-keep]').check();
    await input(page).fill('为周庄服务');
    await page.locator('[data-review-names]').fill('江城区');
    await page.reload();
    await expect(input(page)).toHaveValue('为周庄服务');
    await expect(page.locator('[data-review-names]')).toHaveValue('江城区');
    await expect(findings(page, 'left-over-name')).toHaveCount(1);
    await page.locator('[data-review-keep]').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('damaged is said and left as it is; storage that is full loses nothing on the page', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      if (localStorage.length === 0) localStorage.setItem('gonghui:review', '{"version":1,"text":["x"]}');
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page);
    await expect(page.getByText('上次留下的文字损坏了')).toBeVisible();
    await input(page).fill('为周庄服务');
    expect(await page.evaluate(() => localStorage.getItem('gonghui:review'))).toContain('["x"]');
    await page.locator('[data-review-keep]').check();
    await expect(page.getByText('没有留住')).toBeVisible();
    await expect(input(page)).toHaveValue('为周庄服务');
  });
});

test.describe('without its data', () => {
  test.use({ expectedErrors: /Failed to load resource/u });

  test('the other rules go on, and it can be loaded again', async ({ page }) => {
    await page.route('**/review-data.json', (route) => route.fulfill({ status: 503, body: '' }));
    await open(page);
    await expect(page.getByRole('alert')).toContainText('词表没有载入');
    await input(page).fill('为周庄服务，，【年份】年');
    await expect(findings(page, 'open-blank')).toHaveCount(1);
    await expect(findings(page, 'doubled')).toHaveCount(1);
    await expect(findings(page, 'left-over-name')).toHaveCount(0);
    await page.unroute('**/review-data.json');
    await page.getByRole('button', { name: '再载入一次' }).click();
    await expect(findings(page, 'left-over-name')).toHaveCount(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('an input method in composition starts nothing', async ({ page }) => {
  await open(page);
  await input(page).evaluate((area) => {
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.value = 'zhou';
    area.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    area.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await page.waitForTimeout(600);
  await expect(summary(page)).toHaveText('还没有文字。粘贴进来就开始查。');
  await input(page).evaluate((area) => {
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.value = '周庄';
    area.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '周庄' }));
  });
  await expect(findings(page, 'left-over-name')).toHaveCount(1);
});

test('by keyboard alone, and heard when the reader rests', async ({ page }) => {
  await open(page);
  await input(page).focus();
  await page.keyboard.insertText(draft);
  await expect(findings(page, 'left-over-name')).toHaveCount(3);
  await expect(page.getByRole('status').filter({ hasText: /必须改 \d+ 处/u })).toHaveCount(1);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '下一处' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(input(page)).toBeFocused();
  expect(await selected(page)).toBe('周庄');
  const fix = findings(page, 'old-spelling').first().getByRole('button', { name: /^改成/u });
  await fix.focus();
  await page.keyboard.press('Enter');
  await expect(findings(page, 'old-spelling')).toHaveCount(1);
  // The keyboard does not fall back to the top of the page.
  expect(await page.evaluate(() => document.activeElement?.closest('.review') !== null)).toBe(true);
});

test(
  'the marks lie on the words, at every size of text and after the window has changed its width',
  { tag: '@phone' },
  async ({ page }) => {
    await open(page);
    await input(page).fill(`${'每季度走访 12 户，ABC 由组织委员登记，'.repeat(5)}名单存档。\n\n${draft}`);
    await expect(page.locator('.marked-layer mark').first()).toBeAttached();
    const box = page.locator('.marked-text');
    // Once the words of the field are seen, once those of the layer behind it: both pictures must be one.
    const show = (front: string, behind: string): Promise<void> =>
      box.evaluate(
        (element, [ofField, ofLayer]) => {
          const [layer, area] = element.querySelectorAll<HTMLElement>('.marked-layer, textarea');
          if (!layer || !area) return;
          area.style.color = ofField;
          layer.style.color = ofLayer;
          for (const mark of layer.querySelectorAll<HTMLElement>('mark')) {
            mark.style.background = 'none';
            mark.style.borderColor = 'transparent';
          }
        },
        [front, behind] as const,
      );
    for (const size of ['', 'larger'])
      for (const width of [1280, 375]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((wanted) => (document.documentElement.dataset.size = wanted), size);
        await show('black', 'transparent');
        const words = await box.screenshot({ caret: 'hide', scale: 'css' });
        await show('transparent', 'black');
        expect(
          await farApart(words, await box.screenshot({ caret: 'hide', scale: 'css' })),
          `${String(width)} ${size}`,
        ).toBe(0);
      }
  },
);

test('what a text area keeps free within itself is measured', async ({ page }) => {
  await open(page);
  // Chromium keeps nothing free, Safari on iOS 3 pixels a side: a padding that takes from the width stands for it.
  const inset = (): Promise<string> =>
    page.locator('.marked-layer').evaluate((layer) => layer.style.getPropertyValue('--inset'));
  expect(await inset()).toBe('0px');
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule(
      'textarea[tabindex="-1"] { box-sizing: border-box !important; padding: 0 3px !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await page.reload();
  await expect.poll(inset).toBe('3px');
});

test('what must not stand there comes before the blanks, of which a few stand for all', async ({ page }) => {
  await open(page);
  await input(page).fill(`${'由【责任人】在【月份】月前完成。\n'.repeat(6)}参照XX公司的做法。`);
  await expect(findings(page, 'residue')).toHaveCount(1);
  const cards = page.locator('.finding-grade[data-severity=error] [data-finding]');
  await expect(cards.first()).toHaveAttribute('data-finding', 'residue');
  await expect(findings(page, 'open-blank')).toHaveCount(3);
  await page.getByRole('button', { name: '还有 9 处，再列 9 处' }).click();
  await expect(findings(page, 'open-blank')).toHaveCount(12);
});
