/** The everyday words that hint at each topic, by its slug; written beside the index as `everyday.json`. */
export type EverydayWords = ReadonlyMap<string, readonly string[]>;

/** Writes the words as {@link readEveryday} reads them. */
export function writeEveryday(words: EverydayWords): string {
  return JSON.stringify(Object.fromEntries([...words].map(([slug, list]) => [slug, list.join(' ')])));
}

/**
 * Reads the words.
 *
 * @throws Error when they are damaged or something else
 */
export function readEveryday(text: string): EverydayWords {
  const data: unknown = JSON.parse(text);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error('the everyday words are damaged');
  return new Map(
    Object.entries(data).map(([slug, list]: [string, unknown]) => {
      if (typeof list !== 'string') throw new Error('the everyday words are damaged');
      return [slug, list.split(' ').filter((word) => word !== '')];
    }),
  );
}
