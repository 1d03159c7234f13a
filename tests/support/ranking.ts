/** How well one query was answered. */
export interface Score {
  /** the place of the first answer, counted from 0; none when it is missing */
  place: number | undefined;
  /** normalized discounted cumulative gain of the first five hits */
  gain: number;
}

/** Hits beyond this place do not count as found. */
const lookedAt = 10;
const graded = 5;

/**
 * Scores the hits of a query.
 *
 * @param hits their grades in the order of the list
 * @param available the grades of everything on the site
 */
export function score(hits: readonly number[], available: readonly number[]): Score {
  const place = hits.slice(0, lookedAt).indexOf(2);
  const best = discounted(available.toSorted((a, b) => b - a));
  return { place: place === -1 ? undefined : place, gain: best === 0 ? 0 : discounted(hits) / best };
}

/** Scores a query that nothing answers: right is the answer that says so. */
export function scoreNone(saysNothing: boolean): Score {
  return saysNothing ? { place: 0, gain: 1 } : { place: undefined, gain: 0 };
}

/** The share of queries answered among the first hits. */
export function within(scores: readonly Score[], first: number): number {
  return mean(scores.map(({ place }) => (place !== undefined && place < first ? 1 : 0)));
}

export function meanReciprocalRank(scores: readonly Score[]): number {
  return mean(scores.map(({ place }) => (place === undefined ? 0 : 1 / (place + 1))));
}

export function meanGain(scores: readonly Score[]): number {
  return mean(scores.map(({ gain }) => gain));
}

function discounted(grades: readonly number[]): number {
  return grades
    .slice(0, graded)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
