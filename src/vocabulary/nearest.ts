/**
 * Gives the known names closest to a wrong one, so that an error can say what was probably meant.
 *
 * @param wrong the name that was not found
 * @param known every valid name
 * @param count how many to give at most
 * @returns up to `count` names, nearest first; a name with nothing in common is left out
 */
export function nearest(wrong: string, known: Iterable<string>, count = 3): string[] {
  return [...known]
    .map((name) => ({ name, distance: editDistance(wrong, name) }))
    .filter(({ name, distance }) => distance < Math.max(wrong.length, name.length))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ name }) => name);
}

/** Levenshtein distance between two strings, in code points. */
function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, char] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const replace = (previous[column] ?? 0) + (char === other ? 0 : 1);
      const insert = (current[column] ?? 0) + 1;
      const remove = (previous[column + 1] ?? 0) + 1;
      current.push(Math.min(replace, insert, remove));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
