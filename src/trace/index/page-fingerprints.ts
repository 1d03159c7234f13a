import { gramsOf } from '../compare/plain.ts';
import { fewestLetters } from '../compare/comparer.ts';
import { fingerprintLetters, fingerprintOf } from '../locate/hash.ts';

/** So many places of a sentence are remembered: one may have been changed. */
const perSentence = 2;

/**
 * Chooses the fingerprints by which the sentences of each page are known again: letters that stand on few pages, and
 * apart from each other.
 *
 * @param byPage addresses of pages and their sentences, each as the words around its blanks
 */
export function pageFingerprints(
  byPage: ReadonlyMap<string, readonly (readonly string[])[]>,
): Map<string, number[]> {
  const pagesWith = new Map<string, number>();
  for (const sentences of byPage.values()) {
    const grams = new Set(sentences.flat().flatMap((piece) => gramsOf(piece, fingerprintLetters)));
    for (const gram of grams) pagesWith.set(gram, (pagesWith.get(gram) ?? 0) + 1);
  }
  const rarity = (gram: string): number => pagesWith.get(gram) ?? 0;
  const chosen = new Map<string, number[]>();
  for (const [page, sentences] of byPage) {
    const known = sentences.filter((pieces) => lengthOf(pieces) >= fewestLetters);
    const prints = new Set(known.flatMap((pieces) => rarest(pieces, rarity).map(fingerprintOf)));
    if (prints.size > 0) chosen.set(page, [...prints]);
  }
  return chosen;
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function rarest(pieces: readonly string[], rarity: (gram: string) => number): string[] {
  const places = pieces.flatMap((piece, number) =>
    gramsOf(piece, fingerprintLetters).map((gram, place) => ({ gram, number, place, pages: rarity(gram) })),
  );
  const chosen: typeof places = [];
  for (const one of places.sort((a, b) => a.pages - b.pages)) {
    if (chosen.length === perSentence) break;
    const isApart = chosen.every(
      ({ number, place }) => number !== one.number || Math.abs(place - one.place) >= fingerprintLetters,
    );
    if (isApart) chosen.push(one);
  }
  return chosen.map(({ gram }) => gram);
}
