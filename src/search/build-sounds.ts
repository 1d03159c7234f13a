// The readings of all characters, those with several included; no table of that size is worth keeping by hand.
import { pinyin } from 'pinyin-pro';
import { nearSound } from './sounds.ts';

/**
 * Makes the table of sounds that {@link readSounds} reads: the characters of the words that are known, and all in everyday use that
 * sound like one of them, for a reader may have typed those.
 *
 * @param words every word of the lexicon
 */
export function buildSounds(words: string): string {
  const known = [...words].filter((char) => /^\p{Script=Han}$/u.test(char));
  const needed = new Set(known.flatMap(syllablesOf).map(nearSound));
  const bySyllable = new Map<string, string[]>();
  for (const char of [...new Set([...everydayHan(), ...known])].sort()) {
    for (const syllable of syllablesOf(char)) {
      if (!needed.has(nearSound(syllable))) continue;
      bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), char]);
    }
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, list]) => syllable + list.join(''))
    .join('');
}

function syllablesOf(char: string): string[] {
  const readings = pinyin(char, { multiple: true, type: 'array', toneType: 'none', v: true });
  return [...new Set(readings)].filter((syllable) => /^[a-z]+$/u.test(syllable));
}

/** The 3755 characters of everyday use: level 1 of GB/T 2312, rows 16 to 55. */
function everydayHan(): string {
  const rows = { first: 0xb0, last: 0xd7 };
  const cells = { first: 0xa1, last: 0xfe };
  const bytes: number[] = [];
  for (let row = rows.first; row <= rows.last; row += 1) {
    for (let cell = cells.first; cell <= cells.last; cell += 1) bytes.push(row, cell);
  }
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}
