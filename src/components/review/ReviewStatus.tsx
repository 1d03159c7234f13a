import type { Reviewed } from './live-review.ts';
import { useSaidLater } from '../ui/use-said-later.ts';
import { summaryOf } from './wordings.ts';

interface Props {
  reviewed: Reviewed;
  /** true while the data of the rules is being loaded */
  pending: boolean;
  tooLong: boolean;
  missingData: boolean;
  onRetry: () => void;
}

/** Says how much was found, and when rules could not be applied. */
export function ReviewStatus({ reviewed, pending, tooLong, missingData, onRetry }: Props) {
  const summary = sentenceFor(reviewed, pending, tooLong);
  const said = useSaidLater(summary, reviewed);
  return (
    <>
      <p class="review-summary" data-review-summary>
        {summary}
      </p>
      <p role="status" class="only-heard">
        {said}
      </p>
      {missingData && (
        <p class="review-trouble" role="alert">
          词表没有载入，老提法、残留的名称、别家单位的用语这几项没有查，其余照常。{' '}
          <button type="button" class="plain-button" onClick={onRetry}>
            再载入一次
          </button>
        </p>
      )}
    </>
  );
}

function sentenceFor({ text, findings }: Reviewed, pending: boolean, tooLong: boolean): string {
  if (tooLong) return '文字太长，没有检查。';
  if (pending) return '正在载入词表。';
  return text.trim() === '' ? '还没有文字。粘贴进来就开始查。' : summaryOf(findings);
}
