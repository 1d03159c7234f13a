import { readBlocks, readInline } from '../passage/read.ts';
import { writeMarkdown } from '../passage/write-markdown.ts';

/**
 * A reading page as Markdown: at its head what it is, where it stands and who may use it, then what 复制全文 copies, by
 * the same reader and writer.
 *
 * @param document of the page its head line and its document
 * @param html the built page
 * @returns undefined for a page that is no reading page
 */
export function markdownOf(document: Document, html: string): string | undefined {
  const article = document.querySelector('article[data-document]');
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
