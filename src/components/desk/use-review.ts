import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftLine } from '../../draft/draft-lines.ts';
import { href } from '../../library/paths.ts';
import type { Finding, ReviewContext } from '../../review/model.ts';

/** What a review says of a draft, and of which text it says it. */
export interface DraftReview {
  findings: Finding[];
  text: string;
  lines: readonly DraftLine[];
}

/** The draft is reviewed so long after the last change, in milliseconds. */
const pause = 500;

type Context = Omit<ReviewContext, 'data'>;

/** Loads the rules with their data when they are first needed. */
async function loadReview() {
  const { reviewText, fetchReviewData } = await import('./load-review.ts');
  const data = await fetchReviewData(href('/review-data.json'));
  return (text: string, context: Context): Finding[] => reviewText(text, { ...context, data });
}

let loaded: ReturnType<typeof loadReview> | undefined;

/** Reviews a text now. */
export async function reviewNow(text: string, context: Context): Promise<Finding[]> {
  loaded ??= loadReview();
  return (await loaded)(text, context);
}

/** Reviews a draft whenever it has changed; undefined until the first review is done. */
export function useReview(text: string, lines: readonly DraftLine[], unit: string): DraftReview | undefined {
  const [review, setReview] = useState<DraftReview>();
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    const timer = window.setTimeout(() => {
      void reviewNow(text, { unit, allowedNames: [], kind: 'whole' }).then((findings) => {
        if (latest.current === text) setReview({ findings, text, lines });
      });
    }, pause);
    return () => {
      window.clearTimeout(timer);
    };
    // The lines change with the text.
  }, [text, unit]);
  return review;
}
