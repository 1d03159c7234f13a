import { textWidth } from '../../passage/text-width.ts';
import { lineNumber } from './lines/line-number.ts';

/** Lines of text that was broken by hand or by a program are so wide, in Han characters. */
const narrowest = 15;
const widest = 56;
/** A line is full when no more than this is free at its end: a mark that must not begin the next one went down. */
const free = 2;
const endsSentence = /[。；：！？…][”）]?\s*$/u;
/** One such line may be chance. */
const leastBroken = 2;

/**
 * Joins lines that a program broke at the edge of the paper, as old text files and text copied from a PDF have them: a
 * full line in the middle of a sentence, and one that goes on without a number, a mark or an indent.
 */
export function unwrap(lines: readonly string[]): string[] {
  const widths = lines.map((line) => textWidth(line.trimEnd()));
  const full = Math.max(0, ...widths);
  if (full < narrowest || full > widest) return [...lines];
  const goesOn = (at: number): boolean => {
    const [line = '', next = ''] = [lines[at], lines[at + 1]];
    return (
      (widths[at] ?? 0) >= full - free &&
      /[，。；、：]/u.test(line) &&
      !endsSentence.test(line) &&
      !line.includes('\t') &&
      /^[^\s\f•●■◆○·▪►➢✓–\-*★—]/u.test(next) &&
      !next.includes('\t') &&
      lineNumber(next) === undefined
    );
  };
  const broken: boolean[] = [];
  // What never comes to the end of a sentence is a list of lines that happen to be as long.
  for (let at = lines.length - 1; at >= 0; at -= 1)
    broken[at] = goesOn(at) && (broken[at + 1] === true || endsSentence.test(lines[at + 1] ?? ''));
  if (broken.filter(Boolean).length < leastBroken) return [...lines];
  const joined: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = broken[at - 1] === true ? joined.pop() : undefined;
    joined.push(before === undefined ? line : join(before.trimEnd(), line));
  }
  return joined;
}

/** Latin words keep the space between them. */
function join(before: string, after: string): string {
  return before + (/[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? ' ' : '') + after;
}
