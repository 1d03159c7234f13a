/**
 * A piece of text: words, or a fill-in blank written 【name】 or 【name：sample】, the sample as it was written. The first
 * full-width colon parts the two.
 */
export type Piece =
  { kind: 'words'; words: string } | { kind: 'blank'; name: string; sample?: string | undefined };

/**
 * Takes the blanks out of a text.
 *
 * @returns the pieces in order; joined again (a blank as {@link writtenBlank} has it) they are the text
 */
export function splitBlanks(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const addWords = (words: string): void => {
    if (words !== '') pieces.push({ kind: 'words', words });
  };
  for (const match of text.matchAll(/【([^【】：\n]+)(?:：([^【】\n]*))?】/gu)) {
    const [written, name = '', sample] = match;
    addWords(text.slice(end, match.index));
    pieces.push({ kind: 'blank', name, ...(sample !== undefined && { sample }) });
    end = match.index + written.length;
  }
  addWords(text.slice(end));
  return pieces;
}

/** A blank as it is written in a text. */
export function writtenBlank({ name, sample }: { name: string; sample?: string | undefined }): string {
  return sample === undefined ? `【${name}】` : `【${name}：${sample}】`;
}
