import type { PinyinTable } from '../files/pinyin-table.ts';

/** What a reader may be about to type: a word, or a page with its address from the root of the site. */
export interface Suggestion {
  shown: string;
  /** empty for a word */
  url: string;
}

/** Something that can be suggested, with its normalized spelling. */
export interface Suggestible extends Suggestion {
  plain: string;
}

/** So many suggestions help; more have to be read. */
const mostWords = 5;
const mostPages = 3;
/** Letters that may be the beginning of a spelling in pinyin. */
const letters = /^[a-z]{2,}$/u;

/**
 * Suggests words and pages that a reader may be about to type: first those that begin so, then those that hold it.
 * None for a whole word: who has typed it looks at the results.
 *
 * @param typed normalized
 * @param all the most likely first
 * @param sounds needed only when letters are typed
 */
export function suggest(
  typed: string,
  all: readonly Suggestible[],
  sounds: PinyinTable | undefined,
): Suggestion[] {
  const wanted = typed.trim();
  if (wanted === '' || all.some(({ plain }) => plain === wanted)) return [];
  const sounding = (mayLeaveOut: boolean) => (one: Suggestible) =>
    letters.test(wanted) && sounds !== undefined && isSpelled(wanted, one.plain, sounds, mayLeaveOut);
  const soundsAlike = sounding(false);
  const begins = (one: Suggestible): boolean => one.plain.startsWith(wanted) || soundsAlike(one);
  const holds = (one: Suggestible): boolean => [...wanted].length > 1 && one.plain.includes(wanted);
  const found = [...all.filter(begins), ...all.filter((one) => !begins(one) && holds(one))];
  const fitting = found.length > 0 ? found : all.filter(sounding(true));
  const first = (isPage: boolean, most: number): Suggestion[] => {
    const ones = fitting
      .filter(({ url }) => (url !== '') === isPage)
      .map(({ shown, url }) => ({ shown, url }));
    return [...new Map(ones.map((one) => [one.shown, one])).values()].slice(0, most);
  };
  return [...first(false, mostWords), ...first(true, mostPages)];
}

/**
 * Whether letters are the beginning of a word in pinyin, each character in full or by the first letters of its sound:
 * songwennuan, songwn, swn.
 *
 * @param mayLeaveOut whether characters behind the first may be left out, too: songn
 */
function isSpelled(typed: string, word: string, sounds: PinyinTable, mayLeaveOut: boolean): boolean {
  // How many letters may be read up to each character.
  let read = new Set([0]);
  for (const char of word) {
    const further = new Set<number>();
    for (const from of read) {
      if (from === typed.length) return true;
      if (mayLeaveOut && from > 0) further.add(from);
      for (const syllable of sounds.get(char) ?? [char])
        for (let length = 1; length <= syllable.length; length += 1)
          if (typed.startsWith(syllable.slice(0, length), from)) further.add(from + length);
    }
    read = further;
  }
  return read.has(typed.length);
}
