import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ReviewData } from './model.ts';
import { everydayVariants } from './variants.ts';

/** Takes from the word lists of the site what the rules need, and nothing else: every reader loads it. */
export function reviewDataOf({
  outdated,
  units,
  blanks,
}: Pick<Vocabulary, 'outdated' | 'units' | 'blanks'>): ReviewData {
  return {
    outdated: outdated.map(({ pattern, regex, kind, why, suggestion, after, notAfter, replace }) => ({
      pattern,
      regex,
      kind,
      why,
      suggestion,
      ...(after === undefined ? {} : { after }),
      ...(notAfter === undefined ? {} : { notAfter }),
      ...(replace === undefined ? {} : { replace }),
    })),
    units: [...units.values()].map(({ slug, name, words }) => ({ slug, name, words })),
    blanks: [...blanks.values()].flatMap(({ name, kind, unitWord }) => (unitWord ? [] : [{ name, kind }])),
    variants: everydayVariants(),
  };
}
