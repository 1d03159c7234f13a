import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compare, type Progress } from '../../draft/notice/compare.ts';
import type { ReadingParts } from '../../draft/notice/draft-parts.ts';
import type { Answer } from '../../draft/notice/model.ts';
import { mayHoldVariants } from '../../search/files/variants.ts';
import { LiveComparison } from './live-comparison.ts';
import { loadWords, noWords } from './load-words.ts';

/** What became of the demands, and how that goes. */
export interface Comparison {
  answers: readonly Answer[];
  state: 'pending' | 'stopped' | 'done';
  /** how far it has come, once it takes long */
  progress: Progress | undefined;
  stop: () => void;
  /** begins again what was stopped */
  again: () => void;
  /** tries again to load the words for the same; undefined unless that failed */
  retry: (() => void) | undefined;
}

/**
 * Holds a notice against a draft while either changes.
 *
 * @param index address of the search index, with a slash at its end
 * @param readParts reads the parts of the draft; another function when it has changed
 */
export function useComparison(index: string, notice: string, readParts: () => ReadingParts): Comparison {
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [state, setState] = useState<Comparison['state']>('done');
  const [progress, setProgress] = useState<Progress>();
  const [words, setWords] = useState<typeof noWords>();
  const [hasFailed, setFailed] = useState(false);
  const live = useMemo(
    () =>
      new LiveComparison({
        onProgress: setProgress,
        onDone: (done) => {
          setAnswers(done);
          setState('done');
          setProgress(undefined);
        },
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
  const begin = useCallback(
    (wait: boolean) => {
      setProgress(undefined);
      if (isEmpty || !words) {
        live.stop();
        setAnswers([]);
        setState(isEmpty ? 'done' : 'pending');
        return;
      }
      setState('pending');
      live.compare(() => compare(notice, readParts(), words.concepts, words.variants), wait);
    },
    [notice, readParts, words, isEmpty, live],
  );
  useEffect(() => {
    begin(before.current !== '' && before.current !== notice);
    before.current = notice;
  }, [begin, notice]);
  useEffect(
    () => () => {
      live.stop();
    },
    [live],
  );
  return {
    answers,
    state,
    progress,
    stop: () => {
      live.stop();
      setProgress(undefined);
      setAnswers([]);
      setState('stopped');
    },
    again: () => {
      begin(false);
    },
    retry: hasFailed ? load : undefined,
  };
}
