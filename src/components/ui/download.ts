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
