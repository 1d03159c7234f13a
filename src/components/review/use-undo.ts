import { useCallback, useState } from 'preact/hooks';

interface Step {
  before: string;
  after: string;
  /** how many places were changed */
  places: number;
}

/** The fixes that can be undone, the last one first. */
export interface Undo {
  /** what would be undone next */
  last: Step | undefined;
  remember: (before: string, after: string, places: number) => void;
  /** drops the last step, which has been undone */
  drop: () => void;
  /** forgets all: the reader has typed, and the browser's own undo takes over */
  forget: () => void;
}

/** So many steps are kept. */
const most = 50;

/** Keeps the text before each fix, so that undoing brings back every character. */
export function useUndo(): Undo {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const remember = useCallback((before: string, after: string, places: number) => {
    setSteps((known) => [...known.slice(1 - most), { before, after, places }]);
  }, []);
  return {
    last: steps[steps.length - 1],
    remember,
    drop: () => {
      setSteps((known) => known.slice(0, -1));
    },
    forget: () => {
      if (steps.length > 0) setSteps([]);
    },
  };
}
