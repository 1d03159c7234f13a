/** The everyday words that hint at each topic, by its slug; written beside the index as `everyday.txt`. */
export type EverydayWords = ReadonlyMap<string, readonly string[]>;

/**
 * Writes the words as {@link readEveryday} reads them: a line for each topic, with its slug, its words of one character all in one piece,
 * those of two, and so on. So nothing stands between most words, and the file weighs a twelfth less.
 *
 * @param words without spaces
 */
export function writeEveryday(words: EverydayWords): string {
  return [...words].map(([slug, list]) => [slug, ...byLength(list)].join(' ')).join('\n');
}

function byLength(words: readonly string[]): string[] {
  const longest = Math.max(0, ...words.map(lengthOf));
  return Array.from({ length: longest }, (_, shorter) =>
    words.filter((word) => lengthOf(word) === shorter + 1).join(''),
  );
}

function lengthOf(word: string): number {
  return [...word].length;
}

/**
 * Reads the words, of each topic the shortest first.
 *
 * @throws Error when they are damaged or something else
 */
export function readEveryday(text: string): EverydayWords {
  return new Map(
    text.split('\n').map((line) => {
      const [slug = '', ...pieces] = line.split(' ');
      if (!/^[a-z-]+$/u.test(slug)) throw new Error('the everyday words are damaged');
      return [slug, pieces.flatMap((piece, shorter) => cut(piece, shorter + 1))];
    }),
  );
}

/** Cuts words of one length apart. */
function cut(piece: string, length: number): string[] {
  const chars = [...piece];
  if (chars.length % length > 0) throw new Error('the everyday words are damaged');
  return Array.from({ length: chars.length / length }, (_, place) =>
    chars.slice(place * length, (place + 1) * length).join(''),
  );
}
