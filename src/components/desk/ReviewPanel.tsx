import { useContext } from 'preact/hooks';
import { lineAt } from '../../draft/draft-lines.ts';
import { fixDraft } from '../../draft/fix-draft.ts';
import type { Finding } from '../../review/model.ts';
import { FindingList } from '../review/FindingList.tsx';
import { DeskContext } from './desk-context.ts';
import { showFinding } from './show-finding.ts';
import type { DraftReview } from './use-review.ts';

interface Props {
  review: DraftReview | undefined;
  /** opens the text of a passage for changing */
  onEdit: (itemId: string) => void;
  /** takes a name as the reader's own */
  onAllow: (name: string) => void;
}

/** What to look at before the draft is handed in. */
export function ReviewPanel({ review, onEdit, onAllow }: Props) {
  const tools = useContext(DeskContext)();
  const { model, fill } = tools;
  const findings = review?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const fix = (finding: Finding): void => {
    const line = review && lineAt(review.lines, finding.start, finding.end);
    const { draft } = model;
    if (!line || !draft || !finding.fix) return;
    const { start, end } = finding;
    const fixed = fixDraft(draft, line, { start, end, replacement: finding.fix.replacement }, fill);
    if (!fixed) {
      model.say('这几个字是你填的值，请到填空里改。');
      return;
    }
    model.change(() => fixed);
    model.sayDone(`已改：${finding.fix.label}。`);
  };
  return (
    <details class="desk-review">
      <summary>
        送审检查
        <span class="count" data-finding-count={review ? findings.length : undefined}>
          {countText(review !== undefined, findings.length, errors)}
        </span>
      </summary>
      {review && findings.length > 0 && (
        <FindingList
          findings={findings}
          text={review.text}
          onJump={(finding) => {
            showFinding(tools, review.lines, finding, onEdit);
          }}
          onFix={fix}
          onAllow={onAllow}
        />
      )}
    </details>
  );
}

function countText(isDone: boolean, count: number, errors: number): string {
  if (!isDone) return '正在检查';
  if (count === 0) return '没有查出问题';
  return errors > 0 ? `${String(count)} 处，其中 ${String(errors)} 处必须改` : `${String(count)} 处`;
}
