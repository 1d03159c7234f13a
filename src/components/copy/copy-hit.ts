import { readPassage } from '../../passage/read.ts';
import { copyBlocks } from './copy-blocks.ts';
import { fetchPage } from '../ui/fetch-page.ts';

/** Copies the passage of a search hit: the text is read from the page it stands on, with the reader's values. */
export async function copyHit(button: HTMLButtonElement): Promise<void> {
  const hit = new URL(button.closest('[data-hit]')?.getAttribute('data-hit') ?? '', location.href);
  const page = await fetchPage(hit.pathname);
  const section = page?.getElementById(decodeURIComponent(hit.hash.slice(1)));
  if (!page || !section) {
    button.textContent = '没有取到原文，请打开页面再复制';
    return;
  }
  const { fillPage } = await import('../blanks/fill-page.ts');
  fillPage(page, hit.pathname);
  const { title, blocks } = readPassage(section);
  const open = (): void => {
    location.assign(hit);
  };
  await copyBlocks(button, { what: `“${title}”`, blocks, toOpen: { label: '打开去填', run: open } });
}
