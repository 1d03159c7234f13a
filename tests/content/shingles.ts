import { createHash } from 'node:crypto';

/** How many Han characters in a row make a copied stretch. */
const shingleLength = 15;

/**
 * The Han characters of each paragraph, everything else left out: punctuation, digits, tags and the names of blanks, so
 * that a sentence is known again with other marks or with a blank in place of a name.
 */
export function hanParagraphs(text: string): string[] {
  return text
    .replace(/【[^【】\n]*】/gu, '')
    .replace(/<[^>]*>/gu, '\n\n')
    .split(/\n\s*\n|^(?:#+|-|\d+\.)\s|\|/gmu)
    .map((paragraph) => paragraph.replace(/\P{Script=Han}/gu, ''));
}

/** Every stretch of {@link shingleLength} Han characters of a text. */
export function shinglesOf(text: string): string[] {
  return hanParagraphs(text).flatMap((paragraph) => {
    const chars = [...paragraph];
    const count = Math.max(0, chars.length - shingleLength + 1);
    return Array.from({ length: count }, (_, start) => chars.slice(start, start + shingleLength).join(''));
  });
}

/**
 * The fingerprint of a stretch, as it stands in source-shingles.txt: the first 10 hexadecimal digits of its SHA-256.
 */
export function fingerprint(shingle: string): string {
  return createHash('sha256').update(shingle).digest('hex').slice(0, 10);
}

/** Joins stretches that overlap into the longest ones, so that a copied sentence is shown once. */
export function joinOverlaps(shingles: readonly string[]): string[] {
  const joined: string[] = [];
  for (const shingle of shingles) {
    const last = joined.at(-1);
    if (last?.endsWith(shingle.slice(0, -1))) joined[joined.length - 1] = last + shingle.slice(-1);
    else joined.push(shingle);
  }
  return joined;
}
