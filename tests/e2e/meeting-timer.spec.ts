import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { hostPage, meeting, serveMeeting } from '../support/method-page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: '会议计时' });
const left = (page: Page) => dialog(page).getByRole('timer');
const step = (page: Page) => dialog(page).getByRole('status');
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name }).click();

async function begin(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2027-03-01T09:00:00') });
  await serveMeeting(page);
  await page.goto(hostPage);
  // From here on time passes only where a test says so.
  await page.clock.pauseAt(new Date('2027-03-01T09:30:00'));
  await page.getByRole('button', { name: '用大字计时' }).click();
  await expect(dialog(page)).toBeVisible();
}

test('a meeting runs by its minute table', { tag: '@phone' }, async ({ page }) => {
  await begin(page);
  await expect(step(page)).toHaveText('开场');
  await expect(left(page)).toHaveText('5:00');
  await expect(dialog(page)).toContainText('今天只谈事');
  await expect(dialog(page)).toContainText('下一步：看事实（10分钟）');
  await expect(dialog(page)).toContainText('全场还剩16分钟');
  const size = await left(page).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(80);

  await page.clock.runFor('04:30');
  await expect(left(page)).toHaveText('0:30');
  await expect(dialog(page)).not.toHaveAttribute('data-sign');
  await page.clock.runFor('00:31');
  await expect(step(page)).toHaveText('看事实');
  await expect(dialog(page)).toHaveAttribute('data-sign');
  await page.clock.runFor('00:05');
  await expect(dialog(page)).not.toHaveAttribute('data-sign');

  await press(page, '暂停');
  const stood = await left(page).textContent();
  await page.clock.runFor('05:00');
  await expect(left(page)).toHaveText(stood ?? '');
  await press(page, '继续');
  await press(page, '下一步');
  await expect(step(page)).toHaveText('收尾');
  await expect(dialog(page).getByRole('button', { name: '下一步' })).toBeDisabled();
  await press(page, '上一步');
  await expect(step(page)).toHaveText('看事实');
  await expect(left(page)).toHaveText('10:00');

  await page.clock.runFor('11:10');
  await expect(step(page)).toHaveText('散会');
  await expect(left(page)).toHaveText('0:00');
  await press(page, '结束');
  await expect(dialog(page)).toHaveCount(0);
});

test('the keyboard runs it, and Esc ends it where it began', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('ArrowRight');
  await expect(step(page)).toHaveText('看事实');
  await page.keyboard.press('PageDown');
  await expect(step(page)).toHaveText('收尾');
  await page.keyboard.press('ArrowLeft');
  await expect(step(page)).toHaveText('看事实');
  // The button that has the focus.
  await page.keyboard.press('Space');
  await expect(dialog(page).getByRole('button', { name: '继续' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(dialog(page).getByRole('button', { name: '暂停' })).toBeVisible();
  // In full screen the first one is the browser's.
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '用大字计时' })).toBeFocused();
});

test('a meeting survives the page being loaded anew, and is gone when it ends', async ({ page }) => {
  await begin(page);
  await page.clock.runFor('06:00');
  await page.reload();
  await expect(dialog(page)).toBeVisible();
  await expect(step(page)).toHaveText('看事实');
  await page.clock.runFor('01:00');
  await expect(left(page)).toHaveText(/^[78]:/u);
  await press(page, '结束');
  await page.reload();
  await expect(page.getByRole('button', { name: '用大字计时' })).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
});

for (const stored of ['{', 'null', `{"page":${JSON.stringify(hostPage)}}`, `"${hostPage}"`]) {
  test(`what is stored as ${stored} starts no meeting`, async ({ page }) => {
    await page.addInitScript((text) => {
      localStorage.setItem('gonghui:meeting', text);
    }, stored);
    await serveMeeting(page);
    await page.goto(hostPage);
    await page.getByRole('button', { name: '用大字计时' }).click();
    await expect(left(page)).toHaveText(/^(?:5:00|4:59)$/u);
  });
}

test(
  'everybody can read it, in both themes, while it shows the sign of a new step, too',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    // Colours that fade in would be looked at on their way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await serveMeeting(page);
    await page.goto(hostPage);
    await page.getByRole('button', { name: '用大字计时' }).click();
    await expect(step(page)).toHaveText(meeting[0][1]);
    expect(await violationsInBothThemes(page)).toEqual([]);
    const tooWide = await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
    await dialog(page).evaluate((element) => {
      element.dataset.sign = '';
    });
    expect(await violationsInBothThemes(page)).toEqual([]);
  },
);

test('the screen stays on and is filled while a meeting runs, where the browser can', async ({ page }) => {
  await page.addInitScript(() => {
    const tell = (what: string): void => {
      document.documentElement.dataset.told = `${document.documentElement.dataset.told ?? ''}${what}. `;
    };
    const release = (): Promise<void> => {
      tell('off');
      return Promise.resolve();
    };
    const request = (kind: string): Promise<object> => {
      tell(`${kind} on`);
      return Promise.resolve({ release });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Element.prototype.requestFullscreen = () => {
      tell('full');
      return Promise.reject(new Error('not allowed'));
    };
  });
  const html = page.locator('html');
  await begin(page);
  await expect(html).toHaveAttribute('data-told', 'full. screen on. ');
  // What the browser does not allow keeps nobody from the meeting.
  await expect(step(page)).toHaveText('开场');
  await press(page, '结束');
  await expect(html).toHaveAttribute('data-told', 'full. screen on. off. ');
});
