import type { RecordTable } from '../files/record-table.ts';

/** So many of the best answers tell what a query is about … */
const tellers = 8;
/** … and so much more is worth what all of them share a topic with, and the subject of a heading: 送温暖 is one of 帮扶. */
const lifts = { topic: 1, subject: 0.3 } as const;

/**
 * Lifts what is about the same as the best answers: of ten passages that hold some of a reader's words the odd one is
 * on another matter, and holds them by chance.
 *
 * @param worths of records, by their number
 * @returns the worths, some of them up to 2.3 times as much
 */
export function liftByTopic(
  worths: ReadonlyMap<number, number>,
  { bearers }: Pick<RecordTable, 'bearers'>,
): Map<number, number> {
  const best = [...worths].sort((a, b) => b[1] - a[1]).slice(0, tellers);
  const sum = (some: typeof best): number => some.reduce((total, [, worth]) => total + worth, 0);
  const whole = sum(best);
  if (whole === 0) return new Map(worths);
  const shared = Object.entries(lifts).map(([facet, lift]) =>
    [...bearers].flatMap(([key, records]) => {
      if (!key.startsWith(`${facet}=`)) return [];
      const share = sum(best.filter(([record]) => records.has(record))) / whole;
      return share > 0 ? [{ records, gain: lift * share }] : [];
    }),
  );
  const gainOf = (record: number, groups: (typeof shared)[number]): number =>
    Math.max(0, ...groups.filter(({ records }) => records.has(record)).map(({ gain }) => gain));
  return new Map(
    [...worths].map(([record, worth]) => [
      record,
      worth * shared.reduce((factor, groups) => factor + gainOf(record, groups), 1),
    ]),
  );
}
