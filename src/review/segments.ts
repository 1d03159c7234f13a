import type { Segment } from './rules/rule.ts';

/** A segment and where in the text it begins, in UTF-16 units. */
export interface PlacedSegment extends Segment {
  start: number;
}

/** A line longer than this is cut: so much is looked at in one go. */
const longest = 800;

/**
 * Cuts a text into what the rules look at: lines, and long lines at the ends of sentences. Empty lines are left out.
 *
 * @param text any text, with `\n` between its lines
 */
export function segmentsOf(text: string): PlacedSegment[] {
  const segments: PlacedSegment[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let done = 0;
    while (done < line.length) {
      const end = cutOf(line, done);
      segments.push({ text: line.slice(done, end), opensLine: done === 0, start: start + done });
      done = end;
    }
    start += line.length + 1;
  }
  return segments;
}

function cutOf(line: string, from: number): number {
  if (line.length - from <= longest) return line.length;
  const piece = line.slice(from, from + longest);
  for (const ends of ['。！？；', '，、 ']) {
    const last = Math.max(...[...ends].map((end) => piece.lastIndexOf(end)));
    if (last > 0) return from + last + 1;
  }
  // Never between the halves of a character beyond the basic plane.
  return from + longest - (/[\uD800-\uDBFF]$/u.test(piece) ? 1 : 0);
}
