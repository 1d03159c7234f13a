// A page of the site with other words in it: what content has at the moment must not decide what is tested.
import type { Page } from '@playwright/test';
import { sitePage } from './site.ts';

/** A blank as the build writes it. */
export function blankHtml(name: string, sample = '', attributes = ''): string {
  const mark = sample === '' ? '' : ` data-sample="${sample}"`;
  const said = sample === '' ? `【${name}】` : sample;
  return `<data class="blank" data-blank="${name}"${mark}${attributes} value="">${said}</data>`;
}

/**
 * Serves a page of the site with other blocks under the heading of each passage named, and with a place for the count
 * of samples.
 *
 * @param bodies HTML of the blocks, by the id of the passage
 */
export async function servePassages(
  page: Page,
  path: string,
  bodies: Readonly<Record<string, string>>,
): Promise<void> {
  let { html } = sitePage(path);
  for (const [id, body] of Object.entries(bodies)) html = withBody(html, id, body);
  if (!html.includes('data-sample-count'))
    html = html.replace(/<span data-open-count[^>]*>[^<]*<\/span>/u, '$& <span data-sample-count></span>');
  await page.route(
    (url) => decodeURI(url.pathname) === path,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}

/** As text: what stands behind `</html>`, as Astro has it, no parser would keep in its place. */
function withBody(html: string, id: string, body: string): string {
  const start = html.indexOf(`<section id="${id}"`);
  const rest = html.slice(start + 1);
  const end = start + 1 + rest.search(/<section id="[^"]*" data-passage|<h2 id="part-|<\/article>/u);
  const [head] = /^<section[^>]*>\s*<(h[23])\b.*?<\/\1>/su.exec(html.slice(start, end)) ?? [];
  if (start === -1 || head === undefined) throw new Error(`no passage ${id}`);
  return `${html.slice(0, start)}${head}${body}</section>${html.slice(end)}`;
}
