/**
 * Which of the open blanks of its name in the text of a passage an open blank in its measures repeats: the first the
 * first, and those beyond the last of the text the last. A name that only measures have counts by itself.
 *
 * @param index how many of the name stand before it in the measures
 * @param inText how many of the name stand in the text
 * @returns place among those of the name
 */
export function linkedOrdinal(index: number, inText: number): number {
  return inText === 0 ? index : Math.min(index, inText - 1);
}
