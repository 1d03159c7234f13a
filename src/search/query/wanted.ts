import { codeOfNumber, codeOfPair, codeOfWord } from '../tokens/token-code.ts';
import type { Understanding } from './understand.ts';

/** A token that a query asks for. */
export interface Wanted {
  token: string;
  /** what it counts beside one within a word */
  share: number;
  /** those characters of a pair that say something */
  chars: string;
}

/** What a pair across the border of two words counts: 工看 in 给职工看 stands in 职工看护, which is another matter. */
const acrossWords = 0.45;

/**
 * The tokens of a query that say what is looked for, each once: its pairs of Han characters that are no mere asking,
 * its numbers and its words of other scripts.
 */
export function wantedOf({ text, content, concepts }: Understanding): Wanted[] {
  const borders = wordBorders(
    text,
    concepts.map(({ word }) => word),
  );
  const wanted = new Map<string, Wanted>();
  const add = (token: string, share: number, chars: string): void => {
    if (share > (wanted.get(token)?.share ?? 0)) wanted.set(token, { token, share, chars });
  };
  for (let place = 0; place + 1 < text.length; place += 1) {
    const pair = text.slice(place, place + 2);
    if (!/^\p{Script=Han}{2}$/u.test(pair)) continue;
    const saying = content.slice(place, place + 2).replaceAll(' ', '');
    if (saying === '') continue;
    const within = saying === pair && !borders.has(place + 1);
    add(codeOfPair(pair.charAt(0), pair.charAt(1)), within ? 1 : acrossWords, saying);
  }
  for (const [written] of content.matchAll(/[0-9]+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu))
    add(/^[0-9]/u.test(written) ? codeOfNumber(written) : codeOfWord(written), 1, '');
  return [...wanted.values()];
}

/**
 * Where words end, by the browser's dictionary; within the words that the site knows nothing ends. Firefox before 125
 * has no dictionary: there every pair counts as within a word.
 */
function wordBorders(text: string, known: readonly string[]): Set<number> {
  if (!('Segmenter' in Intl)) return new Set();
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const borders = new Set([...words.segment(text)].map(({ index }) => index));
  for (const word of known) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      for (let place = at + 1; place < at + word.length; place += 1) borders.delete(place);
  }
  return borders;
}
