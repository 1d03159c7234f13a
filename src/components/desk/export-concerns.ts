import type { Finding } from '../../review/model.ts';

/** What a reader should know before a draft is given out, each in the order of the text. */
export interface Concerns {
  /** what must not be handed in, open blanks aside */
  leftOvers: Finding[];
  /** blanks that nobody has filled in */
  open: Finding[];
  /** sample values that nobody has changed: they hold nothing up */
  samples: Finding[];
}

/** Sorts what a review found by what it means for handing the draft in. */
export function concernsOf(findings: readonly Finding[]): Concerns {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    leftOvers: errors.filter(({ rule }) => rule !== 'open-blank'),
    open: errors.filter(({ rule }) => rule === 'open-blank'),
    samples: findings.filter(({ rule }) => rule === 'sample-value'),
  };
}
