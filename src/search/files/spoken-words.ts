/**
 * The everyday words that lead to each topic, by its slug, and to single pages, by their keys; written beside
 * the index as `everyday.txt`.
 */
export type SpokenWords = ReadonlyMap<string, readonly string[]>;

/**
 * What stands before the place of a title where the everyday words of its page are listed; before those of a
 * topic stands nothing.
 */
const mark = 'title=';

/** Under which key the everyday words of a page are listed: `title=3` for the page of the lexicon's fourth title. */
export function pageKey(place: number): string {
  return mark + String(place);
}

/** The place of a title in the lexicon, of a key that {@link pageKey} gave; undefined for the slug of a topic. */
export function placeOfKey(key: string): number | undefined {
  return key.startsWith(mark) ? Number(key.slice(mark.length)) : undefined;
}

/**
 * Writes the words as {@link readSpokenWords} reads them: a line for each topic or page, with its key, its
 * words of one character all in one piece, those of two, and so on. So nothing stands between most words, and
 * the file weighs a twelfth less.
 *
 * @param words without spaces
 */
export function writeSpokenWords(words: SpokenWords): string {
  return [...words].map(([key, list]) => [key, ...byLength(list)].join(' ')).join('\n');
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
 * Reads the words, of each line the shortest first.
 *
 * @throws Error when they are damaged or something else
 */
export function readSpokenWords(text: string): SpokenWords {
  return new Map(
    text.split('\n').map((line) => {
      const [key = '', ...pieces] = line.split(' ');
      if (!/^[a-z0-9=-]+$/u.test(key)) throw new Error('the everyday words are damaged');
      return [key, pieces.flatMap((piece, shorter) => cut(piece, shorter + 1))];
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
