import { drawNow } from './use-printing.ts';

/** What draws the rest of something long that is drawn little by little, while there is a rest. */
const unfinished = new Set<() => void>();

/**
 * Notes that something is not drawn to its end.
 *
 * @param draw asks for the rest
 * @returns what takes the note back
 */
export function noteUnfinished(draw: () => void): () => void {
  unfinished.add(draw);
  return () => {
    unfinished.delete(draw);
  };
}

/** Draws at once what is not drawn yet, before it returns, for who looks for a place in it. */
export function drawWhole(): void {
  if (unfinished.size === 0) return;
  drawNow(() => {
    for (const draw of unfinished) draw();
  });
}

/** Finding in the page begins with one of these keys; the browser knows only what is drawn. */
function isFind(event: KeyboardEvent): boolean {
  return event.key === 'F3' || ((event.ctrlKey || event.metaKey) && /^[fg]$/iu.test(event.key));
}

/** Draws what is not drawn yet when the reader is about to find something in the page. */
export function drawForFinding(event: KeyboardEvent): void {
  if (isFind(event)) drawWhole();
}
