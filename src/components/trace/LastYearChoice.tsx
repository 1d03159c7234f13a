import { useEffect, useRef, useState } from 'preact/hooks';
import { loadPart } from '../ui/load-part.ts';
import type { LastYear, OtherDraft } from './read-last-year.ts';

interface Props {
  draftId: string;
  chosen: LastYear | undefined;
  onChoose: (last: Promise<LastYear>) => void;
}

// With it comes what reads Word files.
const loadReader = loadPart(() => import('./read-last-year.ts'));

/** Which plan is last year's: a file on this machine, or a draft of the desk. */
export function LastYearChoice({ draftId, chosen, onChoose }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [drafts, setDrafts] = useState<readonly OtherDraft[]>([]);
  const [id, setId] = useState('');
  useEffect(() => {
    loadReader().then(
      ({ otherDrafts }) => {
        setDrafts(otherDrafts(draftId));
      },
      () => undefined,
    );
  }, [draftId]);
  const draft = drafts.find((one) => one.id === id) ?? drafts[0];
  return (
    <div class="trace-last-year">
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="打开去年的文件"
        accept=".docx,.doc,.wps,.txt,.md,.markdown,.html,.htm,.json"
        data-trace-file
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onChoose(loadReader().then(({ readLastYear }) => readLastYear(file)));
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <button type="button" class="plain-button" onClick={() => picker.current?.click()}>
        打开去年的文件
      </button>
      {draft && (
        <p>
          <label>
            或者用一份拟稿
            <select
              value={draft.id}
              data-trace-draft
              onChange={({ currentTarget }) => {
                setId(currentTarget.value);
              }}
            >
              {drafts.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="plain-button"
            data-trace-use-draft
            onClick={() => {
              onChoose(loadReader().then(({ readOtherDraft }) => readOtherDraft(draft)));
            }}
          >
            用这份比
          </button>
        </p>
      )}
      {chosen && 'name' in chosen && <p class="trace-chosen">去年的计划：{chosen.name}</p>}
    </div>
  );
}
