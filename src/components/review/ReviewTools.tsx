import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { writeClipboard } from '../../passage/clipboard.ts';
import type { Finding } from '../../review/model.ts';
import { copyKeys } from '../ui/copy-keys.ts';
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
  const jumpToNext = (): void => {
    const from = input.current?.selectionEnd ?? 0;
    const places = findings.filter(({ start, end }) => end > start);
    const next = places.find(({ start }) => start >= from) ?? places[0];
    if (next) onJump(next);
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
        <button type="button" class="plain-button" disabled={findings.length === 0} onClick={jumpToNext}>
          下一处
        </button>
        <button type="button" class="plain-button" disabled={!undo.last} onClick={undoLast} data-review-undo>
          撤销修改
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            void copy();
          }}
          data-review-copy
        >
          复制文字
        </button>
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
