import { useMemo, useState } from 'preact/hooks';
import { withMark, type Mark } from '../../draft/notice/marks.ts';
import { verdicts, type Answer, type Verdict } from '../../draft/notice/model.ts';
import { verdictNames } from '../../draft/notice/rows.ts';
import { AnswerItem } from './AnswerItem.tsx';
import type { PassagePlace } from './suggest-passages.ts';

interface Props {
  answers: readonly Answer[];
  marks: readonly Mark[];
  /** what the draft itself has for 佐证 */
  evidenceOf: (answer: Answer) => string;
  place: PassagePlace;
  onMarks: (marks: Mark[]) => void;
}

/** So many are listed at once: a notice of a hundred thousand characters has thousands. */
const atOnce = 60;

/** The demands in the order of the notice, all of them or those of one verdict. */
export function AnswerList({ answers, marks, evidenceOf, place, onMarks }: Props) {
  const [only, setOnly] = useState<Verdict | ''>('');
  const [most, setMost] = useState(atOnce);
  const byDemand = useMemo(() => new Map(marks.map((mark) => [mark.demand, mark])), [marks]);
  const wanted = useMemo(
    () => answers.filter(({ verdict }) => only === '' || verdict === only),
    [answers, only],
  );
  if (answers.length === 0) return null;
  return (
    <>
      <label class="notice-filter">
        列出
        <select
          value={only}
          data-notice-filter
          onChange={({ currentTarget }) => {
            setOnly(verdicts.find((verdict) => verdict === currentTarget.value) ?? '');
            setMost(atOnce);
          }}
        >
          <option value="">全部</option>
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {verdictNames[verdict]}
            </option>
          ))}
        </select>
      </label>
      <ol class="notice-list">
        {wanted.slice(0, most).map((answer, at) => (
          <AnswerItem
            key={`${String(answer.demand.item)} ${answer.demand.text}`}
            answer={answer}
            section={answer.demand.section === wanted[at - 1]?.demand.section ? '' : answer.demand.section}
            evidence={evidenceOf(answer)}
            mark={byDemand.get(answer.demand.text)}
            place={place}
            onMark={(mark) => {
              onMarks(withMark(marks, mark));
            }}
          />
        ))}
      </ol>
      {wanted.length > most && (
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            setMost(most + atOnce);
          }}
        >
          再列 {Math.min(atOnce, wanted.length - most)} 条，后面还有 {wanted.length - most} 条
        </button>
      )}
    </>
  );
}
