import { verdicts, type Answer, type Verdict } from './model.ts';

/** How a draft stands against a notice as a whole. */
export interface Standing {
  /** how many demands are met, weak and missing */
  counts: Readonly<Record<Verdict, number>>;
  /** the points of all items, 0 where the notice names none */
  points: number;
  /** how many of them stand with demands that are missing or weak: an item's points are shared by its demands */
  atRisk: Readonly<Record<Verdict, number>>;
}

/** Adds up verdicts and points. */
export function standingOf(answers: readonly Answer[]): Standing {
  const counts = { met: 0, weak: 0, missing: 0 };
  const atRisk = { met: 0, weak: 0, missing: 0 };
  const items = new Map<number, Answer[]>();
  for (const answer of answers) {
    counts[answer.verdict] += 1;
    items.set(answer.demand.item, [...(items.get(answer.demand.item) ?? []), answer]);
  }
  let points = 0;
  for (const group of items.values()) {
    const all = group[0]?.demand.points ?? 0;
    points += all;
    for (const verdict of verdicts)
      atRisk[verdict] += (all * group.filter((answer) => answer.verdict === verdict).length) / group.length;
  }
  return { counts, points, atRisk };
}

/** A number of points as it is said: at most one digit behind the point. */
export function sayPoints(points: number): string {
  return String(Math.round(points * 10) / 10);
}
