import type { RecordTable } from '../files/record-table.ts';

/** So many of the best answers tell what a query is about … */
const tellers = 8;
/** … and so much more is worth what all of them share a topic with. */
const lift = 1;

/**
 * Lifts what is about the same as the best answers: of ten passages that hold some of a reader's words the odd one is
 * on another matter, and holds them by chance.
 *
 * @param worths of records, by their number
 * @returns the worths at most doubled, in the same order
 */
export function liftByTopic(
  worths: ReadonlyMap<number, number>,
  { bearers }: Pick<RecordTable, 'bearers'>,
): Map<number, number> {
  const best = [...worths].sort((a, b) => b[1] - a[1]).slice(0, tellers);
  const sum = (some: typeof best): number => some.reduce((total, [, worth]) => total + worth, 0);
  const whole = sum(best);
  if (whole === 0) return new Map(worths);
  const topics = [...bearers].flatMap(([key, records]) =>
    key.startsWith('topic=')
      ? [{ records, share: sum(best.filter(([record]) => records.has(record))) / whole }]
      : [],
  );
  return new Map(
    [...worths].map(([record, worth]) => {
      const share = Math.max(
        0,
        ...topics.filter(({ records }) => records.has(record)).map((topic) => topic.share),
      );
      return [record, worth * (1 + lift * share)];
    }),
  );
}
