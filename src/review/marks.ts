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

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/**
 * Cuts words where marks begin and end. Where two overlap the graver one is seen.
 *
 * @param at where the words begin in the text that the marks are of
 * @param marks in order
 */
export function cutByMarks(words: string, at: number, marks: readonly TextMark[]): MarkedPiece[] {
  const placeOf = (place: number): number => Math.min(Math.max(place - at, 0), words.length);
  const edges = marks.flatMap(({ start, end }) => [placeOf(start), placeOf(end)]);
  const cuts = [...new Set([...edges, words.length])].sort((one, other) => one - other);
  const pieces: MarkedPiece[] = [];
  let done = 0;
  let next = 0;
  let open: TextMark[] = [];
  for (const cut of cuts) {
    if (cut === done) continue;
    for (let mark = marks[next]; mark && placeOf(mark.start) <= done; mark = marks[next]) {
      open.push(mark);
      next += 1;
    }
    open = open.filter(({ end }) => placeOf(end) > done);
    pieces.push({ words: words.slice(done, cut), mark: gravest(open) });
    done = cut;
  }
  return pieces;
}

function gravest(marks: readonly TextMark[]): TextMark | undefined {
  return marks.reduce<TextMark | undefined>(
    (found, mark) => (found && weights[found.severity] >= weights[mark.severity] ? found : mark),
    undefined,
  );
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
