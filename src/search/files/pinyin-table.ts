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
