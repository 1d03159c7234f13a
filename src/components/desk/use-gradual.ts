import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { whenIdle } from '../../browser/when-idle.ts';
import { noteUnfinished } from './draw-whole.ts';
import { drawFirst, drawMore, drawnAtOnce, type Drawable, type Drawn } from './gradual.ts';

/**
 * Draws a long draft little by little: its beginning at once, the rest when the browser has nothing else to do.
 *
 * @param isWhole draws all of it now
 * @returns how much of each passage is to be drawn
 */
export function useGradual(passages: readonly Drawable[], isWhole = false): Drawn {
  const [, drawAgain] = useReducer<number, undefined>((count) => count + 1, 0);
  const last = useRef<Drawn>(undefined);
  const isAsked = useRef(false);
  const { drawn, isDone } = last.current
    ? drawMore(last.current, passages, isWhole || isAsked.current ? Infinity : drawnAtOnce)
    : drawFirst(passages);
  last.current = drawn;
  isAsked.current = false;
  useLayoutEffect(
    () =>
      isDone
        ? undefined
        : noteUnfinished(() => {
            isAsked.current = true;
            drawAgain(undefined);
          }),
    [isDone],
  );
  useEffect(() =>
    isDone
      ? undefined
      : whenIdle(() => {
          drawAgain(undefined);
        }),
  );
  return drawn;
}
