import { longestMark, type Mark } from '../../draft/notice/marks.ts';
import type { Verdict } from '../../draft/notice/model.ts';
import { ownWords } from '../../draft/notice/rows.ts';

interface Props {
  demand: string;
  verdict: Verdict;
  /** what the draft itself has for 佐证, '' for nothing */
  evidence: string;
  mark: Mark | undefined;
  onMark: (mark: Mark) => void;
}

const fields = [
  { name: 'evidence', label: '佐证' },
  { name: 'own', label: '自评' },
] as const;

/** What the reader says beside a demand: what proves it, and how he judges it himself. */
export function MarkFields({ demand, verdict, evidence, mark, onMark }: Props) {
  const words = mark ?? { demand, evidence: '', own: '' };
  // What the draft has stands there until the reader writes something else; emptied, it says that there is none.
  const given = { evidence, own: '' };
  const hints = { evidence: '签到表、纪要', own: ownWords[verdict] };
  return (
    <div class="notice-marks">
      {fields.map(({ name, label }) => (
        <label key={name}>
          {label}
          <input
            type="text"
            value={words[name] === '' ? given[name] : words[name]}
            maxLength={longestMark}
            autocomplete="off"
            placeholder={hints[name]}
            aria-label={`${label}：${demand}`}
            data-notice-mark={name}
            onChange={({ currentTarget }) => {
              const written = currentTarget.value.trim();
              onMark({ ...words, [name]: written === given[name] ? '' : written || none(given[name]) });
            }}
          />
        </label>
      ))}
    </div>
  );
}

/** What an emptied field says where the draft would fill it again. */
function none(given: string): string {
  return given === '' ? '' : '无';
}
