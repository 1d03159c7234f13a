import type { Verdict } from '../../trace/compare/comparer.ts';

/** What a text is compared with: the samples of this site, or last year's plan. */
export type Against = 'samples' | 'last-year';

/** What sentences are called, by what they were compared with. */
export const verdictNames: Readonly<Record<Against, Readonly<Record<Verdict, string>>>> = {
  samples: { same: '照抄', changed: '改过', own: '自己写的' },
  'last-year': { same: '照旧', changed: '改了', own: '新写' },
};

/** What the words mean, for the legend. */
export const verdictMeanings: Readonly<Record<Against, Readonly<Record<Verdict, string>>>> = {
  samples: {
    same: '除了填空和标点，同样例一样',
    changed: '看得出从样例改来，划线的是样例的字',
    own: '样例里没有',
  },
  'last-year': {
    same: '除了标点和年份，同去年一样',
    changed: '看得出从去年改来，划线的是去年的字',
    own: '去年没有',
  },
};
