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

/** The pair of Han characters that stands in as nearly as possible this many passages. */
export function phraseInAbout(passages: number): string {
  const holders = new Map<string, Set<string>>();
  for (const passage of sitePassages()) {
    for (const run of readings(passage).flatMap(hanRuns)) {
      for (let start = 0; start + 2 <= run.length; start += 1) {
        const pair = run.slice(start, start + 2);
        const urls = holders.get(pair) ?? new Set();
        holders.set(pair, urls.add(passage.url));
      }
    }
  }
  const [best] = [...holders].sort(
    ([, a], [, b]) => Math.abs(a.size - passages) - Math.abs(b.size - passages),
  );
  return best?.[0] ?? '';
}
