import { parseHTML } from 'linkedom';
import { readBlocks, readInline } from '../passage/read.ts';
import { writeMarkdown } from '../passage/write-markdown.ts';

/**
 * A reading page as Markdown: at its head what it is, where it stands and who may use it, then what 复制全文 copies, by
 * the same reader and writer.
 *
 * @param html the built page
 * @returns undefined for a page that is no reading page
 */
export function pageMarkdown(html: string): string | undefined {
  const [start, end] = [html.indexOf('<article data-document'), html.lastIndexOf('</article>')];
  if (start === -1 || end < start) return undefined;
  // Of a page only its head line and its document: what stands around them is most of its elements.
  const heading = /<h1\b.*?<\/h1>/su.exec(html)?.[0] ?? '';
  const body = `${heading}${html.slice(start, end)}</article>`;
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const article = document.querySelector('article');
  const h1 = document.querySelector('h1');
  if (!article || !h1) return undefined;
  const name = h1.textContent.trim();
  const documentTitle = article.querySelector('[data-document-title]');
  const title = readInline(documentTitle ?? h1);
  const url = /<link rel="canonical" href="([^"]*)"/u.exec(html)?.[1] ?? '';
  const checked = /<time datetime="([^"]*)"/u.exec(html)?.[1] ?? '';
  const head = [
    `title: ${JSON.stringify(name)}`,
    `url: ${url}`,
    ...(checked === '' ? [] : [`checked: ${checked}`]),
    'license: CC BY 4.0',
  ];
  return `---\n${head.join('\n')}\n---\n\n${writeMarkdown(readBlocks(article), title)}\n`;
}
