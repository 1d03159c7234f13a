import { useEffect, useRef, useState } from 'preact/hooks';
import { readOwnUnit } from '../ui/own-unit.ts';
import { forget, keep, readKept } from './kept-review.ts';
import type { Settings } from './ReviewSettings.tsx';

/** What this browser keeps of the review, and how that went. */
export interface Kept {
  /** the text and the settings of the last visit, empty ones when nothing was kept */
  text: string;
  settings: Settings;
  keeping: boolean;
  trouble: 'damaged' | 'full' | undefined;
  /** keeps the text when the reader wants that; a little later while typing */
  save: (text: string, settings: Settings, typing: boolean) => void;
  /** begins or stops keeping */
  turn: (text: string, settings: Settings) => void;
}

/** After the last key saving waits so long, in milliseconds. */
const pause = 800;

/** Keeps the review in this browser, if the reader wants that. */
export function useKept(): Kept {
  const [found] = useState(readKept);
  const last = typeof found === 'object' ? found : undefined;
  const [keeping, setKeeping] = useState(last !== undefined);
  const [trouble, setTrouble] = useState<Kept['trouble']>(found === 'damaged' ? 'damaged' : undefined);
  const timer = useRef(0);
  const pending = useRef<() => void>(undefined);
  const write = (text: string, { unit, names }: Settings): void => {
    pending.current = undefined;
    setTrouble(keep({ text, unit, names }) ? undefined : 'full');
  };
  useEffect(() => {
    const flush = (): void => {
      pending.current?.();
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
    };
  }, []);
  return {
    text: last?.text ?? '',
    settings: {
      unit: last?.unit ?? readOwnUnit(),
      kind: 'whole',
      names: last?.names ?? '',
    },
    keeping,
    trouble,
    save: (text, settings, typing) => {
      window.clearTimeout(timer.current);
      if (!keeping) return;
      pending.current = () => {
        write(text, settings);
      };
      timer.current = window.setTimeout(() => pending.current?.(), typing ? pause : 0);
    },
    turn: (text, settings) => {
      window.clearTimeout(timer.current);
      pending.current = undefined;
      setKeeping(!keeping);
      if (keeping) {
        forget();
        setTrouble(undefined);
      } else write(text, settings);
    },
  };
}
