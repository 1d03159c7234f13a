import * as v from 'valibot';

/**
 * The everyday words that lead to each topic, by its slug, and to single pages, by their keys; written beside
 * the index as `spoken-words.json`.
 */
export type SpokenWords = ReadonlyMap<string, readonly string[]>;

/** The words of each list in one string, spaces between them, as in `content/topics.yaml`: quotes would weigh more. */
const schema = v.record(v.string(), v.string());

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

/** Writes words as {@link readSpokenWords} reads them, each list sorted: so it packs better. */
export function writeSpokenWords(words: SpokenWords): string {
  return JSON.stringify(
    Object.fromEntries([...words].map(([key, list]) => [key, [...list].sort().join(' ')])),
  );
}

/** Reads the words out of their file. Throws a SyntaxError or a ValiError when it is damaged or something else. */
export function readSpokenWords(text: string): SpokenWords {
  const lists = Object.entries(v.parse(schema, JSON.parse(text)));
  return new Map(lists.map(([key, list]) => [key, list.split(' ').filter((word) => word !== '')]));
}
