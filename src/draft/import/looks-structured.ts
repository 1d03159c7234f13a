const heading = /^[ 　\t]*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）])/u;
/** A text of fewer lines is a paragraph or two, which go where they are pasted. */
const fewestLines = 4;

/** Whether pasted words are more than paragraphs: headings by number or by tag, or a table. */
export function looksStructured(html: string, text: string): boolean {
  if (/<table\b/iu.test(html) && text.includes('\t')) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < fewestLines) return false;
  return (
    lines.filter((line) => heading.test(line)).length > 1 ||
    (html.match(/<h[1-6]\b|mso-outline-level:\s*[1-9]/giu)?.length ?? 0) > 1
  );
}
