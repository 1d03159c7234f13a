import { expect, test } from '../support/browser.ts';
import { beginSkeleton, items, toPart } from '../support/desk.ts';

test('on a phone the desk is four parts, each a press away, and each where it was left', async ({ page }) => {
  await beginSkeleton(page, 'youeryuan');
  const steps = page.getByRole('navigation', { name: '拟稿步骤' });
  await expect(steps.getByRole('button')).toHaveText([
    /^正文\d{4} 字$/u,
    /^填空未填 \d+ 处$/u,
    /^检查文字没问题$/u,
    /^导出还差 \d+ 处$/u,
  ]);
  const { y = 0, height = 0 } = (await steps.boundingBox()) ?? {};
  expect(y + height).toBe(page.viewportSize()?.height);
  await items(page).nth(12).scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  // No tool lies below a long text.
  for (const [part, name] of [
    ['fill', '填空'],
    ['check', '检查'],
    ['out', '导出'],
  ] as const) {
    await toPart(page, part);
    await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
    await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
    await expect(items(page).first()).toBeHidden();
    await expect(steps.locator('[aria-current=step]')).toContainText(name);
  }
  await toPart(page, 'text');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);

  // A finding leads into the text, and a press leads back to its card.
  await toPart(page, 'check');
  const look = page.getByRole('button', { name: /^看这一处/u }).nth(5);
  await look.click();
  await expect(page.locator('[data-blank]:focus')).toBeInViewport();
  await page.getByRole('button', { name: '回到清单' }).click();
  await expect(look).toBeFocused();
  await expect(look).toBeInViewport();

  // A blank filled in beside the text is filled in there, and is left to do no longer.
  await toPart(page, 'fill');
  const places = page.locator('[data-place-blanks]');
  await places.locator('summary').click();
  const before = await places.locator('.count').textContent();
  await places.getByRole('textbox').first().fill('江城');
  await expect(places.locator('.count')).not.toHaveText(before ?? '');
  await expect(places.getByRole('textbox').first()).toBeFocused();
});

test('the keyboard of a phone covers neither the field nor the way on', async ({ page }) => {
  await beginSkeleton(page, 'youeryuan');
  const blank = page.locator('.desk-main .desk-item [data-blank][data-open]').nth(3);
  await blank.click();
  const field = page.locator('input.desk-blank');
  await expect(page.locator('[data-step=fill]')).toBeVisible();
  // As a browser does whose page gives way to the keyboard.
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: height - 330 });
  await expect(page.locator('[data-step=fill]')).toBeHidden();
  await expect(field).toBeInViewport({ ratio: 1 });
  const isCovered = await field.evaluate((input) => {
    const { left, top, width: wide, height: high } = input.getBoundingClientRect();
    return document.elementFromPoint(left + wide / 2, top + high / 2) !== input;
  });
  expect(isCovered).toBe(false);
  await page.setViewportSize({ width, height });
  await expect(page.locator('[data-step=fill]')).toBeVisible();
});

test('in the largest size of text the four parts stand in the narrowest window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await beginSkeleton(page, 'qiye');
  await page.evaluate(() => {
    document.documentElement.dataset.size = 'larger';
  });
  const { width, x } = (await page.locator('[data-step=out]').boundingBox()) ?? { width: 0, x: Infinity };
  expect(x + width).toBeLessThanOrEqual(320);
});
