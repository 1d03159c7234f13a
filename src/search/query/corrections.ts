import type { Variants } from '../tokens/analyzer.ts';
import type { Lexicon } from '../files/lexicon.ts';
import type { WordSounds } from './sounds.ts';
import type { Sense } from './word-senses.ts';
import { outside, type FoundWord, type WordFinder } from '../tokens/word-finder.ts';

/** What the reader typed and what it was taken for. */
export interface Correction {
  typed: string;
  read: string;
  by: 'pinyin' | 'sound';
  /** other words it may stand for */
  others: string[];
}

/** What queries are read with. */
export interface QueryKnowledge {
  lexicon: Lexicon;
  variants: Variants;
  senses: WordFinder<Sense>;
  /** only where a query may be pinyin or a slip */
  sounds?: WordSounds | undefined;
}

/** So many letters are a word spelled in full. */
const fewestSpelled = 5;

/** Pieces of a text that hold letters which are neither a word of the lexicon, or part of one, nor of the site. */
function lettersIn(whole: string, { latin }: Lexicon, senses: WordFinder<Sense>): string[] {
  const text = outside(
    whole,
    senses.cut(whole).filter(({ start, end }) => /[a-z]/u.test(whole.slice(start, end))),
  );
  const known = (piece: string): boolean =>
    (piece.match(/[a-z]+/gu) ?? []).every(
      (letters) => latin.includes(letters) || senses.at(letters, 0).some(({ end }) => end === letters.length),
    );
  return (text.match(/[\p{Script=Han}]*[a-z][a-z\p{Script=Han}]*/gu) ?? []).filter((piece) => !known(piece));
}

/**
 * Reads pinyin, in full or by initials, as the words it spells.
 *
 * @param text normalized
 * @param replacements what is replaced is added here
 * @returns the text with its replacements made, as it is while the sounds are not loaded
 */
export function withPinyin(
  text: string,
  { lexicon, senses, sounds }: QueryKnowledge,
  replacements: Correction[],
): string {
  const pieces = lettersIn(text, lexicon, senses);
  if (!sounds || pieces.length === 0) return text;
  const replace = (typed: string, [read, ...others]: readonly string[]): string => {
    if (read === undefined) return typed;
    replacements.push({ typed, read, by: 'pinyin', others: others.slice(0, 3) });
    return read;
  };
  // Syllables are often typed with spaces between them.
  const apart = /[a-z]+(?:[ '][a-z]+)+/gu;
  const together = text.replace(apart, (typed) =>
    replace(typed, sounds.spelled(typed.replace(/[ ']/gu, ''))),
  );
  if (together !== text) return together;
  const letters = pieces.flatMap((piece) =>
    sounds.spelled(piece).length > 0 ? [piece] : (piece.match(/[a-z]+/gu) ?? []),
  );
  // Two or three letters among others that say nothing are no initials: who types code or English means no
  // word by them.
  const allRead = letters.every((piece) => sounds.spelled(piece).length > 0);
  return letters
    .filter((piece) => allRead || piece.length >= fewestSpelled)
    .reduce((out, piece) => out.replace(piece, () => replace(piece, sounds.spelled(piece))), text);
}

/**
 * Reads what the input method made of a word that sounds alike: 送请凉 is 送清凉.
 *
 * @param text normalized
 * @param replacements what is replaced is added here
 * @param standing words that are no slips
 */
export function withHomophones(
  text: string,
  { senses, sounds }: QueryKnowledge,
  replacements: Correction[],
  standing: ReadonlySet<string>,
): string {
  if (!sounds) return text;
  const slips = new Map<FoundWord<Sense>, string>();
  const cut = senses.cut(text, (start) =>
    sounds.alike(text, start).flatMap(({ end, meaning }) => {
      if (standing.has(text.slice(start, end))) return [];
      const slip = { start, end, meaning: {} };
      slips.set(slip, meaning);
      return [slip];
    }),
  );
  let out = text;
  for (const found of cut.reverse()) {
    const read = slips.get(found);
    if (read === undefined) continue;
    const typed = text.slice(found.start, found.end);
    replacements.unshift({ typed, read, by: 'sound', others: [] });
    out = out.slice(0, found.start) + read + out.slice(found.end);
  }
  return out;
}
