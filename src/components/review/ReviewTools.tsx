import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { writeClipboard } from '../../passage/clipboard.ts';
import type { Finding } from '../../review/model.ts';
import { copyKeys } from '../ui/copy-keys.ts';
import { ToolButton } from '../ui/ToolButton.tsx';
import { paragraphsHtml } from './paragraphs-html.ts';
import type { Undo } from './use-undo.ts';

interface Props {
  input: RefObject<HTMLTextAreaElement | null>;
  findings: readonly Finding[];
  undo: Undo;
  onJump: (finding: Finding) => void;
  /** brings back a text and sets the cursor */
  onUndo: (text: string, place: number) => void;
}

/** What can be done with the text: go to the next finding, undo a fix, copy it all. */
export function ReviewTools({ input, findings, undo, onJump, onUndo }: Props) {
  const [said, setSaid] = useState('');
  const jump = (isBack: boolean): void => {
    const { selectionStart = 0, selectionEnd = 0 } = input.current ?? {};
    const places = findings.filter(({ start, end }) => end > start);
    const found = isBack
      ? (places.filter(({ end }) => end <= selectionStart).pop() ?? places[places.length - 1])
      : (places.find(({ start }) => start >= selectionEnd) ?? places[0]);
    if (found) onJump(found);
  };
  const copy = async (): Promise<void> => {
    const text = input.current?.value ?? '';
    const open = findings.filter(({ severity }) => severity === 'error').length;
    const warning = open === 0 ? '' : `还有 ${String(open)} 处必须改。`;
    if (await writeClipboard({ text, html: paragraphsHtml(text) })) {
      setSaid(`已复制。${warning}`);
      return;
    }
    input.current?.focus();
    input.current?.select();
    setSaid(`浏览器不让网页写剪贴板。文字已经选中，请${copyKeys()}。${warning}`);
  };
  const undoLast = (): void => {
    const { last } = undo;
    if (!last) return;
    onUndo(last.before, firstDifference(last.before, last.after));
    undo.drop();
    setSaid(`已撤销，恢复了 ${String(last.places)} 处。`);
  };
  return (
    <>
      <div class="review-tools">
        <ToolButton
          icon="next"
          text="下一处"
          disabled={findings.length === 0}
          onClick={() => {
            jump(false);
          }}
        />
        <ToolButton
          icon="back"
          text="上一处"
          disabled={findings.length === 0}
          onClick={() => {
            jump(true);
          }}
        />
        <ToolButton icon="undo" text="撤销修改" disabled={!undo.last} data-review-undo onClick={undoLast} />
        <ToolButton
          icon="copy"
          text="复制文字"
          data-review-copy
          onClick={() => {
            void copy();
          }}
        />
      </div>
      <p role="status" class="review-said">
        {said}
      </p>
    </>
  );
}

function firstDifference(one: string, other: string): number {
  let place = 0;
  while (place < one.length && one.charCodeAt(place) === other.charCodeAt(place)) place++;
  return place;
}
