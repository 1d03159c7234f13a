import type { APIRoute } from 'astro';
import { vocabulary } from '../library/vocabulary.ts';
import type { ReviewData } from '../review/model.ts';

/** What the review of a draft knows that is content: outdated expressions, and the wording of each kind of unit. */
export const GET: APIRoute = () => {
  const { outdated, units } = vocabulary();
  const data: ReviewData = {
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
  };
  return new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });
};
