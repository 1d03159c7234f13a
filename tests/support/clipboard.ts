import type { BrowserContext, Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { copiedLines, linesOf } from './passages.ts';

/** What is on the clipboard. */
export interface ClipboardContent {
  text: string;
  html: string;
  /** lines of the plain text without empty ones and without the marks of lists */
  lines: string[];
  /** the same lines, read from the HTML */
  htmlLines: string[];
  /** tags of the blocks in the HTML, in their order */
  tags: string[];
}

/** Reads the clipboard through the page, which must be allowed to. */
export async function readClipboard(page: Page): Promise<ClipboardContent> {
  const { text, html } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await (await item?.getType(type))?.text()) ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  return contentOf(text, html);
}

/** Pastes into another page as a person would, once as plain text and once with its layout. */
export async function paste(context: BrowserContext): Promise<ClipboardContent> {
  const pad = await context.newPage();
  await pad.setContent('<textarea></textarea><div contenteditable="true"></div>');
  await pad.locator('textarea').press('Control+V');
  await pad.locator('[contenteditable]').press('Control+V');
  const content = contentOf(
    await pad.locator('textarea').inputValue(),
    await pad.locator('[contenteditable]').innerHTML(),
  );
  await pad.close();
  return content;
}

/** Reads what was copied, or what is about to be. */
export function contentOf(text: string, html: string): ClipboardContent {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const lines = text.split('\n').filter((line) => line !== '');
  return {
    text,
    html,
    lines: lines.map((line) => line.replace(/^· /u, '')),
    htmlLines: copiedLines(linesOf(document.body)),
    tags: [...document.querySelectorAll('h1, h2, h3, h4, h5, p, li, th, td')].map(
      ({ localName }) => localName,
    ),
  };
}

/** Runs in a page and makes the browser one that lets no page write to the clipboard. */
export function refuseClipboard(): void {
  const refuse = (): Promise<never> => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  if ('clipboard' in navigator) Object.defineProperty(navigator.clipboard, 'write', { value: refuse });
  Object.defineProperty(document, 'execCommand', { value: () => false });
}
