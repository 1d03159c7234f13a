import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

async function wordFileOf(page: Page, path: string): Promise<{ name: string; files: JSZip }> {
  await page.goto(path);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word' }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), files: await JSZip.loadAsync(await readFile(await file.path())) };
}

test('a method is handed on in Word, each drawing an image', async ({ page }) => {
  const { name, files } = await wordFileOf(page, '/methods/shuanghuan/');
  expect(name).toBe('单环与双环学习.docx');
  const images = Object.keys(files.files).filter((file) => /^word\/media\/.+\.png$/u.test(file));
  expect(images).toHaveLength(await page.locator('[data-document] figure').count());
  const text = (await files.file('word/document.xml')?.async('string')) ?? '';
  expect(text).toContain('单环与双环学习');
  expect(text).not.toContain('见原页');
});

test('a plan is handed on in Word with its title, and what to do with it is said', async ({ page }) => {
  const { name, files } = await wordFileOf(page, '/plans/qiye-niandu/');
  expect(name).toBe('工会工作计划.docx');
  const written = (await files.file('word/document.xml')?.async('string')) ?? '';
  const text = written.replace(/<[^>]*>/gu, '');
  expect(text.startsWith('【单位名称】工会【年份】年工作计划')).toBe(true);
  expect(text).toContain('一、指导思想');
  await expect(page.getByRole('status').filter({ hasText: '已下载' })).toContainText('送审检查');
});
