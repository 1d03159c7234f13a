import { useContext, useRef } from 'preact/hooks';
import { href } from '../../vocabulary/paths.ts';
import { openBehind } from '../blanks/open-blanks.ts';
import { blanksIn } from './blanks-in.ts';
import { DeskContext } from './desk-context.ts';
import { KeepingNote } from './KeepingNote.tsx';
import { UndoButton } from './UndoButton.tsx';

interface Props {
  words: number;
  /** how many blanks are open */
  open: number;
  /** how many samples nobody has changed */
  samples: number;
  isOutline: boolean;
  onOutline: () => void;
}

/** Always in sight: how long the draft is, what is still open, the way back, and whether it is kept. */
export function DeskBar({ words, open, samples, isOutline, onOutline }: Props) {
  const { model } = useContext(DeskContext)();
  // The button itself has the focus now: where the last jump led is where the next one begins.
  const lastJump = useRef<HTMLElement>(undefined);
  const jump = (): void => {
    const desk = document.querySelector('[data-desk]');
    const place = blanksIn(desk).findIndex((blank) => blank === lastJump.current);
    const next = openBehind(blanksIn(desk), place);
    lastJump.current = next;
    next?.scrollIntoView({ block: 'center' });
    next?.focus();
  };
  return (
    <div class="desk-bar" role="group" aria-label="拟稿状态">
      <p class="desk-counts">
        <span data-word-count={words}>{words} 字</span>
        <span data-open-blanks={open}>{open === 0 ? '填空都已填' : `未填 ${String(open)} 处`}</span>
        {samples > 0 && <span data-sample-values={samples}>示例值 {samples} 处</span>}
      </p>
      {open > 0 && (
        <button type="button" class="desk-tool" onClick={jump}>
          下一处填空
        </button>
      )}
      <UndoButton />
      <button
        type="button"
        class="desk-tool"
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        disabled={!model.canRedo}
        onClick={() => {
          model.redo();
        }}
      >
        重做
      </button>
      <button type="button" class="desk-tool" aria-pressed={isOutline} onClick={onOutline}>
        只看标题
      </button>
      <a class="desk-tool" href={`${href('/draft/notice/')}?draft=${model.draft?.id ?? ''}`}>
        对照上级通知
      </a>
      <a class="desk-tool" href="#desk-export">
        导出
      </a>
      <KeepingNote />
    </div>
  );
}
