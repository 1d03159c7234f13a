import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadReviewData } from '../../review/load-data.ts';
import { noReviewData, type ReviewData } from '../../review/model.ts';

/** The data of the rules; `missing` when it could not be loaded. */
export interface LoadedData {
  data: ReviewData;
  state: 'loading' | 'ready' | 'missing';
  /** tries again */
  load: () => void;
}

/** Loads the data of the rules from its address. */
export function useReviewData(url: string): LoadedData {
  const [loaded, setLoaded] = useState<Pick<LoadedData, 'data' | 'state'>>({
    data: noReviewData,
    state: 'loading',
  });
  const load = useCallback(() => {
    setLoaded({ data: noReviewData, state: 'loading' });
    void loadReviewData(url).then((data) => {
      setLoaded(data ? { data, state: 'ready' } : { data: noReviewData, state: 'missing' });
    });
  }, [url]);
  useEffect(load, [load]);
  return { ...loaded, load };
}
