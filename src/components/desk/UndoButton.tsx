import { useContext } from 'preact/hooks';
import { DeskContext } from './desk-context.ts';

/** Takes the last change of the draft back. */
export function UndoButton() {
  const { model } = useContext(DeskContext)();
  return (
    <button
      type="button"
      class="desk-tool"
      aria-keyshortcuts="Control+Z Meta+Z"
      disabled={!model.canUndo}
      onClick={() => {
        model.undo();
      }}
    >
      撤销
    </button>
  );
}
