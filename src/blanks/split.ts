/** A piece of text: words, or the name of a fill-in blank written 【name】. */
export type Piece = { kind: 'words'; words: string } | { kind: 'blank'; name: string };

/**
 * Takes the blanks out of a text.
 *
 * @returns the pieces in order; joined again (a blank as 【name】) they are the text
 */
export function splitBlanks(text: string): Piece[] {
  return text
    .split(/(【[^【】\n]+】)/u)
    .map((piece, index): Piece =>
      // What a pattern in brackets matches stands at every odd place.
      index % 2 === 1 ? { kind: 'blank', name: piece.slice(1, -1) } : { kind: 'words', words: piece },
    )
    .filter((piece) => piece.kind === 'blank' || piece.words !== '');
}
