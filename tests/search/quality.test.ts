import { beforeAll, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/results/engine.ts';
import { passageAt } from '../support/passages.ts';
import { answers, judgedQueries } from '../support/queries.ts';
import { engineInNode, listFor } from '../support/search-in-node.ts';

// `npm run search:quality`. Each query is asked of the built index, and the place of the first hit that answers
// is noted. The held-out half judges; which of its queries fail is not printed, so that nobody tunes for them.

/** What must be reached on each half. */
const goals = { first: 0.9, three: 0.97 };
/** Hits beyond this place do not count as found. */
const lookedAt = 10;

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineInNode();
});

test.each(['tuning', 'held-out'] as const)('the %s queries are answered', async (half) => {
  const places = new Map<string, number[]>();
  const missed: string[] = [];
  for (const judged of judgedQueries(half)) {
    const { hits } = await listFor(engine, judged.query);
    const place = hits
      .slice(0, lookedAt)
      .findIndex(({ url, topics }) => answers({ url, topics, units: passageAt(url).units }, judged));
    places.set(judged.manner, [...(places.get(judged.manner) ?? []), place]);
    if (place === 0) continue;
    const rank = place === -1 ? '–' : String(place + 1);
    missed.push(`${rank}  ${judged.manner}  ${judged.query.slice(0, 40)}  → ${hits[0]?.url ?? 'nothing'}`);
  }
  const all = [...places.values()].flat();
  const lines = [...places, ['all', all] as const].map(([manner, list]) => row(manner, list));
  console.log([`\n${half}`, row('manner', undefined), ...lines].join('\n'));
  if (half === 'tuning') console.log(['not first:', ...missed].join('\n'));
  expect(within(all, 1), 'hit@1').toBeGreaterThanOrEqual(goals.first);
  expect(within(all, 3), 'hit@3').toBeGreaterThanOrEqual(goals.three);
});

/** The share of queries answered among the first hits. */
function within(places: readonly number[], first: number): number {
  return places.filter((place) => place !== -1 && place < first).length / places.length;
}

function meanReciprocalRank(places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (place === -1 ? 0 : 1 / (place + 1)), 0) / places.length;
}

function row(manner: string, places: readonly number[] | undefined): string {
  const cells = places
    ? [within(places, 1), within(places, 3), meanReciprocalRank(places)].map((value) => value.toFixed(3))
    : ['hit@1', 'hit@3', 'MRR'];
  return [
    manner.padEnd(14),
    String(places?.length ?? 'n').padStart(4),
    ...cells.map((cell) => cell.padStart(7)),
  ].join(' ');
}
