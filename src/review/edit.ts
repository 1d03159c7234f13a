import type { Finding } from './model.ts';

/** A place in a text, in UTF-16 units, the end exclusive. */
interface Place {
  start: number;
  end: number;
}

/**
 * Puts the fixes of findings into the text they were found in. Findings without a fix change nothing; of two that overlap
 * the later one is left out.
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
 * Where a place of a text stands after someone has typed in it.
 *
 * @param before the text in which the place was found
 * @param now the text as it is
 * @returns undefined when the words of the place have changed
 */
export function placeAfter({ start, end }: Place, before: string, now: string): Place | undefined {
  if (before === now) return { start, end };
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === now.charCodeAt(same)) same++;
  if (end <= same) return { start, end };
  let sameEnd = 0;
  while (
    sameEnd < shorter - same &&
    before.charCodeAt(before.length - 1 - sameEnd) === now.charCodeAt(now.length - 1 - sameEnd)
  )
    sameEnd++;
  const moved = now.length - before.length;
  if (start >= before.length - sameEnd) return { start: start + moved, end: end + moved };
  return undefined;
}
