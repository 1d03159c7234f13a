import { decodeText } from '../decode.ts';
import { inertTags } from './inert-tags.ts';
import { pageOfArchive } from './web-archive.ts';

/**
 * HTML ready to be parsed apart from the page: styles and handlers of events under other names, since the
 * Content-Security-Policy of the page would take them away and report each, and no scripts, comments and style sheets.
 */
export function inertHtml(html: string): string {
  return inertTags(
    fragmentOf(html)
      .replace(/<!--[\s\S]*?-->|<!\[[^>]*>/gu, '')
      .replace(/<(script|style|template|iframe)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, '')
      .replace(/<svg\b[\s\S]*?<\/svg\s*>/giu, ''),
  );
}

/** What was copied, without what Word and browsers put around it on the clipboard. */
function fragmentOf(html: string): string {
  return /<!--\s*StartFragment\s*-->([\s\S]*)<!--\s*EndFragment\s*-->/iu.exec(html)?.[1] ?? html;
}

/**
 * The text of an HTML file, or of the one inside of a web archive, in the encoding that it says of itself; undefined
 * for what is no text.
 */
export function decodeHtml(bytes: Uint8Array): string | undefined {
  const page = pageOfArchive(bytes);
  return page ? decodePage(page.bytes, page.charset) : decodePage(bytes);
}

function decodePage(bytes: Uint8Array, charset?: string): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 3000));
  const named = /charset\s*=\s*["']?\s*(gb2312|gbk|gb18030|big5)/iu.exec(
    `${head} charset=${charset ?? ''}`,
  )?.[1];
  return named === undefined ? decodeText(bytes) : new TextDecoder(named).decode(bytes);
}
