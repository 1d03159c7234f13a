import type { FacetChoice } from '../../search/results/facets.ts';
import type { Found } from '../../search/results/find.ts';
import { element } from '../ui/element.ts';
import { keepOwnUnit, readOwnUnit } from '../ui/own-unit.ts';
import { startHelp, type WaysOut } from './empty-results.ts';
import { loadAnswer, type Answer } from './load-answer.ts';
import { searchAnswer, unavailableHelp } from './search-answer.ts';
import type { NoteActions } from './search-notes.ts';
import type { SearchPages } from './search-pages.ts';
import { listenToField } from './search-field.ts';
import { SearchRunner } from './search-runner.ts';
import { SearchSuggestions } from './search-suggestions.ts';
import { hitCount, searchSummary } from './search-summary.ts';

/** How the reader wants this query read. */
export interface QueryOptions {
  asTyped: boolean;
  anyUnit: boolean;
}

interface SearchViewOptions {
  input: HTMLInputElement;
  /** where the results go */
  results: HTMLElement;
  pages: SearchPages;
  /** whether to lead to the search page for what is not listed */
  linkToAll: boolean;
  /** how many items to list at once */
  first: () => number;
  /** whether to count the hits of every facet value */
  counts: boolean;
  /** the filters that hold at the moment */
  choice?: () => FacetChoice;
  dropFilters?: WaysOut['dropFilters'];
  /** how the first query is to be read */
  queryOptions?: QueryOptions;
  /** told after each search what was asked and found */
  onFound?: (query: string, queryOptions: QueryOptions, found: Found | undefined) => void;
}

const plainly: QueryOptions = { asTyped: false, anyUnit: false };

/** Searches while the reader types and shows what is found; used by the dialog and by the search page. */
export class SearchView {
  readonly #options: SearchViewOptions;
  readonly #count = element('p', { 'data-hit-count': '0', role: 'status', class: 'hit-count' });
  readonly #list = element('div');
  readonly #suggestions: SearchSuggestions;
  readonly #runner: SearchRunner<Answer>;
  #queryOptions: QueryOptions;

  constructor(options: SearchViewOptions) {
    const { input, results, pages, choice, first, counts } = options;
    this.#options = options;
    this.#queryOptions = options.queryOptions ?? plainly;
    this.#suggestions = new SearchSuggestions(pages.root, this.#searchFor.bind(this));
    this.#runner = new SearchRunner<Answer>({
      index: pages.index,
      asked: () => ({
        query: input.value,
        // Which hits are listed, and so loaded, depends on the pages they stand on.
        options: {
          choice: choice?.() ?? {},
          first: 0,
          counts,
          ...this.#queryOptions,
          ownUnit: readOwnUnit(),
        },
      }),
      onPending: () => {
        this.#count.setAttribute('data-pending', '');
      },
      onEmpty: this.#showStart.bind(this),
      answer: (query, found, engine) => loadAnswer(query, found, engine, first()),
      onFound: this.#show.bind(this),
      onUnavailable: this.#showUnavailable.bind(this),
    });
    results.replaceChildren(this.#suggestions.element, this.#count, this.#list);
    listenToField(input, results, {
      changed: this.#changed.bind(this),
      meant: () => {
        this.#suggestions.remember(input.value);
      },
      first: () =>
        this.#count.hasAttribute('data-pending')
          ? undefined
          : (this.#list.querySelector<HTMLElement>('[data-hit] a') ?? undefined),
    });
    void this.search();
  }

  /** Searches for what stands in the field now. */
  search(): Promise<void> {
    return this.#runner.now();
  }

  #changed(): void {
    this.#queryOptions = plainly;
    this.#runner.soon();
    void this.#suggest();
  }

  /** Suggests beside the search: neither waits for the other. */
  async #suggest(): Promise<void> {
    const { input } = this.#options;
    const typed = input.value;
    if (typed.trim() === '') return;
    const engine = await this.#runner.engine();
    await engine?.prepareSuggestions(typed);
    if (engine && input.value === typed) this.#suggestions.show(engine.suggest(typed));
  }

  /** Searches for other words than were typed. */
  #searchFor(query: string): void {
    const { input } = this.#options;
    input.value = query;
    input.focus();
    this.#queryOptions = plainly;
    this.#suggestions.show([]);
    this.#suggestions.remember(query);
    void this.search();
  }

  /** While nothing is asked: what was asked before, and where else to begin. */
  #showStart(): void {
    const { input, pages, onFound } = this.#options;
    this.#suggestions.showRecent(() => {
      input.focus();
    });
    this.#list.replaceChildren();
    this.#say('', 0);
    onFound?.(input.value, this.#queryOptions, undefined);
    void this.#runner.engine().then((engine) => {
      if (engine && input.value.trim() === '') this.#list.replaceChildren(startHelp(engine.lexicon, pages));
    });
  }

  #show(answer: Answer): void {
    const { results, onFound } = this.#options;
    const { query, found } = answer;
    this.#list.replaceChildren(
      ...searchAnswer(answer, { ...this.#options, ownUnit: readOwnUnit(), actions: this.#noteActions() }),
    );
    results.scrollTop = 0;
    this.#say(searchSummary(query, found), hitCount(found));
    onFound?.(query, this.#queryOptions, found);
  }

  #noteActions(): NoteActions {
    const again = (changed: Partial<QueryOptions>): void => {
      this.#queryOptions = { ...this.#queryOptions, ...changed };
      this.#options.input.focus();
      void this.search();
    };
    return {
      again: () => {
        again({});
      },
      asTyped: () => {
        again({ asTyped: true });
      },
      anyUnit: () => {
        again({ anyUnit: true });
      },
      keepUnit: (slug) => {
        keepOwnUnit(slug);
        again({});
      },
      search: this.#searchFor.bind(this),
    };
  }

  #showUnavailable(query: string): void {
    this.#suggestions.show([]);
    this.#list.replaceChildren(unavailableHelp(this.#options.pages));
    this.#say('搜索暂时不能用：索引没有加载成功。', 0);
    this.#options.onFound?.(query, this.#queryOptions, undefined);
  }

  #say(text: string, total: number): void {
    this.#count.removeAttribute('data-pending');
    this.#count.textContent = text;
    this.#count.setAttribute('data-hit-count', String(total));
  }
}
