import type { Locator, Page } from '@playwright/test';
import { expect, insecureUrl, only, searchFor, test } from '../support/browser.ts';
import { paste, readClipboard, type ClipboardContent } from '../support/clipboard.ts';
import {
  copiedLines,
  linesOf,
  passageAt,
  sitePassages,
  wordsOf,
  type Line,
  type SitePassage,
} from '../support/passages.ts';
import { onePageOfEachKind, sitePage } from '../support/site.ts';

only('desktop', 'phone');

const homes = onePageOfEachKind().filter(({ kind }) => ['plan', 'method', 'snippet', 'guide'].includes(kind));
const plan = homes.find(({ kind }) => kind === 'plan')?.path ?? '';

const passageButton = (page: Page, id: string): Locator =>
  page.locator(`#${CSS_escape(id)} [data-copy=passage]`);
const pageButton = (page: Page): Locator => page.locator('[data-copy=page]');
const status = (page: Page): Locator => page.getByRole('status').filter({ hasText: '已复制' });

/** Ids are pinyin; quoting them keeps a digit at their beginning harmless. */
function CSS_escape(id: string): string {
  return id.replace(/^\d|[^\w-]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `);
}
