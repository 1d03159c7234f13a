import { element } from './element.ts';

/** Gives the reader a file. */
export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = element('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers only begin to read after the click has been dealt with.
  window.setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** A name that every system takes as a file name. */
export function fileName(title: string, ending: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${name === '' ? '拟稿' : name}.${ending}`;
}
