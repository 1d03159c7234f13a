import { spellings, type PinyinTable } from '../files/pinyin-table.ts';

/** Words by the way they are written in pinyin. */
export interface PinyinIndex {
  full: ReadonlyMap<string, readonly string[]>;
  initials: ReadonlyMap<string, readonly string[]>;
  /** every syllable there is */
  syllables: ReadonlySet<string>;
  sounds: PinyinTable;
}

/** Fewer letters are no initials: nearly every word would fit. */
const fewestInitials = 2;
/** No word is spelled with more letters. */
const longestSpelling = 64;

/**
 * Makes the index of words by pinyin.
 *
 * @param words Han words, the most likely first
 */
export function pinyinIndex(words: Iterable<string>, sounds: PinyinTable): PinyinIndex {
  const full = new Map<string, string[]>();
  const initials = new Map<string, string[]>();
  const add = (index: Map<string, string[]>, key: string, word: string): void => {
    const list = index.get(key) ?? [];
    if (!list.includes(word)) list.push(word);
    index.set(key, list);
  };
  for (const word of words) {
    if (!/^\p{Script=Han}+$/u.test(word)) continue;
    for (const spelling of spellings(word, sounds)) {
      add(full, spelling, word);
      // Who cannot type ü types u.
      if (spelling.includes('v')) add(full, spelling.replaceAll('v', 'u'), word);
    }
    for (const letters of initialsOf(word, sounds)) add(initials, letters, word);
  }
  return { full, initials, syllables: new Set([...sounds.values()].flat()), sounds };
}

/** The first letters of a word's characters; letters stand for themselves. */
function initialsOf(word: string, sounds: PinyinTable): string[] {
  let spelled = [''];
  for (const char of word) {
    const letters = new Set((sounds.get(char) ?? [char]).map((syllable) => syllable.charAt(0)));
    spelled = spelled.flatMap((start) => [...letters].map((letter) => start + letter)).slice(0, 8);
  }
  return spelled;
}

/**
 * Reads a piece of a query as pinyin: Latin letters, Han characters among them allowed.
 *
 * @returns the readings, the most likely first; none when it is not pinyin of known words
 */
export function readPinyin(typed: string, index: PinyinIndex): string[] {
  const { full, initials, sounds } = index;
  const latin = /^[a-z]+$/u.test(typed);
  const holds = (word: string): boolean =>
    [...typed].every((char) => /[a-z]/u.test(char) || word.includes(char));
  const spelled = spellings(typed, sounds).flatMap((spelling) => full.get(spelling) ?? []);
  // Of a word some characters may stand as they are: 困难zg.
  const short =
    typed.length >= fewestInitials ? initialsOf(typed, sounds).flatMap((key) => initials.get(key) ?? []) : [];
  const whole = [...new Set([...spelled, ...short].filter(holds))];
  if (whole.length > 0 || !latin) return whole;
  const pieces = inPieces(typed, index);
  return pieces === undefined ? [] : [pieces];
}

/**
 * Reads letters as several words written in full one after the other, as many letters and as few words as
 * possible. Syllables between them that make no known word are passed over, as long as half of the letters
 * are read.
 */
function inPieces(letters: string, { full, syllables }: PinyinIndex): string | undefined {
  // For each place, the best reading of everything up to it.
  const best: ({ words: string[]; read: number } | undefined)[] = [{ words: [], read: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - longestSpelling); start < end; start += 1) {
      const before = best[start];
      if (!before) continue;
      const piece = letters.slice(start, end);
      const [word] = full.get(piece) ?? [];
      if (word === undefined && !syllables.has(piece)) continue;
      const words = word === undefined ? before.words : [...before.words, word];
      const read = before.read + (word === undefined ? 0 : piece.length);
      const known = best[end];
      if (known && (known.read > read || (known.read === read && known.words.length <= words.length)))
        continue;
      best[end] = { words, read };
    }
  }
  const whole = best[letters.length];
  return whole && whole.read * 2 >= letters.length ? whole.words.join('') : undefined;
}
