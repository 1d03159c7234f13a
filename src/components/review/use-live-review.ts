import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewData } from '../../review/model.ts';
import { LiveReview, type Reviewed } from './live-review.ts';
import { namesOf, type Settings } from './ReviewSettings.tsx';

/**
 * Reviews a text while it is being written.
 *
 * @param ready false while the data is still loading: nothing is reviewed until then
 */
export function useLiveReview(
  { unit, kind, names }: Settings,
  data: ReviewData,
  ready: boolean,
): { reviewed: Reviewed; review: (text: string, typing: boolean) => void } {
  const [reviewed, setReviewed] = useState<Reviewed>({ text: '', findings: [] });
  const live = useRef<LiveReview>(undefined);
  const text = useRef('');
  useEffect(() => {
    if (!ready) return;
    const context = { unit, kind, allowedNames: namesOf(names), data };
    if (live.current) live.current.setContext(context);
    else {
      live.current = new LiveReview(context, setReviewed);
      live.current.review(text.current);
    }
  }, [unit, kind, names, data, ready]);
  useEffect(
    () => () => {
      live.current?.stop();
    },
    [],
  );
  const review = useCallback((now: string, typing: boolean) => {
    text.current = now;
    live.current?.review(now, typing);
  }, []);
  return { reviewed, review };
}
