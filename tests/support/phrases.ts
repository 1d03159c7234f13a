import { keptOfBuild } from './kept.ts';
import { readings, sitePassages } from './passages.ts';
import type { Random } from './random.ts';

/** Stretches of Han characters in a text, from two characters on. */
function hanRuns(text: string): string[] {
  return text.match(/\p{Script=Han}{2,}/gu) ?? [];
}

/** A piece of the site's own text: two to eight Han characters that stand together in some passage. */
export function randomPhrase(random: Random): string {
  for (;;) {
    const runs = readings(random.pick(sitePassages())).flatMap(hanRuns);
    if (runs.length === 0) continue;
    const chars = [...random.pick(runs)];
    const length = 2 + random.below(Math.min(8, chars.length) - 1);
    const start = random.below(chars.length - length + 1);
    return chars.slice(start, start + length).join('');
  }
}

/**
 * The pair of Han characters, one that titles use and that names no year, that stands in as nearly as possible this
 * many passages.
 */
export function phraseInAbout(passages: number): string {
  const [phrase = ''] = keptOfBuild(`phrase-in-${String(passages)}`, import.meta.url, () => [
    findPhraseIn(passages),
  ]);
  return phrase;
}

function findPhraseIn(passages: number): string {
  const holders = new Map<string, number>();
  const inTitles = new Set(sitePassages().flatMap(({ title }) => pairsOf(title)));
  for (const passage of sitePassages()) {
    for (const pair of new Set(readings(passage).flatMap(pairsOf)))
      if (inTitles.has(pair)) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  }
  const [best] = [...holders].sort(([, a], [, b]) => Math.abs(a - passages) - Math.abs(b - passages));
  return best?.[0] ?? '';
}

function pairsOf(text: string): string[] {
  return hanRuns(text)
    .flatMap((run) => [...run].slice(1).map((char, index) => (run[index] ?? '') + char))
    .filter((pair) => !pair.includes('年'));
}
