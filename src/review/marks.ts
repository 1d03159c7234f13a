import type { Severity } from './model.ts';

/** Words of a text that a review found something about; places in UTF-16 units from the start of the text. */
export interface TextMark {
  start: number;
  end: number;
  severity: Severity;
  /** what is wrong, in a few words */
  message: string;
}

/** A piece of words, with what was found about it. */
export interface MarkedPiece {
  words: string;
  mark: TextMark | undefined;
}

/**
 * Cuts words where marks begin and end.
 *
 * @param at where the words begin in the text that the marks are of
 * @param marks in order; of two that overlap the later one is left out
 */
export function cutByMarks(words: string, at: number, marks: readonly TextMark[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const mark of marks) {
    const start = Math.max(mark.start - at, 0);
    const end = Math.min(mark.end - at, words.length);
    if (start < done || end <= start) continue;
    if (start > done) pieces.push({ words: words.slice(done, start), mark: undefined });
    pieces.push({ words: words.slice(start, end), mark });
    done = end;
  }
  if (done < words.length) pieces.push({ words: words.slice(done), mark: undefined });
  return pieces;
}

/** The marks in each line of a text, in order; a mark over several lines is in each of them. */
export function marksByLine(
  lines: readonly string[],
  marks: readonly TextMark[],
): { start: number; marks: readonly TextMark[] }[] {
  let start = 0;
  let first = 0;
  return lines.map((line) => {
    const end = start + line.length;
    while (first < marks.length && (marks[first]?.end ?? 0) <= start) first += 1;
    let last = first;
    while (last < marks.length && (marks[last]?.start ?? 0) < end) last += 1;
    const found = { start, marks: marks.slice(first, last) };
    start = end + 1;
    return found;
  });
}
