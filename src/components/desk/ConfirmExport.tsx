import { useContext, useEffect, useRef } from 'preact/hooks';
import type { DraftLine } from '../../draft/draft-lines.ts';
import type { Finding } from '../../review/model.ts';
import { closeDialog, openDialog } from '../ui/dialog.ts';
import { DeskContext } from './desk-context.ts';
import { concernsOf } from './export-concerns.ts';
import { LeftOvers } from './LeftOvers.tsx';
import { PanelsContext } from './panels-context.ts';
import { showFinding } from './show-finding.ts';

interface Props {
  /** what the button says that makes it all the same */
  anyway: string;
  /** what a review of the text found, an error among them */
  findings: readonly Finding[];
  /** the text they were found in */
  text: string;
  lines: readonly DraftLine[];
  onEdit: (itemId: string) => void;
  onConfirm: () => void;
  onCancel: () => void;
}

/**
 * Asks whether to give a draft out although it cannot be handed in so: what must not stand there first, each with the
 * way to its place, then in a line each the open blanks and the sample values.
 */
export function ConfirmExport({ anyway, findings, text, lines, onEdit, onConfirm, onCancel }: Props) {
  const tools = useContext(DeskContext)();
  const { leave } = useContext(PanelsContext);
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (dialog.current) openDialog(dialog.current, onCancel);
    back.current?.focus();
  }, []);
  const { leftOvers, open, samples } = concernsOf(findings);
  const goTo = (finding: Finding): void => {
    closeDialog(dialog.current);
    // Closing gives the focus back to the button that opened the dialog.
    window.setTimeout(() => {
      showFinding({ ...tools, leave }, lines, finding, onEdit);
    });
  };
  const words = ({ start, end }: Finding): string => text.slice(start, end);
  const [firstOpen, firstSample] = [open[0], samples[0]];
  const first = leftOvers[0] ?? firstOpen;
  return (
    <dialog ref={dialog} class="copy-dialog desk-confirm" aria-labelledby="confirm-title">
      <h2 id="confirm-title">这样交上去还不行</h2>
      {leftOvers.length > 0 && <LeftOvers findings={leftOvers} words={words} lines={lines} onGo={goTo} />}
      {firstOpen && (
        <p class="confirm-line" data-confirm="open">
          {open.length} 处填空未填，第一处：<b>{words(firstOpen)}</b>
          <GoButton finding={firstOpen} onGo={goTo} label="去填" />
        </p>
      )}
      {firstSample && (
        <p class="confirm-line" data-confirm="samples">
          示例值 {samples.length} 处没有改，第一处：<b>“{words(firstSample)}”</b>
          <GoButton finding={firstSample} onGo={goTo} label="去看" />
        </p>
      )}
      <p class="dialog-tools">
        <button
          ref={back}
          type="button"
          class="copy-button desk-main-export"
          data-back-to-draft
          onClick={() => {
            if (first) goTo(first);
            else closeDialog(dialog.current);
          }}
        >
          回去改
        </button>
        <button type="button" class="plain-button" data-export-anyway onClick={onConfirm}>
          {anyway}
        </button>
      </p>
    </dialog>
  );
}

interface GoProps {
  finding: Finding;
  label: string;
  onGo: (finding: Finding) => void;
}

function GoButton({ finding, label, onGo }: GoProps) {
  return (
    <button
      type="button"
      class="note-button"
      onClick={() => {
        onGo(finding);
      }}
    >
      {label}
    </button>
  );
}
