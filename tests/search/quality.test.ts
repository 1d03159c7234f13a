import { beforeAll, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/results/engine.ts';
import { answerableAt, answerables, listedUnder } from '../support/answerables.ts';
import { grade, judgedQueries, type JudgedQuery } from '../support/queries.ts';
import { meanGain, meanReciprocalRank, score, scoreNone, within, type Score } from '../support/ranking.ts';
import { engineInNode, listFor } from '../support/search-in-node.ts';

// `npm run search:quality`. Each query is asked of the built index, and its hits are graded as they were judged over
// the whole library. The held-out half and the fresh
// queries judge; which of theirs fail is not printed, so that nobody tunes for them.

/**
 * What must be reached, a little below what is, over 2,059 records: held out 0.855 first, 0.923 among three, nDCG@5
 * 0.813, and 13 of 321 that are answered are said to be nothing of the site's. The aim is 0.85, 0.93 and 0.8; spoken
 * questions are what is missing. Of the fresh queries 23 of 52 have no answer, which lowers all of theirs.
 */
const goals = {
  tuning: { first: 0.91, three: 0.95, gain: 0.85, wronglyTold: 0.03 },
  everyday: { first: 0.75, three: 0.86, gain: 0.7, wronglyTold: 0.06 },
  'held-out': { first: 0.84, three: 0.92, gain: 0.8, wronglyTold: 0.05 },
  fresh: { first: 0.65, three: 0.7, gain: 0.58, wronglyTold: 0.04 },
} as const;

/** Of what the site has nothing on so much must be told, and so much found of what only looks so. */
const edges = { told: 0.68, found: 0.8 };

let engine: SearchEngine;
beforeAll(async () => {
  answerables();
  engine = await engineInNode();
}, 300_000);

const unseen: readonly string[] = ['held-out', 'fresh'];

test.each(['tuning', 'everyday', 'held-out', 'fresh'] as const)(
  'the %s queries are answered',
  async (half) => {
    const rows = new Map<string, Score[]>();
    const missed: string[] = [];
    let wronglyTold = 0;
    for (const judged of judgedQueries(half)) {
      const { hits, nothing } = await listFor(engine, judged.query);
      const scored = scoreOf(
        hits.map(({ url }) => url),
        judged,
        nothing,
      );
      if (nothing && !judged.none) wronglyTold += 1;
      const row = judged.none ? 'none' : judged.manner;
      rows.set(row, [...(rows.get(row) ?? []), scored]);
      if (scored.place === 0) continue;
      const rank = scored.place === undefined ? '–' : String(scored.place + 1);
      missed.push(`${rank}  ${row}  ${judged.query.slice(0, 40)}  → ${hits[0]?.url ?? 'nothing'}`);
    }
    const all = [...rows.values()].flat();
    const lines = [...rows, ['all', all] as const].map(([name, scores]) => line(name, scores));
    console.log([`\n${half}`, line('manner', undefined), ...lines].join('\n'));
    if (!unseen.includes(half)) console.log(['not first:', ...missed].join('\n'));
    console.log(`wrongly told that there is nothing: ${String(wronglyTold)}`);
    expect(wronglyTold / all.length, 'wrongly told').toBeLessThanOrEqual(goals[half].wronglyTold);
    expect(within(all, 1), 'hit@1').toBeGreaterThanOrEqual(goals[half].first);
    expect(within(all, 3), 'hit@3').toBeGreaterThanOrEqual(goals[half].three);
    expect(meanGain(all), 'nDCG@5').toBeGreaterThanOrEqual(goals[half].gain);
  },
  300_000,
);

test('what the site has nothing on is told, and what only looks so is found', async () => {
  const scores: Record<'far' | 'odd', Score[]> = { far: [], odd: [] };
  for (const judged of judgedQueries('edges')) {
    const { hits, nothing } = await listFor(engine, judged.query);
    const scored = scoreOf(
      hits.map(({ url }) => url),
      judged,
      nothing,
    );
    scores[judged.none ? 'far' : 'odd'].push(scored);
  }
  console.log(['', ...Object.entries(scores).map(([name, list]) => line(name, list))].join('\n'));
  expect(within(scores.far, 1), 'told').toBeGreaterThanOrEqual(edges.told);
  expect(within(scores.odd, 3), 'found').toBeGreaterThanOrEqual(edges.found);
}, 300_000);

function scoreOf(urls: readonly string[], judged: JudgedQuery, nothing: boolean): Score {
  if (judged.none) return scoreNone(nothing);
  const grades = urls.map((url) => grade(answerableAt(url), judged));
  // The list shows of each page its best hit, the others under it: no list can hold two answers of one page.
  const best = new Map<string, number>();
  for (const one of answerables()) {
    const page = listedUnder(one);
    best.set(page, Math.max(best.get(page) ?? 0, grade(one, judged)));
  }
  return score(grades, [...best.values()]);
}

function line(name: string, scores: readonly Score[] | undefined): string {
  const cells = scores
    ? [within(scores, 1), within(scores, 3), meanReciprocalRank(scores), meanGain(scores)].map((value) =>
        value.toFixed(3),
      )
    : ['hit@1', 'hit@3', 'MRR', 'nDCG@5'];
  return [
    name.padEnd(14),
    String(scores?.length ?? 'n').padStart(4),
    ...cells.map((cell) => cell.padStart(7)),
  ].join(' ');
}
