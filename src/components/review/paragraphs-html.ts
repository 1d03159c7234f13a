import { escapeHtml } from '../../passage/escape-html.ts';

/** Writes each line of a text as a paragraph, for office programs. */
export function paragraphsHtml(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}
