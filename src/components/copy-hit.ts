import { readPassage } from '../passage/read.ts';
import { copyBlocks } from './copy-blocks.ts';
import { fetchPage } from './fetch-page.ts';

/** Copies the passage of a search hit: the text is read from the page it stands on. */
export async function copyHit(button: HTMLButtonElement): Promise<void> {
  const hit = button.closest('[data-hit]')?.getAttribute('data-hit') ?? '';
  const { pathname, hash } = new URL(hit, location.href);
  const page = await fetchPage(pathname);
  const section = page?.getElementById(decodeURIComponent(hash.slice(1)));
  if (!section) {
    button.textContent = '没有取到原文，请打开页面再复制';
    return;
  }
  const { title, blocks } = readPassage(section);
  await copyBlocks(button, { what: `“${title}”`, blocks });
}
