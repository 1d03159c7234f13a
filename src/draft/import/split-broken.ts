import { inlineText, type Inline } from '../../passage/model.ts';
import { lineNumber } from './lines/line-number.ts';
import { textLine, type TextLine } from './source-line.ts';

/**
 * Parts a paragraph at its line breaks where these stand for the ends of paragraphs, as in text that came from a web
 * page: a line of it begins with a number of a heading, or with the spaces that begin a paragraph. Other breaks stay.
 */
export function splitBroken(line: TextLine): TextLine[] {
  const parts: Inline[][] = [[]];
  for (const piece of line.text) {
    if (piece.kind === 'break') parts.push([]);
    else parts[parts.length - 1]?.push(piece);
  }
  const begins = (part: readonly Inline[]): boolean => {
    const words = inlineText(part);
    return /^(?:\u3000{2}|[ \u00A0]{4})/u.test(words) || (lineNumber(words)?.rank ?? 9) <= 2;
  };
  if (line.rank !== 0 || !parts.slice(1).some(begins)) return [line];
  return parts
    .map((part, index) =>
      index === 0 ? { ...line, text: part } : textLine(part, { place: line.place, isAside: line.isAside }),
    )
    .filter(({ text }) => inlineText(text).trim() !== '');
}
