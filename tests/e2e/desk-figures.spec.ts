import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { expect, test } from '../support/browser.ts';
import { beginEmpty, itemOf } from '../support/desk.ts';

test('a figure of the site goes into a Word file as an image', async ({ page }) => {
  await beginEmpty(page);
  await page.getByRole('button', { name: '加一节' }).click();
  await page.keyboard.type('工作方法');
  await itemOf(page, '工作方法').getByRole('button', { name: '改文字' }).click();
  // What a figure leaves in a passage that is added to a draft.
  await page.keyboard.type('（图：PDCA循环图，见原页）');
  await itemOf(page, '工作方法').getByRole('button', { name: '改好了' }).click();
  const coming = page.waitForEvent('download');
  await page.locator('[data-export=docx]').click();
  await page.locator('[data-export-anyway]').click();
  const archive = await JSZip.loadAsync(await readFile(await (await coming).path()));
  const [name = ''] = Object.keys(archive.files).filter((file) => /^word\/media\/.+\.png$/u.test(file));
  const image = await archive.file(name)?.async('nodebuffer');
  // 360 by 330, three times as sharp; a white one would be a few hundred bytes.
  expect([image?.readUInt32BE(16), image?.readUInt32BE(20)]).toEqual([1080, 990]);
  expect(image?.length).toBeGreaterThan(8000);
  expect(await archive.file('word/document.xml')?.async('string')).not.toContain('见原页');
});
