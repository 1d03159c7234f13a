import type { PinyinTable } from '../files/pinyin-table.ts';
import { nearSound, spellings } from '../files/pinyin-table.ts';

/** A word that can be suggested, normalized, with the spelling in which it is shown. */
export interface Suggestible {
  shown: string;
  plain: string;
}

/** So many suggestions help; more have to be read. */
const most = 6;
/** Letters that may be the beginning of a spelling in pinyin. */
const letters = /^[a-z]{2,}$/u;

/**
 * Suggests words that a reader may be about to type: first those that begin so, then those that hold it. None
 * for a whole word: who has typed it looks at the results.
 *
 * @param typed normalized
 * @param words the most likely first
 * @param sounds needed only when letters are typed
 */
export function suggest(
  typed: string,
  words: readonly Suggestible[],
  sounds: PinyinTable | undefined,
): string[] {
  const wanted = typed.trim();
  if (wanted === '' || words.some(({ plain }) => plain === wanted)) return [];
  const begins = (word: Suggestible): boolean =>
    word.plain.startsWith(wanted) ||
    (letters.test(wanted) && sounds !== undefined && isSpelled(wanted, word.plain, sounds));
  const first = take(words, begins, most);
  const more = take(
    words,
    (word) => !begins(word) && [...wanted].length > 1 && word.plain.includes(wanted),
    most - first.length,
  );
  return [...first, ...more];
}

function take(words: readonly Suggestible[], fits: (word: Suggestible) => boolean, count: number): string[] {
  const taken: string[] = [];
  for (const word of words) {
    if (taken.length >= count) break;
    if (fits(word) && !taken.includes(word.shown)) taken.push(word.shown);
  }
  return taken;
}

/** Whether letters are the beginning of a word in pinyin, in full or by its initials. */
function isSpelled(typed: string, word: string, sounds: PinyinTable): boolean {
  const [first = ''] = word;
  // Most words begin with another sound: they are passed over before they are spelled out.
  if (!sounds.get(first)?.some((syllable) => syllable.startsWith(typed.charAt(0)))) return false;
  return (
    spellings(word, sounds).some((spelling) => spelling.startsWith(typed)) ||
    matchesInitials([...typed], [...word], sounds)
  );
}

function matchesInitials(typed: readonly string[], word: readonly string[], sounds: PinyinTable): boolean {
  return (
    typed.length <= word.length &&
    typed.every((letter, place) =>
      sounds.get(word[place] ?? '')?.some((syllable) => syllable.startsWith(letter)),
    )
  );
}

/** Less alike than this is not near. */
const leastLikeness = 0.34;

/**
 * The known words nearest to what was typed, by the characters and the sounds they share.
 *
 * @param sounds without them only characters are compared
 */
export function nearestWords(
  typed: string,
  words: readonly Suggestible[],
  sounds: PinyinTable | undefined,
): string[] {
  const wanted = features(typed, sounds);
  if (wanted.size === 0) return [];
  const scored = words
    .map((word) => ({ shown: word.shown, likeness: likeness(wanted, features(word.plain, sounds)) }))
    .filter((word) => word.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness);
  return [...new Set(scored.map(({ shown }) => shown))].slice(0, most);
}

function features(text: string, sounds: PinyinTable | undefined): Set<string> {
  const chars = [...text].filter((char) => /[\p{L}\p{N}]/u.test(char));
  return new Set([...chars, ...chars.flatMap((char) => (sounds?.get(char) ?? []).map(nearSound))]);
}

/** Sørensen–Dice: twice what is shared, of all there is. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((feature) => b.has(feature)).length;
  return (2 * shared) / (a.size + b.size);
}
