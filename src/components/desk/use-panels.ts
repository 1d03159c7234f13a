import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isOneAtATime, panelHead, type PanelName } from './panels.ts';

/** Which part of the desk is shown, and the ways between them. The functions stay the same for good. */
export interface Panels {
  shown: PanelName;
  /** the part that the reader was led away from into the text; undefined when they went by themselves */
  cameFrom: PanelName | undefined;
  /** shows a part, at the place where the reader left it, and puts the focus on its head */
  show: (panel: PanelName) => void;
  /** shows the text, to which the reader is led from what has the focus now */
  leave: () => void;
  /** leads back to what had the focus when the reader left */
  comeBack: () => void;
}

interface State {
  shown: PanelName;
  from?: { panel: PanelName; element: Element | null };
  /** where to go once it is drawn */
  goal?: 'head' | Element;
}

/**
 * The parts of the desk, of which a narrow window shows one at a time.
 *
 * @param draftId another one begins with its text
 */
export function usePanels(draftId: string): Panels {
  const [state, setState] = useState<State>({ shown: 'text' });
  const known = useRef(draftId);
  if (known.current !== draftId) {
    known.current = draftId;
    setState({ shown: 'text' });
  }
  const places = useRef(new Map<PanelName, number>());
  const show = useCallback((shown: PanelName): void => {
    setState((old) => {
      places.current.set(old.shown, window.scrollY);
      return { shown, goal: 'head' };
    });
  }, []);
  const leave = useCallback((): void => {
    const element = document.activeElement;
    setState((old) => {
      places.current.set(old.shown, window.scrollY);
      const panel = panelOf(element) ?? old.shown;
      return panel === 'text' ? { ...old, shown: 'text' } : { shown: 'text', from: { panel, element } };
    });
  }, []);
  const comeBack = useCallback((): void => {
    setState(({ shown, from }) => {
      places.current.set(shown, window.scrollY);
      if (!from) return { shown };
      return { shown: from.panel, goal: from.element ?? 'head' };
    });
  }, []);
  useLayoutEffect(() => {
    const { shown, goal } = state;
    if (goal !== undefined) lead(shown, goal, places.current.get(shown));
  }, [state]);
  const { shown, from } = state;
  return useMemo(
    () => ({ shown, cameFrom: from?.panel, show, leave, comeBack }),
    [shown, from, show, leave, comeBack],
  );
}

function panelOf(element: Element | null): PanelName | undefined {
  const name = element?.closest<HTMLElement>('[data-panel]')?.dataset.panel;
  return name === 'fill' || name === 'check' || name === 'out' ? name : undefined;
}

function lead(panel: PanelName, goal: 'head' | Element, place: number | undefined): void {
  const head = panelHead(panel);
  // What the reader comes for is not folded away.
  head?.parentElement?.querySelector(':scope > details')?.setAttribute('open', '');
  const isOne = isOneAtATime();
  // Beside the text all parts stand below each other: the one that was asked for comes to the top.
  const side = isOne ? null : head?.closest('.desk-side');
  if (side && head) side.scrollTop += head.getBoundingClientRect().top - side.getBoundingClientRect().top;
  if (isOne) window.scrollTo({ top: place ?? 0, behavior: 'instant' });
  // What was dealt with is gone from the list.
  if (goal instanceof HTMLElement && goal.isConnected) goal.focus();
  else head?.focus({ preventScroll: isOne });
}
