import { codeOfHan, codeOfLast, codeOfNumber, codeOfPair, codeOfWord } from './token-code.ts';

/** Traditional characters (and other variants) and the simplified character each is read as. */
export type Variants = ReadonlyMap<string, string>;

/** A text made comparable, with the way back to the original. */
interface Normalized {
  text: string;
  /** for every UTF-16 unit of `text`, where in the original it came from; one more entry for the end */
  at: number[];
}

/**
 * Makes a text comparable: compatibility forms folded (full-width letters, ligatures: Unicode NFKC), lower case,
 * traditional characters read as simplified ones.
 */
export function normalize(text: string, variants: Variants): Normalized {
  let out = '';
  const at: number[] = [];
  let offset = 0;
  for (const char of text) {
    const folded = foldedCharacter(char, variants);
    out += folded;
    while (at.length < out.length) at.push(offset);
    offset += char.length;
  }
  at.push(text.length);
  return { text: out, at };
}

/** What {@link normalize} makes of a text, without the way back: for most uses enough, and sooner done. */
export function plainText(text: string, variants: Variants): string {
  let out = '';
  for (const char of text) out += foldedCharacter(char, variants);
  return out;
}

function foldedCharacter(char: string, variants: Variants): string {
  // Most characters of a text are plain Han, and folding is what takes time here.
  if (char >= '\u4e00' && char <= '\u9fff') return variants.get(char) ?? char;
  let out = '';
  for (const folded of char.normalize('NFKC').toLowerCase()) out += variants.get(folded) ?? folded;
  return out;
}

/** A stretch of one kind of writing in a normalized text. */
interface Run {
  kind: 'han' | 'number' | 'word';
  text: string;
  /** where it begins in the normalized text */
  start: number;
}

const runs = /(?<han>\p{Script=Han}+)|(?<number>[0-9]+)|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

function runsOf(normalized: string): Run[] {
  return [...normalized.matchAll(runs)].map((match) => ({
    kind: match.groups?.han ? 'han' : match.groups?.number ? 'number' : 'word',
    text: match[0],
    start: match.index,
  }));
}

/**
 * Cuts a text into the tokens of the index: every two neighbouring Han characters, the last one of each run by itself,
 * and whole words and numbers. Punctuation ends a run.
 */
export function tokensOf(text: string, variants: Variants): string[] {
  return runsOf(plainText(text, variants)).flatMap(tokensOfRun);
}

function tokensOfRun({ kind, text }: Run): string[] {
  if (kind === 'number') return [codeOfNumber(text)];
  if (kind === 'word') return [codeOfWord(text)];
  return hanTokens([...text]);
}

function hanTokens(chars: readonly string[]): string[] {
  return chars.map((char, index) => {
    const next = chars[index + 1];
    return next === undefined ? codeOfLast(char) : codeOfPair(char, next);
  });
}

/** One part of a query, between spaces. */
export interface QueryPart {
  /** its runs, one space between them: what a passage must contain in {@link skeleton} form */
  skeleton: string;
  /** the tokens that follow each other in every passage that holds the part */
  tokens: string[];
  /** how the token begins that follows these, where the part ends in one Han character by itself; otherwise empty */
  beginning: string;
}

/**
 * Cuts a query into parts at its white space. The last Han character of a part gets no token of its own: in a
 * passage more characters may follow it.
 *
 * @returns only parts that hold something to search for
 */
export function partsOf(query: string, variants: Variants): QueryPart[] {
  return query
    .split(/\s+/u)
    .map((written) => partOf(plainText(written, variants)))
    .filter((part) => part.skeleton !== '');
}

function partOf(normalized: string): QueryPart {
  const found = runsOf(normalized);
  const last = found[found.length - 1];
  const tokens = found.flatMap((run) => {
    const all = tokensOfRun(run);
    return run.kind === 'han' && run === last ? all.slice(0, -1) : all;
  });
  const single = last?.kind === 'han' && [...last.text].length === 1;
  return {
    skeleton: found.map((run) => run.text).join(' '),
    tokens,
    beginning: single ? codeOfHan(last.text) : '',
  };
}

/** The runs of a text with one space between them: two texts that differ only in punctuation have the same. */
export function skeleton(text: string, variants: Variants): string {
  return runsOf(plainText(text, variants))
    .map((run) => run.text)
    .join(' ');
}

/** A stretch of a text, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Where a part of a query stands in a text: offsets into the original text, in order, not overlapping.
 *
 * @param text the original
 * @param normalized what {@link normalize} made of it
 * @param part normalized
 */
export function placesIn(text: string, { text: normalized, at }: Normalized, part: string): Place[] {
  const wanted = runsOf(part);
  // Looked for one by one first: of the hundred runs of a pasted text most stand nowhere, and a pattern of a
  // hundred takes long to make.
  if (wanted.length === 0 || !wanted.every((run) => normalized.includes(run.text))) return [];
  const pieces = wanted.map(({ kind, text: words }, index) => {
    const before = wanted[index - 1];
    if (!before) return words;
    // Two runs of one kind are two only with something between them.
    return `[^\\p{L}\\p{M}\\p{N}]${before.kind === kind ? '+' : '*'}${words}`;
  });
  const pattern = new RegExp(pieces.join(''), 'gu');
  return [...normalized.matchAll(pattern)].map((match) => {
    // One character may have become several, ㈠ (一): then the whole of it is the place.
    const last = at[match.index + match[0].length - 1] ?? 0;
    const length = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
    return { start: at[match.index] ?? 0, end: last + length };
  });
}
