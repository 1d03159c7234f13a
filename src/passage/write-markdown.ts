import { inlineText, type Block, type Inline } from './model.ts';
import { linesByHand } from './title-lines.ts';

/**
 * Writes blocks as Markdown (CommonMark with the tables of GitHub): headings with their numbers as text,
 * 【blanks】 as they are. Signs that Markdown would read as marks get a backslash, so that every reader of it
 * shows the same words.
 *
 * @param title title of the whole document, when there is one
 * @returns text without a line break at its end; empty for nothing
 */
export function writeMarkdown(blocks: readonly Block[], title: readonly Inline[] = []): string {
  const parts = title.length > 0 ? [titleMarkdown(title)] : [];
  let listsInRow = 0;
  for (const block of blocks) {
    listsInRow = block.kind === 'list' ? listsInRow + 1 : 0;
    parts.push(blockMarkdown(block, listsInRow));
  }
  return parts
    .filter((part) => part !== '')
    .map(escapeAddresses)
    .join('\n\n');
}

/** @param listsInRow how many lists end with this block, with nothing between them */
function blockMarkdown(block: Block, listsInRow: number): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.level + 1, block.number, block.text);
    case 'paragraph':
      return linesOf(block.text).join('\\\n');
    case 'list':
      return list(block.ordered, block.items, listsInRow);
    case 'table':
      return table([block.head, ...block.rows]);
  }
}

/** Lines that the reader broke a title into, in the only way that a heading can have any. */
function titleMarkdown(title: readonly Inline[]): string {
  const lines = linesByHand(title).map(lineMarkdown);
  return lines.length > 0 ? headingLine(1, lines.join('<br>')) : '';
}

function heading(depth: number, number: string, text: readonly Inline[]): string {
  return headingLine(depth, oneLine([{ kind: 'text', text: number, strong: false }, ...text], ' '));
}

/** A heading is one line, and a # at its end would count as a mark. */
function headingLine(depth: number, words: string): string {
  return `${'#'.repeat(depth)} ${words.endsWith('#') ? `${words.slice(0, -1)}\\#` : words}`;
}

/** Two lists in a row would become one, so the second has another mark. */
function list(ordered: boolean, items: readonly Inline[][], listsInRow: number): string {
  const odd = listsInRow % 2 === 1;
  return items
    .map((item, index) => {
      const mark = ordered ? `${String(index + 1)}${odd ? '.' : ')'} ` : odd ? '- ' : '* ';
      return mark + linesOf(item).join(`\\\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

function table(rows: readonly (readonly Inline[][])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return '';
  const lines = rows.map((row) => {
    const cells = Array.from({ length: columns }, (_, index) => oneLine(row[index] ?? [], '<br>'));
    return `| ${cells.join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(columns)}`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}

function oneLine(text: readonly Inline[], lineBreak: string): string {
  return splitLines(text).map(lineMarkdown).join(lineBreak);
}

/** The lines of a paragraph or an item, safe at their beginnings; an empty one would end the paragraph. */
function linesOf(text: readonly Inline[]): string[] {
  return splitLines(text)
    .map(lineMarkdown)
    .filter((line) => line !== '')
    .map(escapeStart);
}

function splitLines(text: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const item of text) {
    if (item.kind === 'break') lines.push([]);
    else lines[lines.length - 1]?.push(item);
  }
  return lines;
}

/** One line, neighbours of the same weight joined: between them the marks would run together. */
function lineMarkdown(line: readonly Inline[]): string {
  const stretches: { strong: boolean; words: string }[] = [];
  for (const item of line) {
    const strong = item.kind === 'text' && item.strong;
    const words = inlineText([item]).replace(/[\r\n]+/gu, ' ');
    const last = stretches[stretches.length - 1];
    if (last?.strong === strong) last.words += words;
    else stretches.push({ strong, words });
  }
  return (
    stretches
      .map(({ strong, words }) => (strong ? strongMarkdown(words) : escapeInside(words)))
      .join('')
      // Only the whole line tells: an & may be strong, and what makes an entity of it not.
      .replace(/&(?=#?\w+;)/gu, '\\&')
      .trim()
  );
}

/** Beside punctuation ** does not count as a mark where Chinese has no spaces (`**要点。**说明`), so it stays outside. */
function strongMarkdown(words: string): string {
  const chars = [...words];
  const first = chars.findIndex(isWordChar);
  if (first < 0) return escapeInside(words);
  const end = chars.length - [...chars].reverse().findIndex(isWordChar);
  const part = (from: number, to?: number): string => escapeInside(chars.slice(from, to).join(''));
  return `${part(0, first)}**${part(first, end)}**${part(end)}`;
}

function isWordChar(char: string): boolean {
  return !/[\p{P}\p{S}\s]/u.test(char);
}

function escapeInside(text: string): string {
  return text.replace(/[\\`*_[\]<~|]/gu, '\\$&');
}

/**
 * GitHub makes links of addresses by itself and shows marks inside them; broken so, an address is words like others.
 */
function escapeAddresses(markdown: string): string {
  return markdown.replace(/(https?|www)([:.])(?=\S{0,300}[\\*])/giu, '$1\\$2');
}

/** What begins a heading, a quotation, a list, a rule or the line under a heading or above a table's rows. */
function escapeStart(line: string): string {
  return line.replace(/^(?:[#>+=-]|:(?=-))/u, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
