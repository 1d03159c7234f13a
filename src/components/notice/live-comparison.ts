import { compare } from '../../draft/notice/compare.ts';
import type { Answer, DraftPart } from '../../draft/notice/model.ts';
import type { Words } from './load-words.ts';

/** After the last key the comparison waits so long, in milliseconds. */
const pause = 400;
/** So long it works before the page may do something else, in milliseconds. */
const slice = 10;

/** Holds a notice against a draft, a little at a time so that the page stays smooth. */
export class LiveComparison {
  readonly #onDone: (answers: Answer[]) => void;
  #timer = 0;

  /** @param onDone called with what became of each demand when a comparison is done */
  constructor(onDone: (answers: Answer[]) => void) {
    this.#onDone = onDone;
  }

  /** Compares these instead of what is under way; `wait` while the reader is still typing. */
  compare(notice: string, parts: readonly DraftPart[], { concepts, variants }: Words, wait: boolean): void {
    this.stop();
    this.#timer = window.setTimeout(
      () => {
        this.#work(compare(notice, parts, concepts, variants));
      },
      wait ? pause : 0,
    );
  }

  stop(): void {
    window.clearTimeout(this.#timer);
  }

  #work(steps: Generator<undefined, Answer[]>): void {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) {
        this.#onDone(step.value);
        return;
      }
    } while (performance.now() < until);
    this.#timer = window.setTimeout(() => {
      this.#work(steps);
    }, 0);
  }
}
