import { soundKeys, type PinyinTable } from '../files/pinyin-table.ts';
import type { FoundWord } from '../tokens/word-finder.ts';

/** Words by how they sound. */
export interface HomophoneIndex {
  words: ReadonlyMap<string, readonly string[]>;
  sounds: PinyinTable;
}

/** Words of fewer characters sound like too many others. */
const shortest = 2;
const longest = 12;

/** Makes the index of words by sound. */
export function homophoneIndex(list: Iterable<string>, sounds: PinyinTable): HomophoneIndex {
  const words = new Map<string, string[]>();
  for (const word of list) {
    const { length } = [...word];
    if (length < shortest || length > longest) continue;
    for (const key of soundKeys(word, sounds)) words.set(key, [...(words.get(key) ?? []), word]);
  }
  return { words, sounds };
}

/** In a sentence chance makes pairs that sound like a word; so many characters are no sentence. */
const noSentence = 6;

/**
 * The known words that sound like what stands at a place of a text and are written otherwise. A slip leaves a
 * character as it is, unless nothing else has been typed.
 */
export function homophonesAt(text: string, start: number, index: HomophoneIndex): FoundWord<string>[] {
  const [before = ''] = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, start - longest), start)) ?? [];
  const [run = ''] = /^\p{Script=Han}*/u.exec(text.slice(start)) ?? [];
  const least = before.length + run.length <= noSentence ? shortest : shortest + 1;
  const found: FoundWord<string>[] = [];
  for (let length = Math.min(longest, run.length); length >= least; length -= 1) {
    const typed = run.slice(0, length);
    const whole = before === '' && length === run.length && length > shortest;
    const words = soundKeys(typed, index.sounds).flatMap((key) => index.words.get(key) ?? []);
    const nearest = mostAlike(typed, words);
    if (nearest === undefined || nearest === typed) continue;
    if (whole || shared(typed, nearest) > 0) found.push({ start, end: start + length, meaning: nearest });
  }
  return found;
}

/** Of words that sound alike, the one that shares most characters with what was typed. */
function mostAlike(typed: string, words: readonly string[]): string | undefined {
  return [...words].sort((a, b) => shared(typed, b) - shared(typed, a))[0];
}

/** How many characters of two words are the same in the same place. */
function shared(one: string, other: string): number {
  return [...one].filter((char, place) => char === other.charAt(place)).length;
}
