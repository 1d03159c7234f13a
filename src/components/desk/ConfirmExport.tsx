import { useContext, useEffect, useRef } from 'preact/hooks';
import type { DraftLine } from '../../draft/draft-lines.ts';
import type { Finding } from '../../review/model.ts';
import { closeDialog, openDialog } from '../ui/dialog.ts';
import { DeskContext } from './desk-context.ts';
import { showFinding } from './show-finding.ts';

interface Props {
  /** what would be made */
  what: string;
  /** what must be confirmed, never empty */
  findings: readonly Finding[];
  /** the text they were found in */
  text: string;
  lines: readonly DraftLine[];
  onEdit: (itemId: string) => void;
  onConfirm: () => void;
  onCancel: () => void;
}

/** So many places are listed; the rest are counted. */
const most = 30;

/** Asks whether to give a draft out although some of it cannot be handed in so, and leads to each place. */
export function ConfirmExport({ what, findings, text, lines, onEdit, onConfirm, onCancel }: Props) {
  const tools = useContext(DeskContext)();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current) openDialog(dialog.current, onCancel);
  }, []);
  return (
    <dialog ref={dialog} class="copy-dialog desk-confirm" aria-labelledby="confirm-title">
      <h2 id="confirm-title">还有 {findings.length} 处没有改好</h2>
      <p>照现在的样子交上去，这些地方会原样留在稿子里。点一处就到那里去改。</p>
      <ul>
        {findings.slice(0, most).map((finding) => (
          <li key={`${finding.rule} ${String(finding.start)}`}>
            <button
              type="button"
              class="note-button"
              onClick={() => {
                closeDialog(dialog.current);
                // Closing gives the focus back to the button that opened the dialog.
                window.setTimeout(() => {
                  showFinding(tools, lines, finding, onEdit);
                });
              }}
            >
              {text.slice(finding.start, finding.end)}
            </button>
            <span class="from">{finding.message}</span>
          </li>
        ))}
      </ul>
      {findings.length > most && <p>另有 {findings.length - most} 处。</p>}
      <p class="dialog-tools">
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            closeDialog(dialog.current);
          }}
        >
          回去改
        </button>
        <button type="button" class="plain-button" data-export-anyway onClick={onConfirm}>
          仍要导出{what}
        </button>
      </p>
    </dialog>
  );
}
