/**
 * The first of each list, then the second of each, and so on, so that no list takes all the room.
 *
 * @param count how many to give at most
 */
export function interleave<Item>(lists: readonly (readonly Item[])[], count: number): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const rounds = Array.from({ length: longest }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  );
  return rounds.flat().slice(0, count);
}
