import { lineWords, type SourceLine } from '../source-line.ts';

/** Page numbers as programs and people write them: — 1 —, -1-, 第 1 页 共 5 页, 1 / 5. */
const pageNumber =
  /^(?:[-—–－﹣―]+\s*\d{1,3}\s*[-—–－﹣―]+|第\s*\d{1,3}\s*页(?:[\s，,/]*(?:共|总)\s*\d{1,3}\s*页)?|\d{1,3}\s*[/／]\s*\d{1,3})$/u;
/** A line that stands so often, word for word, is the head or foot of a page. */
const oftenEnough = 3;
const longestHead = 40;

/** Says which lines are heads and feet of pages, as they come along in plain text and from PDF files. */
export function pageMarks(lines: readonly SourceLine[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  const found = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' || line.rank !== 0) continue;
    const words = lineWords(line).trim();
    if (pageNumber.test(words)) found.add(index);
    else if (words.length <= longestHead && !/[。；：:]$/u.test(words))
      places.set(words, [...(places.get(words) ?? []), index]);
  }
  // What is said again and again in one place, such as 同上, is no head of a page.
  const everyPage = [...places.values()].filter(
    (at) =>
      at.length >= oftenEnough && at.every((place, turn) => turn === 0 || place - (at[turn - 1] ?? 0) > 8),
  );
  // The first may be the title itself.
  for (const at of everyPage) for (const place of at.slice(1)) found.add(place);
  return found;
}
