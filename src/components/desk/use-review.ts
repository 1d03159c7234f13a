import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { href } from '../../vocabulary/paths.ts';
import { noReviewData, type Finding, type ReviewContext } from '../../review/model.ts';
import { workThrough } from '../trace/work-through.ts';
import { loadPart } from '../ui/load-part.ts';
import type { SamplePlace } from '../../draft/draft-lines.ts';
import type { LiveReview, Reviewed } from '../review/live-review.ts';

/** How a draft is reviewed. */
type Settings = Omit<ReviewContext, 'data'>;

const loadRules = loadPart(() =>
  Promise.all([import('../review/live-review.ts'), import('../../review/review.ts')]),
);

const loadData = loadPart(async () => {
  const { loadReviewData } = await import('../../review/load-data.ts');
  const data = await loadReviewData(href('/review-data.json'));
  if (!data) throw new Error('no data of the rules');
  return data;
});

/** The rules with their data, loaded when they are first needed. */
async function loadReview() {
  // Rules that need no data find what they look for without.
  const [[{ LiveReview: Live }, { Reviewer }], data] = await Promise.all([
    loadRules(),
    loadData().catch(() => noReviewData),
  ]);
  return { Live, Reviewer, data };
}

/**
 * Reviews a text now, a little at a time.
 *
 * @throws Error when the rules cannot be loaded; the next call tries again
 */
export async function reviewNow(
  text: string,
  settings: Settings,
  samples: readonly SamplePlace[],
): Promise<Finding[]> {
  const { Reviewer, data } = await loadReview();
  return workThrough(new Reviewer({ ...settings, data }).review(text, samples));
}

/** A review that goes on while a draft is being written. */
export interface RunningReview {
  /** undefined until the first review is done */
  reviewed: Reviewed | undefined;
  /** tries again to load the rules; undefined unless that failed */
  retry: (() => void) | undefined;
}

/**
 * Reviews a draft again and again while it is being written.
 *
 * @param samples where sample values stand in its text
 */
export function useReview(text: string, settings: Settings, samples: readonly SamplePlace[]): RunningReview {
  const [reviewed, setReviewed] = useState<Reviewed>();
  const [failures, setFailures] = useState(0);
  const [tries, setTries] = useState(1);
  const live = useRef<LiveReview>(undefined);
  const latest = useRef({ text, samples });
  latest.current = { text, samples };
  const { unit, kind } = settings;
  const names = settings.allowedNames.join('\n');
  useEffect(() => {
    let isWanted = true;
    void loadReview().then(
      ({ Live, data }) => {
        if (!isWanted) return;
        const context = { unit, kind, allowedNames: names === '' ? [] : names.split('\n'), data };
        if (live.current) live.current.setContext(context);
        else {
          live.current = new Live(context, setReviewed);
          live.current.review(latest.current.text, false, latest.current.samples);
        }
      },
      () => {
        if (isWanted) setFailures(tries);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [unit, kind, names, tries]);
  useEffect(() => {
    live.current?.review(text, true, samples);
  }, [text, samples]);
  useEffect(
    () => () => {
      live.current?.stop();
    },
    [],
  );
  const retry = (): void => {
    setTries(tries + 1);
  };
  return { reviewed, retry: failures === tries ? retry : undefined };
}

/** How this draft is reviewed: whole, and with the names that are the reader's own. */
export function useReviewSettings(unit: string, ownNames: readonly string[]): Settings {
  const names = ownNames.join('\n');
  return useMemo(
    () => ({ unit, kind: 'whole', allowedNames: names === '' ? [] : names.split('\n') }),
    [unit, names],
  );
}
