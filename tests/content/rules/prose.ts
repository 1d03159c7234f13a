import { frontmatterText, type ContentFile } from '../content-files.ts';

/** The words of a Markdown text as a reader sees them, without tags, marks, addresses and code. */
export function proseOf(markdown: string): string {
  return markdown
    .replace(/^(?:```|~~~).*?^(?:```|~~~)$/gmsu, '')
    .replace(/`[^`\n]*`/gu, '')
    .replace(/^\s*(?:import|export)\s.*$/gmu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/\]\([^)\n]*\)/gu, ']')
    .replace(/^[ \t|:]*-[ \t|:-]*$/gmu, '')
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+\.|>)\s+/gmu, '')
    .replace(/[*[\]|]/gu, ' ');
}

/** A Markdown text without advice to writers. */
export function withoutNotes(markdown: string): string {
  return markdown.replace(/<Note\b[^>]*>.*?<\/Note>/gsu, '');
}

/**
 * What is read in one go of a Markdown text: neither advice to writers nor measures, which the schedule shows, nor the
 * table a host goes by, nor a form.
 */
export function printedOf(markdown: string): string {
  return withoutNotes(markdown).replace(/<(Measures|Minutes|Worksheet)\b[^>]*>.*?<\/\1>/gsu, '');
}

/** What a reader sees of a page: its titles and summary, then the words of its body. Quoted code is not looked at. */
export function shownText(file: ContentFile): string {
  const shown = ['title', 'summary', 'documentTitle'].map((field) => frontmatterText(file, field));
  return [...shown, proseOf(file.body)].join('\n');
}

/** A text without its headings. */
export function withoutHeadings(markdown: string): string {
  return markdown.replace(/^#+ .*$/gmu, '');
}

/** How many Han characters stand in a text. */
export function hanCount(text: string): number {
  return [...text.matchAll(/\p{Script=Han}/gu)].length;
}

/** A place in a text with a few characters on both sides, on one line. */
export function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 8), index + 12).replaceAll('\n', ' ');
}
