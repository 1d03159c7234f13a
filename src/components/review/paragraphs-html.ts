const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes each line of a text as a paragraph, for office programs. */
export function paragraphsHtml(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${line.replace(/[&<>"]/gu, (mark) => entities[mark] ?? mark)}</p>`)
    .join('');
}
