// What copying must give, block by block: for the writers in Node and for a real clipboard alike.
import type { ClipboardContent } from './clipboard.ts';
import { copiedLines, noteOf, wordsOf, type Line } from './passages.ts';

/** What arrives in another program, in a form that can be compared. */
export interface Copied {
  /** lines of the plain text, numbered items without their number */
  lines: string[];
  /** lines of the HTML, numbered items without their number */
  htmlLines: string[];
  /** `h`, `p` or `t` for each block or cell of the HTML */
  tags: string[];
  /** what has no place in a copy: parts of the page, hidden characters, white space at the ends of lines */
  leftovers: string[];
}

/** What is on the clipboard. */
export function copied({ text, html, lines, htmlLines, tags }: ClipboardContent): Copied {
  return {
    lines: lines.map(withoutCount),
    htmlLines: htmlLines.map(withoutCount),
    tags: tags.map((tag) => tag.replace(/^(h|t).$/u, '$1')),
    leftovers: [
      // Both forms bear the same numbers, and break only a title in their own way.
      ...(lines.join('') === htmlLines.join('') ? [] : ['other words in the HTML']),
      ...(html.match(/<button|<svg|<script|data-/gu) ?? []),
      ...(text.match(/[\u200B-\u200F\u2028-\u202E\uFEFF\u00AD]|\n{3}/gu) ?? []),
      // Cells of a form are empty; the tabs between them stay.
      ...text.split('\n').filter((line) => /^[^\S\t]|[^\S\t]$/u.test(line)),
    ],
  };
}

/**
 * What must be there of these blocks of a page, after the title when all of it is copied.
 *
 * @param titleLines the lines into which an official document breaks the title
 */
export function toBeCopied(
  lines: readonly Line[],
  title: readonly string[] = [],
  titleLines: readonly string[] = title,
): Copied {
  const wanted = copiedLines(lines);
  return {
    lines: [...title, ...wanted].map(withoutCount),
    htmlLines: [...titleLines, ...wanted].map(withoutCount),
    tags: [...title.map(() => 'h'), ...tagsOf(lines)],
    leftovers: [],
  };
}

/** Items of a numbered list bear their number in a copy; on the page the list itself shows it. */
export function withoutCount(line: string): string {
  return line.replace(/^\d+\.(?=.)/u, '');
}

/** The plain text of a document or a passage, read from its HTML line by line. */
export function plainText(root: Element, indent: string): string {
  const lines: string[] = [];
  for (const block of root.querySelectorAll(
    ':is(h2, h3, h4, h5, p, li, tr, figure):not([data-no-copy], [data-no-copy] *)',
  )) {
    if (block.localName === 'figure') {
      lines.push(indent + noteOf(block));
      continue;
    }
    const signature = block.closest('[data-signature]') !== null;
    const before = block.previousElementSibling;
    const isLeft = (line: Element | null): boolean =>
      /^附件：|（签字）：$|^（.*）$/u.test(line?.textContent ?? '');
    const first = block.parentElement?.querySelector('p:not([data-no-copy], [data-no-copy] *)') === block;
    // Who signs has room above, and what is sealed stands apart from what is not.
    const apart = first || block.textContent.endsWith('（签字）：') || (isLeft(before) && !isLeft(block));
    if (lines.length > 0 && (block.localName.startsWith('h') || (signature && apart))) lines.push('');
    if (block.localName === 'tr') {
      lines.push([...block.children].map((cell) => wordsOf(cell).replaceAll('\n', '；')).join('\t'));
      continue;
    }
    const items = block.localName === 'li' ? [...(block.parentElement?.children ?? [])] : [];
    const ordered = block.parentElement?.localName === 'ol';
    const mark = items.length === 0 ? '' : ordered ? `${String(items.indexOf(block) + 1)}.` : '· ';
    lines.push((signature ? '' : indent) + mark + wordsOf(block));
  }
  return lines.join('\n');
}

/** The same for a whole page under its title, which an opening paragraph follows at once. */
export function plainPage(article: Element, title: string, indent: string): string {
  const opening =
    article.querySelector(':is(h2, h3, p):not([data-no-copy], [data-no-copy] *)')?.localName === 'p';
  return `${title}${opening ? '\n' : '\n\n'}${plainText(article, indent)}`;
}

function tagsOf(lines: readonly Line[]): string[] {
  const names = { heading: 'h', paragraph: 'p', item: 'p', row: 't', figure: 'p' } as const;
  return lines
    .filter(({ copied, note }) => copied || note !== undefined)
    .flatMap(({ kind, cells }) => cells.map(() => names[kind]));
}
