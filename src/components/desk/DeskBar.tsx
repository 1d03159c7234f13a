import { useContext, useRef } from 'preact/hooks';
import { openBehind } from '../blanks/open-blanks.ts';
import { keys, shortcutsOf } from '../ui/keys.ts';
import { ToolButton } from '../ui/ToolButton.tsx';
import { blanksIn } from './blanks-in.ts';
import { DeskContext } from './desk-context.ts';
import { drawWhole } from './draw-whole.ts';
import { KeepingNote } from './KeepingNote.tsx';
import { PanelsContext } from './panels-context.ts';
import { panelTitles, type PanelName } from './panels.ts';
import { UndoButton } from './UndoButton.tsx';

interface Props {
  /** how many blanks are open */
  open: number;
  /** how many samples nobody has changed */
  samples: number;
  /** the part of the desk that the reader was led here from */
  cameFrom: PanelName | undefined;
  isOutline: boolean;
  onOutline: () => void;
}

/** Always in sight: the way to what is open, the ways back, and whether the draft is kept. */
export function DeskBar({ open, samples, cameFrom, isOutline, onOutline }: Props) {
  const { model, focusOn } = useContext(DeskContext)();
  const { leave, comeBack } = useContext(PanelsContext);
  // The button itself has the focus now: where the last jump led is where the next one begins.
  const lastJump = useRef<HTMLElement>(undefined);
  const jump = (): void => {
    leave();
    focusOn(() => {
      // The next one may stand in what is not drawn yet.
      drawWhole();
      const blanks = blanksIn(document.querySelector('[data-desk]'));
      const place = blanks.findIndex((blank) => blank === lastJump.current);
      const next = openBehind(blanks, place);
      lastJump.current = next;
      next?.scrollIntoView({ block: 'center' });
      return next ?? null;
    });
  };
  return (
    <div class="desk-bar desk-toolbar" role="group" aria-label="拟稿状态">
      {cameFrom && (
        <ToolButton
          icon="back"
          text={cameFrom === 'check' ? '回到清单' : `回到${panelTitles[cameFrom]}`}
          data-come-back
          onClick={comeBack}
        />
      )}
      {open > 0 && <ToolButton icon="next" text="下一处填空" onClick={jump} />}
      <UndoButton />
      <ToolButton
        icon="redo"
        text="重做"
        aria-keyshortcuts={shortcutsOf(keys.redo)}
        disabled={!model.canRedo}
        onClick={() => {
          model.redo();
        }}
      />
      <ToolButton icon="outline" text="只看标题" aria-pressed={isOutline} onClick={onOutline} />
      <p class="desk-counts">
        {samples > 0 && <span data-sample-values={samples}>示例值 {samples} 处</span>}
        <KeepingNote />
      </p>
    </div>
  );
}
