import type { Finding } from './model.ts';

/** A place in a text, in UTF-16 units, the end exclusive. */
interface Place {
  start: number;
  end: number;
}

/**
 * Puts the fixes of findings into the text they were found in. Findings without a fix change nothing; of two
 * that overlap the later one is left out.
 */
export function withFixes(text: string, findings: readonly Finding[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, fix } of [...findings].sort((one, other) => one.start - other.start)) {
    if (!fix || start < done) continue;
    pieces.push(text.slice(done, start), fix.replacement);
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/**
 * Tells where the places of a text stand after someone has typed in it.
 *
 * @param before the text in which the places were found
 * @param now the text as it is
 * @returns a function from a place before to the same place now, undefined when its words have changed
 */
export function placesAfter(before: string, now: string): (place: Place) => Place | undefined {
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === now.charCodeAt(same)) same++;
  let sameEnd = 0;
  while (
    sameEnd < shorter - same &&
    before.charCodeAt(before.length - 1 - sameEnd) === now.charCodeAt(now.length - 1 - sameEnd)
  )
    sameEnd++;
  const moved = now.length - before.length;
  return ({ start, end }) => {
    if (end <= same) return { start, end };
    if (start >= before.length - sameEnd) return { start: start + moved, end: end + moved };
    return undefined;
  };
}
