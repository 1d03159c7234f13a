/** So much of a clause is shown on each side of its blank, in characters. */
const most = 14;
/** A clause with fewer characters beside its blank says nothing by itself. */
const least = 4;

/**
 * The clause that a blank stands in, for a reader who does not see it in its sentence: “评选【数量】名标兵”. A clause of a
 * few characters takes the whole sentence with it.
 *
 * @param before the words of the line before the blank, and `after` those behind it
 * @param said what the blank says
 */
export function clauseAround(before: string, said: string, after: string): string {
  const [own, whole] = [cut(before, after, /[，。；：！？\n]/u), cut(before, after, /[。；！？\n]/u)];
  const { start, end } = own.start.length + own.end.length < least ? whole : own;
  const [first, last] = [[...start], [...end]];
  return (
    (first.length > most ? `…${first.slice(-most).join('')}` : start) +
    said +
    (last.length > most ? `${last.slice(0, most).join('')}…` : end)
  );
}

function cut(before: string, after: string, mark: RegExp): { start: string; end: string } {
  const parts = before.split(mark);
  return { start: (parts[parts.length - 1] ?? '').trim(), end: (after.split(mark)[0] ?? '').trim() };
}
