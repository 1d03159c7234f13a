import { commonHan } from '../tokens/common-han.ts';

/** The syllables each Han character is read with, in pinyin without tones, ü written v. */
export type PinyinTable = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the table of sounds. First the characters of common use in their standard order, which is that of
 * their sounds, so that the table only says how many are read as each syllable: `a2ai13…`. Then the other
 * readings and the other characters: `gong龚hui烩…`.
 */
export function readPinyinTable(table: string): PinyinTable {
  const sounds = new Map<string, string[]>();
  const add = (char: string, syllable: string): void => {
    const known = sounds.get(char);
    if (known) known.push(syllable);
    else sounds.set(char, [syllable]);
  };
  const common = commonHan();
  let place = 0;
  for (const [, syllable = '', count, chars = ''] of table.matchAll(/([a-z]+)(?:([0-9]+)|([^a-z0-9]+))/gu)) {
    const end = count === undefined ? place : Math.min(common.length, place + Number(count));
    for (; place < end; place += 1) add(common[place] ?? '', syllable);
    for (const char of chars) add(char, syllable);
  }
  return sounds;
}

/**
 * Makes one of the syllables that are often taken for each other: flat and retroflex beginnings (z–zh, c–ch,
 * s–sh), front and back nasal endings (an–ang, en–eng, in–ing), and, as in many dialects, the beginnings n, l
 * and r.
 */
export function nearSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^[nr]/u, 'l')
    .replace(/([aei])ng$/u, '$1n');
}

/** So many readings of one word are looked at; characters with several readings multiply them. */
const mostReadings = 16;

/**
 * Every way a word sounds, by its near sounds: two words with one in common sound alike.
 *
 * @returns an empty list when a character is not in the table
 */
export function soundKeys(word: string, sounds: PinyinTable): string[] {
  let keys = [''];
  for (const char of word) {
    const near = [...new Set((sounds.get(char) ?? []).map(nearSound))];
    keys = keys.flatMap((key) => near.map((sound) => `${key} ${sound}`)).slice(0, mostReadings);
  }
  return keys;
}

/** Every way a word is spelled in pinyin, without spaces. */
export function spellings(word: string, sounds: PinyinTable): string[] {
  let spelled = [''];
  for (const char of word) {
    const syllables = sounds.get(char) ?? [char];
    spelled = spelled
      .flatMap((start) => syllables.map((syllable) => start + syllable))
      .slice(0, mostReadings);
  }
  return spelled;
}
