/**
 * Turns how deep headings stand into the four levels of an official document, none of them left out on the way down: a
 * plan that goes from 一、 to 1. has two levels.
 *
 * @param ranks the smaller the higher, of any kind; undefined for what is no heading
 * @returns levels from 1; what stands deeper than the fourth is undefined
 */
export function headingLevels(ranks: readonly (number | undefined)[]): (number | undefined)[] {
  const known = ranks.filter((rank): rank is number => rank !== undefined);
  const highest = Math.min(...known);
  const isWhole = (rank: number): boolean => rank >= 1 && Number.isInteger(rank);
  let above: { rank: number; level: number }[] = [];
  return ranks.map((rank) => {
    if (rank === undefined) return undefined;
    above = above.filter((other) => other.rank < rank);
    const parent = above[above.length - 1];
    // Before the first of the highest, a heading keeps the level that its number says.
    const level = parent
      ? parent.level + 1
      : rank === highest || !isWhole(rank)
        ? 1
        : Math.min(rank - highest + 1, 2);
    above.push({ rank, level });
    return level <= 4 ? level : undefined;
  });
}
