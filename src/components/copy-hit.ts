import { readPassage } from '../passage/read.ts';
import { copyBlocks } from './copy-blocks.ts';

/** Copies the passage of a search hit: the text is read from the page it stands on. */
export async function copyHit(button: HTMLButtonElement): Promise<void> {
  const hit = button.closest('[data-hit]')?.getAttribute('data-hit') ?? '';
  const { pathname, hash } = new URL(hit, location.href);
  const section = await fetchSection(pathname, decodeURIComponent(hash.slice(1)));
  if (!section) {
    button.textContent = '没有取到原文，请打开页面再复制';
    return;
  }
  const { title, blocks } = readPassage(section);
  await copyBlocks(button, { what: `“${title}”`, blocks });
}

async function fetchSection(path: string, id: string): Promise<Element | undefined> {
  try {
    const response = await fetch(path);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.getElementById(id) ?? undefined;
  } catch {
    return undefined;
  }
}
