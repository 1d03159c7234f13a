import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Delayed } from '../../browser/delayed.ts';
import { SafeStorage } from '../../browser/safe-storage.ts';
import { NoticeStore, type KeptNotice } from '../../draft/notice/kept-notice.ts';

/** What keeps a notice from being kept, or what was found instead of one. */
export type NoticeTrouble = 'other' | 'unkept' | 'damaged' | 'newer' | undefined;

/** The notice of the chosen draft, as it is kept in this browser. */
export interface HeldNotice {
  kept: KeptNotice;
  trouble: NoticeTrouble;
  change: (changed: Partial<KeptNotice>) => void;
  /** keeps ours over what another window wrote */
  keepOver: () => void;
  /** empties all of it, here and in the browser */
  forget: () => void;
}

const nothing: KeptNotice = { notice: '', pasted: '', marks: [] };
/** After the last key keeping waits so long, and after the first not kept no longer than that, in milliseconds. */
const pause = 400;
const longestUnkept = 1500;

/**
 * Keeps the notice of a draft in this browser. A draft for which none is kept goes on with the notice on the page.
 *
 * @param id of the draft, '' for one that is pasted
 */
export function useNotice(id: string): HeldNotice {
  const store = useMemo(() => new NoticeStore(new SafeStorage()), []);
  const [kept, setKept] = useState(nothing);
  const [trouble, setTrouble] = useState<NoticeTrouble>();
  const latest = useRef({ id, kept });
  const keeping = useMemo(
    () =>
      new Delayed(
        () => {
          const result = store.keep(latest.current.id, latest.current.kept);
          if (result === 'other') setTrouble('other');
          else setTrouble(result === 'saved' ? undefined : 'unkept');
        },
        pause,
        longestUnkept,
      ),
    [store],
  );
  useEffect(() => {
    keeping.flush();
    const opened = store.open(id);
    const isKept = typeof opened === 'object';
    setTrouble(isKept || opened === 'nothing' ? undefined : opened);
    const next = isKept ? opened : { ...nothing, notice: latest.current.kept.notice };
    latest.current = { id, kept: next };
    setKept(next);
  }, [store, keeping, id]);
  useEffect(() => {
    const flush = (): void => {
      keeping.flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [keeping]);
  const hold = (next: KeptNotice): void => {
    latest.current = { id, kept: next };
    setKept(next);
  };
  return {
    kept,
    trouble,
    change: (changed) => {
      hold({ ...latest.current.kept, ...changed });
      if (trouble !== 'newer') keeping.ask();
    },
    keepOver: () => {
      setTrouble(store.keepOver(id, latest.current.kept) === 'saved' ? undefined : 'unkept');
    },
    forget: () => {
      keeping.cancel();
      store.forget(id);
      setTrouble(undefined);
      hold(nothing);
    },
  };
}
