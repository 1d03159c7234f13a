/** A piece of a text; marked pieces are words that a demand asks for. */
export interface MarkedPiece {
  text: string;
  isMarked: boolean;
}

/**
 * Cuts a text where words stand in it, in whichever case they are written.
 *
 * @param words normalized; overlapping ones become one piece
 * @returns pieces in reading order; joined they are the text
 */
export function splitMarked(text: string, words: readonly string[]): MarkedPiece[] {
  const lower = text.toLowerCase();
  const isIn = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    if (word === '' || lower.length !== text.length) continue;
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1))
      isIn.fill(true, at, at + word.length);
  }
  const pieces: MarkedPiece[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = pieces[pieces.length - 1];
    const isMarked = isIn[at] ?? false;
    if (last?.isMarked === isMarked) last.text += text.charAt(at);
    else pieces.push({ text: text.charAt(at), isMarked });
  }
  return pieces;
}
