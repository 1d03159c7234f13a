import type { Finding, ReviewContext } from '../../review/model.ts';
import { Reviewer } from '../../review/review.ts';
import type { Fact } from '../../review/rules/rule.ts';

/** A text and what was found in it. */
export interface Reviewed {
  text: string;
  findings: Finding[];
}

/** After the last key the review waits so long, in milliseconds. */
const pause = 300;
/** So long it works before the page may do something else, in milliseconds. */
const slice = 10;

/** Reviews a text while it is being written, a little at a time so that typing stays smooth. */
export class LiveReview {
  readonly #onDone: (reviewed: Reviewed) => void;
  #reviewer: Reviewer;
  #text = '';
  #samples: readonly Fact[] = [];
  #timer = 0;

  /** @param onDone called with the findings each time a review is done */
  constructor(context: ReviewContext, onDone: (reviewed: Reviewed) => void) {
    this.#reviewer = new Reviewer(context);
    this.#onDone = onDone;
  }

  /** Reviews by another context from now on. */
  setContext(context: ReviewContext): void {
    this.#reviewer = new Reviewer(context);
    this.review(this.#text, false, this.#samples);
  }

  /**
   * Reviews a text instead of the one under way.
   *
   * @param wait true while the reader is still typing
   * @param samples where sample values stand in it
   */
  review(text: string, wait = false, samples: readonly Fact[] = []): void {
    this.stop();
    this.#text = text;
    this.#samples = samples;
    this.#timer = window.setTimeout(
      () => {
        this.#work(this.#reviewer.review(text, samples));
      },
      wait ? pause : 0,
    );
  }

  stop(): void {
    window.clearTimeout(this.#timer);
  }

  #work(steps: Generator<undefined, Finding[]>): void {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) {
        this.#onDone({ text: this.#text, findings: step.value });
        return;
      }
    } while (performance.now() < until);
    this.#timer = window.setTimeout(() => {
      this.#work(steps);
    }, 0);
  }
}
