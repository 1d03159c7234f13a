import { gramsOf, plainOf } from '../compare/plain.ts';
import type { Fingerprints } from './fingerprints.ts';
import { fingerprintLetters, fingerprintOf } from './hash.ts';

/** A sentence that shares one fingerprint with a page may do so by chance; with its neighbours it must share two. */
const enough = 2;

/**
 * Finds the pages of the site that sentences may come from, so that these can be fetched and compared word by word. It
 * does so in steps, so that the page stays smooth.
 *
 * @param sentences of one text, in its order
 * @param had addresses of pages that are compared with anyway
 * @returns addresses of further pages, the one with most of the sentences first: as few as hold them all
 */
export function* locatePages(
  sentences: readonly string[],
  fingerprints: Fingerprints,
  had: ReadonlySet<string>,
): Generator<undefined, string[]> {
  const hits: Map<number, Set<number>>[] = [];
  for (const sentence of sentences) {
    hits.push(hitsOf(sentence, fingerprints));
    yield;
  }
  const wanted = hits.flatMap((own, index) => {
    const [before, after] = [hits[index - 1], hits[index + 1]];
    const sure = [...own].filter(
      ([page, prints]) =>
        prints.size + (before?.get(page)?.size ?? 0) + (after?.get(page)?.size ?? 0) >= enough,
    );
    const most = Math.max(0, ...sure.map(([, prints]) => prints.size));
    const best = sure.flatMap(([page, prints]) => (prints.size === most ? [page] : []));
    return best.length > 0 ? [best] : [];
  });
  return cover(wanted, fingerprints.pages, had);
}

/** The pages that hold letters of a sentence, each with what they hold. */
function hitsOf(sentence: string, fingerprints: Fingerprints): Map<number, Set<number>> {
  const hits = new Map<number, Set<number>>();
  for (const gram of gramsOf(plainOf(sentence).text, fingerprintLetters)) {
    const print = fingerprintOf(gram);
    for (const page of fingerprints.holders(print)) {
      const known = hits.get(page);
      if (known) known.add(print);
      else hits.set(page, new Set([print]));
    }
  }
  return hits;
}

/** Pages such that each sentence finds one of its own among them: always the one next that most sentences name. */
function cover(
  wanted: readonly (readonly number[])[],
  pages: readonly string[],
  had: ReadonlySet<string>,
): string[] {
  const chosen: string[] = [];
  let left = wanted.filter((own) => !own.some((page) => had.has(pages[page] ?? '')));
  while (left.length > 0) {
    const counts = new Map<number, number>();
    for (const own of left) for (const page of own) counts.set(page, (counts.get(page) ?? 0) + 1);
    const [best] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one));
    chosen.push(pages[best] ?? '');
    left = left.filter((own) => !own.includes(best));
  }
  return chosen;
}
