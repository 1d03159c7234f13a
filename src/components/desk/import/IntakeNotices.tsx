import { useEffect, useRef } from 'preact/hooks';
import type { Intake } from './intake.ts';

/** The field that chooses a file, which any button may open, and what became of the last one. */
export function IntakeNotices({ intake }: { intake: Intake }) {
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    notice.current?.focus();
  }, [intake.problem]);
  return (
    <>
      <input
        ref={intake.setPicker}
        type="file"
        hidden
        aria-label="打开自己的文件"
        // Old formats may be chosen, too: only then can they be told how to be saved.
        accept=".docx,.doc,.wps,.txt,.md,.markdown,.html,.htm,.json"
        data-import
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) intake.open(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      {intake.isBusy && (
        <p class="desk-trouble" role="status">
          正在读……
        </p>
      )}
      {intake.problem !== '' && (
        <p ref={notice} class="desk-trouble" role="alert" tabIndex={-1} data-import-problem>
          {intake.problem}
          <button type="button" class="desk-tool" onClick={intake.dismiss}>
            知道了
          </button>
        </p>
      )}
    </>
  );
}
