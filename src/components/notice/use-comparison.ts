import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, DraftPart } from '../../draft/notice/model.ts';
import { mayHoldVariants } from '../../search/files/variants.ts';
import { LiveComparison } from './live-comparison.ts';
import { loadWords, noWords } from './load-words.ts';

/** What became of the demands, and how that goes. */
export interface Comparison {
  answers: readonly Answer[];
  isPending: boolean;
  /** tries again to load the words for the same; undefined unless that failed */
  retry: (() => void) | undefined;
}

/**
 * Holds a notice against a draft while either changes.
 *
 * @param index address of the search index, with a slash at its end
 */
export function useComparison(index: string, notice: string, parts: readonly DraftPart[]): Comparison {
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [isPending, setPending] = useState(false);
  const [words, setWords] = useState<typeof noWords>();
  const [hasFailed, setFailed] = useState(false);
  const live = useMemo(
    () =>
      new LiveComparison((done) => {
        setAnswers(done);
        setPending(false);
      }),
    [],
  );
  const isEmpty = notice.trim() === '';
  const isTraditional = useMemo(() => mayHoldVariants(notice), [notice]);
  const load = useCallback(() => {
    setFailed(false);
    loadWords(index, isTraditional ? notice : '').then(setWords, () => {
      setFailed(true);
      setWords(noWords);
    });
  }, [index, isTraditional]);
  useEffect(() => {
    if (!isEmpty) load();
  }, [isEmpty, load]);
  const before = useRef('');
  useEffect(() => {
    if (isEmpty || !words) {
      live.stop();
      setAnswers([]);
      setPending(!isEmpty);
      return;
    }
    setPending(true);
    live.compare(notice, parts, words, before.current !== '' && before.current !== notice);
    before.current = notice;
  }, [notice, parts, words, isEmpty, live]);
  useEffect(
    () => () => {
      live.stop();
    },
    [live],
  );
  return { answers, isPending, retry: hasFailed ? load : undefined };
}
