import { useContext } from 'preact/hooks';
import { keys, shortcutsOf } from '../ui/keys.ts';
import { ToolButton } from '../ui/ToolButton.tsx';
import { DeskContext } from './desk-context.ts';

/** Takes the last change of the draft back. */
export function UndoButton() {
  const { model } = useContext(DeskContext)();
  return (
    <ToolButton
      icon="undo"
      text="撤销"
      aria-keyshortcuts={shortcutsOf(keys.undo)}
      disabled={!model.canUndo}
      onClick={() => {
        model.undo();
      }}
    />
  );
}
