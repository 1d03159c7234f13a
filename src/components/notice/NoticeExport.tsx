import { useState } from 'preact/hooks';
import type { Mark } from '../../draft/notice/marks.ts';
import type { Answer } from '../../draft/notice/model.ts';
import { sayPartMissing } from '../ui/status-message.ts';
import { exportTable } from './export-table.ts';

interface Props {
  answers: readonly Answer[];
  marks: readonly Mark[];
  /** title of the draft, '' for a pasted one */
  title: string;
  /** what the draft itself has for 佐证 */
  evidenceOf: (answer: Answer) => string;
}

const kinds = [
  { kind: 'docx', name: 'Word 对照表' },
  { kind: 'xlsx', name: 'Excel 对照表' },
] as const;

/** Gives the reader the table to hand in beside the plan: 条目, 分值, 本稿位置, 佐证, 自评. */
export function NoticeExport({ answers, marks, title, evidenceOf }: Props) {
  const [said, setSaid] = useState('');
  return (
    <div class="notice-export">
      <p id="notice-export">导出“条目、分值、本稿位置、佐证、自评”五栏：</p>
      <div class="notice-tools" role="group" aria-labelledby="notice-export">
        {kinds.map(({ kind, name }) => (
          <button
            key={kind}
            type="button"
            class="plain-button"
            data-export={kind}
            onClick={() => {
              exportTable(kind, title, answers, marks, evidenceOf).then(setSaid, sayPartMissing);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
