import { useEffect } from 'preact/hooks';
import { isKey, keys } from '../ui/keys.ts';
import { drawForFinding } from './draw-whole.ts';
import type { DeskModel } from './desk-model.ts';

/**
 * Ctrl/⌘Z undoes and with Shift (or Ctrl+Y) redoes steps of the desk, in its fields, too: there the browser
 * would know only what was typed in that one field, and nothing of a paragraph that was split or a passage
 * that was moved. While an input method is composing, the keys are its own.
 */
export function useDeskKeys(model: DeskModel): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = isKey(event, keys.undo) ? 'undo' : isKey(event, keys.redo) ? 'redo' : undefined;
      if (event.isComposing || !act) return;
      const { target } = event;
      // Fields outside the desk, such as the search, keep their own undoing.
      if (
        target instanceof Element &&
        target.matches('input, textarea, select') &&
        !target.closest('[data-desk]')
      )
        return;
      if (document.querySelector('dialog[open]')) return;
      model[act]();
      event.preventDefault();
    };
    const onLeave = (): void => {
      model.keeper.flush();
    };
    const onUnload = (event: BeforeUnloadEvent): void => {
      model.keeper.flush();
      if (!model.keeper.isAllKept) event.preventDefault();
    };
    const onReturn = ({ persisted }: PageTransitionEvent): void => {
      // While it was put by, the page heard nothing of other windows.
      if (persisted) model.keeper.lookAgain();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('keydown', drawForFinding);
    window.addEventListener('pageshow', onReturn);
    document.addEventListener('visibilitychange', onLeave);
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('keydown', drawForFinding);
      document.removeEventListener('visibilitychange', onLeave);
      window.removeEventListener('pageshow', onReturn);
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [model]);
}
