// The readings of all characters, those with several included; no table of that size is worth keeping by hand.
import { pinyin } from 'pinyin-pro';
import { commonHan } from '../tokens/common-han.ts';

/**
 * Makes the table of sounds that {@link readPinyinTable} reads: the characters of common use, for a reader
 * may have typed any of them, and those of the words that are known.
 *
 * @param words every word of the lexicon
 */
export function buildPinyinTable(words: string): string {
  const common = commonHan();
  const others = [...new Set(words)].filter(
    (char) => /^\p{Script=Han}$/u.test(char) && !common.includes(char),
  );
  const rows: { syllable: string; count: number }[] = [];
  const further = new Map<string, string[]>();
  const note = (char: string, syllables: readonly string[]): void => {
    for (const syllable of syllables) further.set(syllable, [...(further.get(syllable) ?? []), char]);
  };
  const readings = common.map(syllablesOf);
  for (const [place, char] of common.entries()) {
    const own = readings[place] ?? [];
    const row = rows.at(-1);
    const goesOn = row !== undefined && own.includes(row.syllable);
    // A new row begins with the reading that the next character has, too.
    const next = readings[place + 1] ?? [];
    const syllable = goesOn ? row.syllable : (own.find((one) => next.includes(one)) ?? own[0] ?? '');
    if (goesOn) row.count += 1;
    else rows.push({ syllable, count: 1 });
    note(
      char,
      own.filter((one) => one !== syllable),
    );
  }
  for (const char of others) note(char, syllablesOf(char));
  return [
    ...rows.map(({ syllable, count }) => syllable + String(count)),
    ...[...further]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([syllable, chars]) => syllable + chars.join('')),
  ].join('');
}

function syllablesOf(char: string): string[] {
  const spelled = pinyin(char, { multiple: true, type: 'array', toneType: 'none', v: true });
  return [...new Set(spelled)].filter((syllable) => /^[a-z]+$/u.test(syllable));
}
