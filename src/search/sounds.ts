/** The syllables each Han character is read with, in pinyin without tones, ü written v. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the table of sounds: each syllable followed by the characters read so, `gong工公hui会…`. A character read in several
 * ways stands behind each.
 */
export function readSounds(table: string): Sounds {
  const sounds = new Map<string, string[]>();
  for (const [, syllable = '', chars = ''] of table.matchAll(/([a-z]+)([^a-z]+)/gu)) {
    for (const char of chars) {
      const known = sounds.get(char);
      if (known) known.push(syllable);
      else sounds.set(char, [syllable]);
    }
  }
  return sounds;
}

/**
 * Makes one of the syllables that are often taken for each other: flat and retroflex beginnings (z–zh, c–ch, s–sh), front and
 * back nasal endings (an–ang, en–eng, in–ing).
 */
export function nearSound(syllable: string): string {
  return syllable.replace(/^([zcs])h/u, '$1').replace(/([aei])ng$/u, '$1n');
}

/** So many readings of one word are looked at; characters with several readings multiply them. */
const mostReadings = 16;

/**
 * Every way a word sounds, by its near sounds: two words with one in common sound alike.
 *
 * @returns an empty list when a character is not in the table
 */
export function soundKeys(word: string, sounds: Sounds): string[] {
  let keys = [''];
  for (const char of word) {
    const near = [...new Set((sounds.get(char) ?? []).map(nearSound))];
    keys = keys.flatMap((key) => near.map((sound) => `${key} ${sound}`)).slice(0, mostReadings);
  }
  return keys;
}

/** Every way a word is spelled in pinyin, without spaces. */
export function spellings(word: string, sounds: Sounds): string[] {
  let spelled = [''];
  for (const char of word) {
    const syllables = sounds.get(char) ?? [char];
    spelled = spelled
      .flatMap((start) => syllables.map((syllable) => start + syllable))
      .slice(0, mostReadings);
  }
  return spelled;
}
