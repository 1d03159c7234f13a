import { distance } from 'fastest-levenshtein';

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
    .map((name) => ({ name, far: distance(wrong, name) }))
    .filter(({ name, far }) => far < Math.max(wrong.length, name.length))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ name }) => name);
}
