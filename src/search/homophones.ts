import { soundKeys, type Sounds } from './sounds.ts';
import type { FoundWord } from './word-finder.ts';

/** Words by how they sound. */
export interface HomophoneIndex {
  words: ReadonlyMap<string, readonly string[]>;
  sounds: Sounds;
}

/** Words of fewer characters sound like too many others. */
const shortest = 2;
const longest = 12;

/** Makes the index of words by sound. */
export function homophoneIndex(list: Iterable<string>, sounds: Sounds): HomophoneIndex {
  const words = new Map<string, string[]>();
  for (const word of list) {
    const { length } = [...word];
    if (length < shortest || length > longest) continue;
    for (const key of soundKeys(word, sounds)) words.set(key, [...(words.get(key) ?? []), word]);
  }
  return { words, sounds };
}

/**
 * The known words that sound like what stands at a place of a text and are written otherwise. Two characters are taken for a slip only when
 * they stand alone: within a sentence, chance makes them.
 */
export function homophonesAt(text: string, start: number, index: HomophoneIndex): FoundWord<string>[] {
  const [run = ''] = /^\p{Script=Han}*/u.exec(text.slice(start)) ?? [];
  const alone = !/\p{Script=Han}/u.test(text.charAt(start - 1)) && run.length === shortest;
  const found: FoundWord<string>[] = [];
  for (let length = Math.min(longest, run.length); length >= (alone ? shortest : shortest + 1); length -= 1) {
    const typed = run.slice(0, length);
    const words = soundKeys(typed, index.sounds).flatMap((key) => index.words.get(key) ?? []);
    const nearest = mostAlike(typed, words);
    if (nearest !== undefined && nearest !== typed)
      found.push({ start, end: start + length, meaning: nearest });
  }
  return found;
}

/** Of words that sound alike, the one that shares most characters with what was typed. */
function mostAlike(typed: string, words: readonly string[]): string | undefined {
  const shared = (word: string): number =>
    [...word].filter((char, place) => char === typed.charAt(place)).length;
  return [...words].sort((a, b) => shared(b) - shared(a))[0];
}
