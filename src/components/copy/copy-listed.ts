import { readPassage } from '../../passage/read.ts';
import { copyBlocks } from './copy-blocks.ts';
import { fetchPage } from '../ui/fetch-page.ts';
import { listedAddress } from '../ui/listed-address.ts';

/** Copies a passage from a list: the text is read from the page it stands on, with the reader's values. */
export async function copyListed(button: HTMLButtonElement): Promise<void> {
  const at = listedAddress(button);
  const page = await fetchPage(at.pathname);
  const section = page?.getElementById(decodeURIComponent(at.hash.slice(1)));
  if (!page || !section) {
    button.textContent = '没有取到原文，请打开页面再复制';
    return;
  }
  const { fillPage } = await import('../blanks/fill-page.ts');
  fillPage(page, at.pathname);
  const { title, blocks } = readPassage(section);
  const open = (): void => {
    location.assign(at);
  };
  await copyBlocks(button, { what: `“${title}”`, blocks, toOpen: { label: '打开去填', run: open } });
}
