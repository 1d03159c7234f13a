/** What stands in a blank, as a place in the text, in letters. */
export interface Value {
  start: number;
  end: number;
}

/**
 * Tells whether a text is a sentence with its blanks filled in.
 *
 * @param pieces the words around the blanks, see `Reference`
 * @param text both as they are compared
 * @returns where what stands in each blank begins and ends; undefined when more differs than that
 */
export function valuesIn(pieces: readonly string[], text: string): Value[] | undefined {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === first ? [] : undefined;
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const values: Value[] = [];
  let place = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, place);
    if (found === -1) return undefined;
    values.push({ start: place, end: found });
    place = found + piece.length;
  }
  const end = text.length - last.length;
  return end < place ? undefined : [...values, { start: place, end }];
}
