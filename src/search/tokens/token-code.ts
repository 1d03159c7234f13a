/*
 * How tokens are spelled in the index. Pagefind cuts text into words with a dictionary of its own, and the
 * query with the browser's; words of plain ASCII letters and digits pass through both untouched, whatever the
 * page's language says.
 *
 * The first character keeps the kinds apart: a–v a common Han character, w a rare one, x a Latin word or
 * (with a digit next) a concept, y a number, z any other script.
 */

/** Han characters in Unicode's first two blocks of them: three characters each; the rest take five. */
const firstHan = 0x3400;
const lastHan = 0x9fff;
const base = 36;

/** Spells one Han character. No spelling is the beginning of another. */
export function codeOfHan(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  if (point < firstHan || point > lastHan) return `w${fixed(point, 4)}`;
  const offset = point - firstHan;
  const page = Math.floor(offset / (base * base));
  return String.fromCharCode('a'.charCodeAt(0) + page) + fixed(offset % (base * base), 2);
}

/** Spells two neighbouring Han characters. */
export function codeOfPair(first: string, second: string): string {
  return codeOfHan(first) + codeOfHan(second);
}

/**
 * Spells the last Han character of a run. The 0 keeps it from being the beginning of a pair: for a word it
 * does not have, Pagefind takes the longest word that is its beginning, and 职代 would find any passage where a
 * run ends in 职.
 */
export function codeOfLast(char: string): string {
  return `${codeOfHan(char)}0`;
}

/** Spells a Han character of a title by itself; the 1 keeps it from being the beginning of a pair. */
export function codeOfSingle(char: string): string {
  return `${codeOfHan(char)}1`;
}

/** Spells a number written in ASCII digits. */
export function codeOfNumber(digits: string): string {
  return `y${digits}`;
}

/** Spells a word of another script, already in lower case. */
export function codeOfWord(word: string): string {
  if (/^[a-z]+$/u.test(word)) return `x${word}`;
  return `z${[...word].map((char) => fixed(char.codePointAt(0) ?? 0, 4)).join('')}`;
}

/**
 * Spells a concept of the lexicon, by its place there. The digit after the x keeps it apart from Latin words,
 * and all are of one length, so that none is the beginning of another.
 */
export function codeOfConcept(index: number): string {
  return `x0${fixed(index, 3)}`;
}

function fixed(value: number, length: number): string {
  return value.toString(base).padStart(length, '0');
}
