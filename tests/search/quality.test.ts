import { beforeAll, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/results/engine.ts';
import { answerableAt, answerables } from '../support/answerables.ts';
import { grade, judgedQueries, type JudgedQuery } from '../support/queries.ts';
import { meanGain, meanReciprocalRank, score, scoreNone, within, type Score } from '../support/ranking.ts';
import { engineInNode, listFor } from '../support/search-in-node.ts';

// `npm run search:quality`. Each query is asked of the built index, and its hits are graded as they were judged over
// the whole library. The held-out half judges; which of its queries fail is not printed, so that nobody tunes for them.

/**
 * What must be reached on each half, a little below what is: 0.905 and 0.954 tuned, 0.837 and 0.917 held out, over
 * 2,054 records. The aim is 0.85 and 0.93; spoken questions are what is missing.
 */
const goals = { first: 0.83, three: 0.91 };

let engine: SearchEngine;
beforeAll(async () => {
  answerables();
  engine = await engineInNode();
});

test.each(['tuning', 'held-out'] as const)(
  'the %s queries are answered',
  async (half) => {
    const rows = new Map<string, Score[]>();
    const missed: string[] = [];
    for (const judged of judgedQueries(half)) {
      const { hits } = await listFor(engine, judged.query);
      const scored = scoreOf(
        hits.map(({ url }) => url),
        judged,
      );
      const row = judged.none ? 'none' : judged.manner;
      rows.set(row, [...(rows.get(row) ?? []), scored]);
      if (scored.place === 0) continue;
      const rank = scored.place === undefined ? '–' : String(scored.place + 1);
      missed.push(`${rank}  ${row}  ${judged.query.slice(0, 40)}  → ${hits[0]?.url ?? 'nothing'}`);
    }
    const all = [...rows.values()].flat();
    const lines = [...rows, ['all', all] as const].map(([name, scores]) => line(name, scores));
    console.log([`\n${half}`, line('manner', undefined), ...lines].join('\n'));
    if (half === 'tuning') console.log(['not first:', ...missed].join('\n'));
    expect(within(all, 1), 'hit@1').toBeGreaterThanOrEqual(goals.first);
    expect(within(all, 3), 'hit@3').toBeGreaterThanOrEqual(goals.three);
  },
  300_000,
);

function scoreOf(urls: readonly string[], judged: JudgedQuery): Score {
  if (judged.none) return scoreNone(urls.length);
  const grades = urls.map((url) => grade(answerableAt(url), judged));
  return score(
    grades,
    answerables().map((one) => grade(one, judged)),
  );
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
