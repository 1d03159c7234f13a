import type { ComponentChildren, RefObject } from 'preact';
import type { Reviewed } from './live-review.ts';
import { ReviewStatus } from './ReviewStatus.tsx';
import type { LoadedData } from './use-review-data.ts';

interface Props extends Pick<LoadedData, 'state'> {
  heading: RefObject<HTMLHeadingElement | null>;
  reviewed: Reviewed;
  tooLong: boolean;
  onRetry: () => void;
  /** the list of what was found */
  children: ComponentChildren;
}

/** What was found in the text, under its heading. */
export function FoundSection({ heading, reviewed, state, tooLong, onRetry, children }: Props) {
  return (
    <section class="review-findings" aria-labelledby="review-findings">
      <h2 id="review-findings" ref={heading} tabIndex={-1}>
        查出的问题
      </h2>
      <ReviewStatus
        reviewed={reviewed}
        pending={state === 'loading'}
        tooLong={tooLong}
        missingData={state === 'missing'}
        onRetry={onRetry}
      />
      {!tooLong && children}
    </section>
  );
}
