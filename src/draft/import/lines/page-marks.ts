import { titleOf } from '../../../review/document-kind.ts';
import { lineWords, type SourceLine } from '../source-line.ts';
import { lineNumber } from './line-number.ts';

/** Page numbers as programs and people write them: — 1 —, -1-, 第 1 页 共 5 页, 1 / 5. */
const pageNumber =
  /^(?:[-—–－﹣―]+\s*\d{1,3}\s*[-—–－﹣―]+|第\s*\d{1,3}\s*页(?:[\s，,/]*(?:共|总)\s*\d{1,3}\s*页)?|\d{1,3}\s*[/／]\s*\d{1,3})$/u;
const longestHead = 40;
/** Lines between a page's number and the head of the next. */
const reach = 2;

/** Says which lines are heads and feet of pages, a table of contents or the record at the end of a document. */
export function pageMarks(lines: readonly SourceLine[]): ReadonlySet<number> {
  const words = lines.map((line) => (line.kind === 'text' && line.rank === 0 ? lineWords(line).trim() : ''));
  const found = new Set(words.flatMap((text, index) => (pageNumber.test(text) ? [index] : [])));
  for (const place of [...contentsLines(lines), ...headLines(words, found), ...recordLines(words)])
    found.add(place);
  return found;
}

/** Who else gets an official document, and who printed it when: the lines at the foot of its last page. */
const record = /^(?:抄\s*[送报]|主题词)\s*[：:]|\d{1,2}日\s*(?:印发|印)$/u;
const recordLength = 6;

function recordLines(words: readonly string[]): number[] {
  const from = words.length - recordLength;
  return words.flatMap((text, index) => (index > 0 && index >= from && record.test(text) ? [index] : []));
}

/** Lines that stand word for word beside the numbers of pages, and nowhere else but on the first. */
function headLines(words: readonly string[], numbers: ReadonlySet<number>): number[] {
  if (numbers.size === 0) return [];
  const places = new Map<string, number[]>();
  for (const [index, text] of words.entries()) {
    if (text === '' || text.length > longestHead || numbers.has(index) || lineNumber(text)) continue;
    places.set(text, [...(places.get(text) ?? []), index]);
  }
  const isBeside = (index: number): boolean =>
    Array.from({ length: 2 * reach + 1 }, (_, step) => index - reach + step).some((at) => numbers.has(at));
  return [...places].flatMap(([text, at]) => {
    if (at.length < 2 || !at.slice(1).every(isBeside)) return [];
    // The first may be the title itself, which some print at the head of each page.
    return titleOf(text) ? at.slice(1) : at;
  });
}

/** A line of a table of contents: words, and the page on which they stand. */
const contents = /^(.{2,40}?)[\s.…·．]*\d{1,3}$/u;

/** Lines that end with a page and whose words stand again further down, and the word 目录 above them. */
function contentsLines(lines: readonly SourceLine[]): number[] {
  const words = lines.map((line) => (line.kind === 'text' ? lineWords(line).trim() : ''));
  const places = new Map(words.map((text, index) => [text, index]));
  const found = words.flatMap((text, index) => {
    const heading = contents.exec(text)?.[1]?.trim();
    return heading !== undefined && (places.get(heading) ?? -1) > index ? [index] : [];
  });
  const first = found[0];
  if (first === undefined || found.length < 2) return [];
  return /^目\s*[录次]$/u.test(words[first - 1] ?? '') ? [first - 1, ...found] : found;
}
