import { longestMark, type Mark } from '../../draft/notice/marks.ts';
import type { Verdict } from '../../draft/notice/model.ts';
import { ownWords } from '../../draft/notice/rows.ts';

interface Props {
  demand: string;
  verdict: Verdict;
  mark: Mark | undefined;
  onMark: (mark: Mark) => void;
}

const fields = [
  { name: 'evidence', label: '佐证' },
  { name: 'own', label: '自评' },
] as const;

/** What the reader says beside a demand: what proves it, and how he judges it himself. */
export function MarkFields({ demand, verdict, mark, onMark }: Props) {
  const words = mark ?? { demand, evidence: '', own: '' };
  const hints = { evidence: '签到表、纪要', own: ownWords[verdict] };
  return (
    <div class="notice-marks">
      {fields.map(({ name, label }) => (
        <label key={name}>
          {label}
          <input
            type="text"
            value={words[name]}
            maxLength={longestMark}
            autocomplete="off"
            placeholder={hints[name]}
            aria-label={`${label}：${demand}`}
            data-notice-mark={name}
            onChange={({ currentTarget }) => {
              onMark({ ...words, [name]: currentTarget.value.trim() });
            }}
          />
        </label>
      ))}
    </div>
  );
}
