/** What a reader wrote beside a demand. */
export interface Mark {
  /** the words of the demand */
  demand: string;
  /** 佐证 */
  evidence: string;
  /** 自评 */
  own: string;
}

/** So long either may be, in characters, and so many demands may have any. */
export const longestMark = 500;
export const mostMarks = 2000;

/** What is written beside a demand; empty where nothing is. */
export function markOf(marks: readonly Mark[], demand: string): Mark {
  return marks.find((mark) => mark.demand === demand) ?? { demand, evidence: '', own: '' };
}

/** The marks with one of them changed; one without words is left out. */
export function withMark(marks: readonly Mark[], changed: Mark): Mark[] {
  const others = marks.filter(({ demand }) => demand !== changed.demand);
  const short = {
    ...changed,
    evidence: changed.evidence.slice(0, longestMark),
    own: changed.own.slice(0, longestMark),
  };
  return short.evidence === '' && short.own === '' ? others : [...others, short];
}

/** Two lists of marks as one: where both say something, ours. */
export function mergeMarks(ours: readonly Mark[], theirs: readonly Mark[]): Mark[] {
  const known = new Set(ours.map(({ demand }) => demand));
  return [...ours, ...theirs.filter(({ demand }) => !known.has(demand))];
}
