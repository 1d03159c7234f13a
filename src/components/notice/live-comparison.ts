import type { Comparing, Progress } from '../../draft/notice/compare.ts';
import type { Answer } from '../../draft/notice/model.ts';

/** After the last key the comparison waits so long, in milliseconds. */
const pause = 400;
/** So long it works before the page may do something else, in milliseconds. */
const slice = 10;
/** What takes longer says how far it has come, so often, in milliseconds. */
const patience = 600;

/** What is told of a comparison. */
interface Listener {
  /** how far it has come, while it takes long */
  onProgress: (progress: Progress) => void;
  /** what became of each demand, when it is done */
  onDone: (answers: Answer[]) => void;
}

/** Holds a notice against a draft, a little at a time so that the page stays smooth. */
export class LiveComparison {
  readonly #listener: Listener;
  #timer = 0;
  #told = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Does this work instead of what is under way; `wait` while the reader is still typing. */
  compare(begin: () => Comparing, wait: boolean): void {
    this.stop();
    this.#timer = window.setTimeout(
      () => {
        this.#told = performance.now();
        this.#work(begin());
      },
      wait ? pause : 0,
    );
  }

  stop(): void {
    window.clearTimeout(this.#timer);
  }

  #work(steps: Comparing): void {
    const until = performance.now() + slice;
    let progress: Progress | undefined;
    do {
      const step = steps.next();
      if (step.done) {
        this.#listener.onDone(step.value);
        return;
      }
      progress = step.value;
    } while (performance.now() < until);
    if (progress && performance.now() - this.#told >= patience) {
      this.#told = performance.now();
      this.#listener.onProgress(progress);
    }
    this.#timer = window.setTimeout(() => {
      this.#work(steps);
    }, 0);
  }
}
