import { SearchEngine, SearchUnavailable } from '../../search/results/engine.ts';
import type { Found, SearchOptions } from '../../search/results/find.ts';

/** What a runner asks and whom it tells. */
interface RunnerParts {
  /** address of the search index */
  index: string;
  /** what is to be searched for at the moment, and how */
  asked: () => { query: string; options: SearchOptions };
  /** told that an answer is under way */
  onPending: () => void;
  /** told that nothing is asked */
  onEmpty: () => void;
  onFound: (query: string, found: Found, engine: SearchEngine) => void;
  onUnavailable: (query: string) => void;
}

let sharedEngine: Promise<SearchEngine> | undefined;

/** Runs searches, one at a time and only for what is asked last. */
export class SearchRunner {
  readonly #parts: RunnerParts;
  #timer = 0;
  /** the search under way */
  #run: Promise<void> | undefined;
  /** whether what is asked has changed since it began */
  #outdated = false;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  /** Searches for what is asked now. */
  now(): Promise<void> {
    window.clearTimeout(this.#timer);
    this.#outdated = true;
    this.#run ??= this.#untilCurrent().finally(() => {
      this.#run = undefined;
    });
    return this.#run;
  }

  /** Searches once all that one key has caused is over: an input method reports what it writes several times. */
  soon(): void {
    window.clearTimeout(this.#timer);
    this.#parts.onPending();
    this.#timer = window.setTimeout(() => {
      void this.now();
    });
  }

  /** While one search is under way, all that is typed waits for one more. */
  async #untilCurrent(): Promise<void> {
    while (this.#outdated) {
      this.#outdated = false;
      await this.#once();
    }
  }

  async #once(): Promise<void> {
    const { index, asked, onPending, onEmpty, onFound, onUnavailable } = this.#parts;
    const { query, options } = asked();
    if (query.trim() === '') {
      onEmpty();
      return;
    }
    onPending();
    try {
      sharedEngine ??= SearchEngine.load(index);
      const engine = await sharedEngine;
      const found = await engine.search(query, options);
      // What was typed meanwhile makes this answer out of date.
      if (!this.#outdated) onFound(query, found, engine);
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      // The next search may find the index again.
      sharedEngine = undefined;
      if (!this.#outdated) onUnavailable(query);
    }
  }
}
