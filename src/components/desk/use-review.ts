import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { href } from '../../vocabulary/paths.ts';
import { noReviewData, type Finding, type ReviewContext } from '../../review/model.ts';
import type { LiveReview, Reviewed } from '../review/live-review.ts';

/** How a draft is reviewed. */
type Settings = Omit<ReviewContext, 'data'>;

/** The rules with their data, loaded when they are first needed. */
async function loadReview() {
  const [{ LiveReview: Live }, { reviewText }, { loadReviewData }] = await Promise.all([
    import('../review/live-review.ts'),
    import('../../review/review.ts'),
    import('../../review/load-data.ts'),
  ]);
  // Rules that need no data find what they look for without.
  const data = (await loadReviewData(href('/review-data.json'))) ?? noReviewData;
  return { Live, reviewText, data };
}

let loaded: ReturnType<typeof loadReview> | undefined;

/** Reviews a text now. */
export async function reviewNow(text: string, settings: Settings): Promise<Finding[]> {
  loaded ??= loadReview();
  const { reviewText, data } = await loaded;
  return reviewText(text, { ...settings, data });
}

/** Reviews a draft again and again while it is being written; undefined until the first review is done. */
export function useReview(text: string, settings: Settings): Reviewed | undefined {
  const [review, setReview] = useState<Reviewed>();
  const live = useRef<LiveReview>(undefined);
  const latest = useRef(text);
  latest.current = text;
  const { unit, kind } = settings;
  const names = settings.allowedNames.join('\n');
  useEffect(() => {
    let isWanted = true;
    loaded ??= loadReview();
    void loaded.then(({ Live, data }) => {
      if (!isWanted) return;
      const context = { unit, kind, allowedNames: names === '' ? [] : names.split('\n'), data };
      if (live.current) live.current.setContext(context);
      else {
        live.current = new Live(context, setReview);
        live.current.review(latest.current);
      }
    });
    return () => {
      isWanted = false;
    };
  }, [unit, kind, names]);
  useEffect(() => {
    live.current?.review(text, true);
  }, [text]);
  useEffect(
    () => () => {
      live.current?.stop();
    },
    [],
  );
  return review;
}

/** How this draft is reviewed: whole, and with the names that are the reader's own. */
export function useReviewSettings(unit: string, ownNames: readonly string[]): Settings {
  const names = ownNames.join('\n');
  return useMemo(
    () => ({ unit, kind: 'whole', allowedNames: names === '' ? [] : names.split('\n') }),
    [unit, names],
  );
}
