import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Delayed } from '../../browser/delayed.ts';
import { SafeStorage } from '../../browser/safe-storage.ts';
import { readOwnUnit } from '../ui/own-unit.ts';
import { ReviewStore, type KeptReview, type OtherText } from './kept-review.ts';
import type { Settings } from './ReviewSettings.tsx';

/** What this browser keeps of the review, and how that went. */
export interface Kept {
  /** the text and the settings of the last visit, empty ones when nothing was kept */
  text: string;
  settings: Settings;
  keeping: boolean;
  /** `beside`: another window keeps a text, too; `unkept`: there is no room, or the browser keeps nothing */
  trouble: 'beside' | 'unkept' | undefined;
  /** what else is kept, or cannot be read */
  others: OtherText[];
  /** keeps the text when the reader wants that; a little later while typing */
  save: (text: string, settings: Settings, typing: boolean) => void;
  /** begins or stops keeping */
  turn: (text: string, settings: Settings) => void;
  /** goes on with another text, of which the words and the settings are given */
  take: (key: string) => KeptReview | undefined;
  discard: (key: string) => void;
}

/**
 * After the last key saving waits so long, and after the first that is not kept no longer than that, in milliseconds.
 */
const pause = 400;
const longestUnsaved = 1000;

/** Keeps the review in this browser, if the reader wants that. */
export function useKept(): Kept {
  const store = useMemo(() => new ReviewStore(new SafeStorage()), []);
  const [last] = useState(() => store.open());
  const [keeping, setKeeping] = useState(last !== undefined);
  const [others, setOthers] = useState(() => store.others());
  const [trouble, setTrouble] = useState<Kept['trouble']>();
  /** what is to be kept, undefined when nothing is */
  const wanted = useRef(last);
  const saving = useMemo(
    () =>
      new Delayed(
        () => {
          const result = wanted.current ? store.keep(wanted.current) : 'saved';
          setTrouble((old) => {
            if (result === 'saved') return old === 'beside' ? old : undefined;
            return result === 'beside' ? 'beside' : 'unkept';
          });
          if (result === 'beside') setOthers(store.others());
        },
        pause,
        longestUnsaved,
      ),
    [store],
  );
  const saveNow = (): void => {
    saving.ask();
    saving.flush();
  };
  useEffect(() => {
    const onOtherWindow = (): void => {
      setOthers(store.others());
      if (store.wasJustCovered()) saveNow();
    };
    const onLeaving = (): void => {
      saving.flush();
    };
    window.addEventListener('pagehide', onLeaving);
    document.addEventListener('visibilitychange', onLeaving);
    window.addEventListener('storage', onOtherWindow);
    return () => {
      window.removeEventListener('pagehide', onLeaving);
      document.removeEventListener('visibilitychange', onLeaving);
      window.removeEventListener('storage', onOtherWindow);
    };
  }, [saving]);
  return {
    text: last?.text ?? '',
    settings: { unit: last?.unit ?? readOwnUnit(), kind: 'whole', names: last?.names ?? '' },
    keeping,
    trouble,
    others,
    save: (text, { unit, names }, typing) => {
      if (!keeping) return;
      wanted.current = { text, unit, names };
      if (typing) saving.ask();
      else saveNow();
    },
    turn: (text, { unit, names }) => {
      setKeeping(!keeping);
      wanted.current = keeping ? undefined : { text, unit, names };
      if (keeping) store.forget();
      saveNow();
    },
    take: (key) => {
      saving.flush();
      const taken = store.take(key);
      setOthers(store.others());
      return taken;
    },
    discard: (key) => {
      store.discard(key);
      setOthers(store.others());
    },
  };
}
