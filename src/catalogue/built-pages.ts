import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A built page and its address from the root of the site, without the base path. */
export interface BuiltPage {
  url: string;
  html: string;
}

/** Reads every HTML page below a folder such as `dist/`. */
export function readBuiltPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ url: urlOf(relative(folder, file)), html: readFileSync(file, 'utf8') }));
}

function urlOf(path: string): string {
  return `/${path
    .split(sep)
    .join('/')
    .replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
}

/**
 * Of a reading page its title and its document: panels and lists around them are four fifths of its elements. Any other
 * page is given whole.
 */
export function documentOf(html: string): string {
  const title = /<h1\b.*?<\/h1>/su.exec(html)?.[0] ?? '';
  const [start, end] = [html.indexOf('<article data-document'), html.lastIndexOf('</article>')];
  if (start === -1 || end < start) return html;
  const main = `<main>${title}${html.slice(start, end)}</article></main>`;
  return `<!doctype html><html><body>${main}</body></html>`;
}
