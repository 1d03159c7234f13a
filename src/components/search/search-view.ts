import type { SearchEngine } from '../../search/results/engine.ts';
import type { FacetChoice } from '../../search/results/facets.ts';
import type { Found } from '../../search/results/find.ts';
import { allowsWebAssembly } from '../../search/results/web-assembly.ts';
import type { Facet } from '../../search/files/record.ts';
import { element } from '../ui/element.ts';
import { StoredList } from '../ui/stored-list.ts';
import { keepOwnUnit, readOwnUnit } from '../ui/own-unit.ts';
import { oldBrowserHelp, searchAnswer, unavailableHelp } from './search-answer.ts';
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
  /** how many hits to load at once, and whether to count those of every facet value */
  first: number;
  counts: boolean;
  /** the filters that hold at the moment */
  choice?: () => FacetChoice;
  dropFilter?: (facet: Facet) => void;
  /** how the first query is to be read */
  queryOptions?: QueryOptions;
  /** told after each search what was asked and found */
  onFound?: (query: string, queryOptions: QueryOptions, found: Found | undefined) => void;
}

const plainly: QueryOptions = { asTyped: false, anyUnit: false };
const recent = new StoredList('gonghui:recent-searches', 8);

/** Searches while the reader types and shows what is found; used by the dialog and by the search page. */
export class SearchView {
  readonly #options: SearchViewOptions;
  readonly #count = element('p', { 'data-hit-count': '0', role: 'status', class: 'hit-count' });
  readonly #list = element('div');
  readonly #suggestions: SearchSuggestions;
  readonly #runner: SearchRunner;
  #queryOptions: QueryOptions;
  /** whether the browser can run the search */
  readonly #works = allowsWebAssembly();

  constructor(options: SearchViewOptions) {
    this.#options = options;
    this.#queryOptions = options.queryOptions ?? plainly;
    this.#suggestions = new SearchSuggestions((word) => {
      this.#searchFor(word);
    });
    this.#runner = new SearchRunner({
      index: options.pages.index,
      asked: () => ({
        query: options.input.value,
        options: {
          choice: options.choice?.() ?? {},
          first: options.first,
          counts: options.counts,
          ...this.#queryOptions,
          ownUnit: readOwnUnit(),
        },
      }),
      onPending: () => {
        this.#count.setAttribute('data-pending', '');
      },
      onEmpty: this.#showRecent.bind(this),
      onFound: this.#show.bind(this),
      onUnavailable: this.#showUnavailable.bind(this),
    });
    if (!this.#works) {
      options.results.replaceChildren(oldBrowserHelp(options.pages));
      return;
    }
    options.results.replaceChildren(this.#suggestions.element, this.#count, this.#list);
    listenToField(options.input, options.results, {
      changed: () => {
        this.#soon();
      },
      meant: () => {
        this.#remember();
      },
    });
    void this.search();
  }

  /** Searches for what stands in the field now, where the browser can. */
  async search(): Promise<void> {
    if (this.#works) await this.#runner.now();
  }

  #soon(): void {
    this.#queryOptions = plainly;
    this.#runner.soon();
  }

  /** Searches for other words than were typed. */
  #searchFor(query: string): void {
    this.#options.input.value = query;
    this.#queryOptions = plainly;
    this.#options.input.focus();
    void this.search().then(() => {
      this.#remember();
      this.#suggestions.show('', []);
    });
  }

  #showRecent(): void {
    this.#say('', 0);
    this.#list.replaceChildren();
    const clear = element('button', { type: 'button', class: 'note-button' }, '清除');
    clear.addEventListener('click', () => {
      recent.clear();
      this.#suggestions.show('', []);
      this.#options.input.focus();
    });
    this.#suggestions.show('最近查过', recent.read(), [clear]);
    this.#options.onFound?.(this.#options.input.value, this.#queryOptions, undefined);
  }

  #remember(): void {
    const query = this.#options.input.value.trim();
    if (query !== '') recent.add(query.slice(0, 60));
  }

  #show(query: string, found: Found, engine: SearchEngine): void {
    const { linkToAll, pages, dropFilter, onFound } = this.#options;
    this.#suggestions.show('可以查', engine.suggest(query).flatMap(({ shown, url }) => (url === '' ? [shown] : [])));
    const elements = searchAnswer(query, found, engine, {
      pages,
      linkToAll,
      ownUnit: readOwnUnit(),
      actions: this.#noteActions(),
      dropFilter,
    });
    this.#list.replaceChildren(...elements);
    onFound?.(query, this.#queryOptions, found);
    this.#say(searchSummary(query, found), hitCount(found));
  }

  #noteActions(): NoteActions {
    const again = (queryOptions: QueryOptions): void => {
      this.#queryOptions = queryOptions;
      this.#options.input.focus();
      void this.search();
    };
    return {
      asTyped: () => {
        again({ ...this.#queryOptions, asTyped: true });
      },
      anyUnit: () => {
        again({ ...this.#queryOptions, anyUnit: true });
      },
      keepUnit: (slug) => {
        keepOwnUnit(slug);
        again(this.#queryOptions);
      },
      search: (query) => {
        this.#searchFor(query);
      },
    };
  }

  #showUnavailable(query: string): void {
    this.#suggestions.show('', []);
    this.#list.replaceChildren(unavailableHelp(this.#options.pages));
    this.#options.onFound?.(query, this.#queryOptions, undefined);
    this.#say('搜索暂时不能用：索引没有加载成功。', 0);
  }

  #say(text: string, total: number): void {
    this.#count.removeAttribute('data-pending');
    this.#count.textContent = text;
    this.#count.setAttribute('data-hit-count', String(total));
  }
}
