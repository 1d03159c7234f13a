/**
 * Does something once for many askings: when nobody has asked for a while, and no later than a while after the first
 * asking, however fast others follow. Where timers do not get their turn the asking itself does it.
 */
export class Delayed {
  readonly #run: () => void;
  readonly #pause: number;
  readonly #longest: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due: number | undefined;

  /**
   * @param pause after the last asking, in milliseconds
   * @param longest after the first one, in milliseconds
   */
  constructor(run: () => void, pause: number, longest: number) {
    this.#run = run;
    this.#pause = pause;
    this.#longest = longest;
  }

  ask(): void {
    const now = performance.now();
    this.#due ??= now + this.#longest;
    clearTimeout(this.#timer);
    const wait = Math.min(this.#pause, this.#due - now);
    if (wait > 0)
      this.#timer = setTimeout(() => {
        this.flush();
      }, wait);
    else this.flush();
  }

  /** Does at once what has been asked for, if anything has. */
  flush(): void {
    if (this.#due === undefined) return;
    this.cancel();
    this.#run();
  }

  /** Forgets what has been asked for. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#due = undefined;
  }
}
