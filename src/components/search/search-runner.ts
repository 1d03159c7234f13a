import { SearchEngine, SearchUnavailable } from '../../search/results/engine.ts';
import type { Found, SearchOptions } from '../../search/results/find.ts';

/** What a runner asks and whom it tells. */
interface RunnerParts<Answer> {
  /** address of the search index */
  index: string;
  /** what is to be searched for at the moment, and how */
  asked: () => { query: string; options: SearchOptions };
  /** told that an answer is under way */
  onPending: () => void;
  /** told that nothing is asked */
  onEmpty: () => void;
  /** makes an answer of what was found; what it loads may fail as the search may */
  answer: (query: string, found: Found, engine: SearchEngine) => Promise<Answer>;
  onFound: (answer: Answer) => void;
  onUnavailable: (query: string) => void;
}

/** The page's engine: the dialog and the search page share it. */
let engine: SearchEngine | undefined;
let loading: Promise<SearchEngine> | undefined;
/** whether a query failed for more than a lost connection: the index on the server may be another by now */
let isDoubtful = false;

/** Gives the engine; one that is doubtful is replaced if another can be had. */
async function engineOf(index: string): Promise<SearchEngine> {
  if (engine && !isDoubtful) return engine;
  try {
    loading ??= SearchEngine.load(index);
    engine = await loading;
    isDoubtful = false;
  } catch (error) {
    // What the one at hand has loaded it finds without the server.
    if (!engine) throw error;
  } finally {
    loading = undefined;
  }
  return engine;
}

/** Runs searches, one at a time and only for what is asked last. */
export class SearchRunner<Answer> {
  readonly #parts: RunnerParts<Answer>;
  #timer = 0;
  /** the search under way */
  #run: Promise<void> | undefined;
  /** whether what is asked has changed since it began */
  #outdated = false;

  constructor(parts: RunnerParts<Answer>) {
    this.#parts = parts;
  }

  /** The engine, loaded before it is asked anything; undefined when it cannot be had. */
  async engine(): Promise<SearchEngine | undefined> {
    try {
      return await engineOf(this.#parts.index);
    } catch {
      return undefined;
    }
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
    const { index, asked, onPending, onEmpty, answer, onFound, onUnavailable } = this.#parts;
    const { query, options } = asked();
    if (query.trim() === '') {
      onEmpty();
      return;
    }
    onPending();
    try {
      const current = await engineOf(index);
      const found = await current.search(query, options);
      isDoubtful ||= found.loss?.passes === false;
      // What was typed meanwhile makes this answer out of date.
      const made = this.#outdated ? undefined : await answer(query, found, current);
      if (made !== undefined && !this.#outdated) onFound(made);
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      isDoubtful ||= !error.passes;
      if (!this.#outdated) onUnavailable(query);
    }
  }
}
