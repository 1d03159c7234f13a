import { violationsInBothThemes } from '../support/axe.ts';
import { expect, test } from '../support/browser.ts';
import { onePageOfEachKind } from '../support/site.ts';

test('axe finds nothing on any kind of page', async ({ page }) => {
  test.slow();
  for (const { path } of onePageOfEachKind()) {
    await page.goto(path);
    expect.soft(await violationsInBothThemes(page), path).toEqual([]);
  }
});
