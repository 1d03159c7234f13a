import type { SearchEngine } from '../../search/results/engine.ts';
import type { FacetChoice } from '../../search/results/facets.ts';
import type { Found, Limits } from '../../search/results/find.ts';
import { readPart } from '../../search/query/query-length.ts';
import { allowsWebAssembly } from '../../search/results/web-assembly.ts';
import type { Facet } from '../../search/files/record.ts';
import { element } from '../ui/element.ts';
import { StoredList } from '../ui/stored-list.ts';
import { keepOwnUnit, readOwnUnit } from '../ui/own-unit.ts';
import { oldBrowserHelp, searchAnswer, unavailableHelp } from './search-answer.ts';
import type { NoteActions } from './search-notes.ts';
import type { SearchPages } from './search-pages.ts';
import { SearchRunner } from './search-runner.ts';
import { SearchSuggestions } from './search-suggestions.ts';
import { hitCount, searchSummary } from './search-summary.ts';
import { walkResults } from './walk-results.ts';

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
  limits: Limits;
  /** the filters that hold at the moment */
  choice?: () => FacetChoice;
  dropFilter?: (facet: Facet) => void;
  /** how the first query is to be read */
  manner?: QueryOptions;
  /** told after each search what was asked and found */
  onFound?: (query: string, manner: QueryOptions, found: Found | undefined) => void;
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
  #manner: QueryOptions;
  /** whether the browser can run the search */
  readonly #works = allowsWebAssembly();
  /** what is shown, while its list is being filled */
  #shown: Found | undefined;

  constructor(options: SearchViewOptions) {
    this.#options = options;
    this.#manner = options.manner ?? plainly;
    this.#suggestions = new SearchSuggestions((word) => {
      this.#searchFor(word);
    });
    this.#runner = new SearchRunner({
      index: options.pages.index,
      asked: () => ({
        query: options.input.value,
        options: {
          choice: options.choice?.() ?? {},
          limits: options.limits,
          ...this.#manner,
          ownUnit: readOwnUnit(),
        },
      }),
      onPending: () => {
        this.#shown = undefined;
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
    this.#listen();
    void this.search();
  }

  #listen(): void {
    const { input, results } = this.#options;
    input.addEventListener('input', (event) => {
      // A Chinese input method is still composing: the letters are not yet what the reader means.
      if (event instanceof InputEvent && event.isComposing) return;
      this.#soon();
    });
    input.addEventListener('compositionend', () => {
      this.#soon();
    });
    input.addEventListener('keydown', (event) => {
      // Enter that confirms a choice of the input method must not send the form.
      if (event.isComposing && event.key === 'Enter') event.preventDefault();
    });
    input.form?.addEventListener('submit', () => {
      this.#remember();
    });
    // A server refuses an address as long as a pasted document.
    input.form?.addEventListener('formdata', ({ formData }) => {
      formData.set(input.name, readPart(input.value));
    });
    for (const target of [input, results]) {
      target.addEventListener('keydown', (event) => {
        if (!event.isComposing) walkResults(event, input, results);
      });
    }
    results.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-hit], [data-card]')) return;
      const button = target.closest<HTMLButtonElement>('button[data-copy]');
      if (button) this.#useTool(button, async () => (await import('../copy/copy-hit.ts')).copyHit(button));
      const adding = target.closest<HTMLButtonElement>('button[data-add-to-draft]');
      if (adding)
        this.#useTool(adding, async () => (await import('../collect/add-to-draft.ts')).addHit(adding));
      if (button || adding || target.closest('a')) this.#remember();
    });
  }

  /** Runs what a hit's button does; its code is loaded when it is first wanted, and may not come. */
  #useTool(button: HTMLButtonElement, run: () => Promise<void>): void {
    run().catch(() => {
      button.textContent = '没有加载成功，请再点一次';
    });
  }

  /** Searches for what stands in the field now, where the browser can. */
  async search(): Promise<void> {
    if (this.#works) await this.#runner.now();
  }

  #soon(): void {
    this.#manner = plainly;
    this.#runner.soon();
  }

  /** Searches for other words than were typed. */
  #searchFor(query: string): void {
    this.#options.input.value = query;
    this.#manner = plainly;
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
    this.#options.onFound?.(this.#options.input.value, this.#manner, undefined);
  }

  #remember(): void {
    const query = this.#options.input.value.trim();
    if (query !== '') recent.add(query.slice(0, 60));
  }

  #show(query: string, found: Found, engine: SearchEngine): void {
    const { linkToAll, pages, dropFilter, onFound } = this.#options;
    this.#suggestions.show('可以查', engine.suggest(query));
    const { elements, fill } = searchAnswer(query, found, engine, {
      pages,
      linkToAll,
      ownUnit: readOwnUnit(),
      actions: this.#noteActions(),
      dropFilter,
    });
    this.#list.replaceChildren(...elements);
    onFound?.(query, this.#manner, found);
    this.#tell(searchSummary(query, found), hitCount(found));
    this.#shown = found;
    void fill().then(() => {
      // Meanwhile something else may have been asked.
      if (this.#shown === found) this.#count.removeAttribute('data-pending');
    });
  }

  #noteActions(): NoteActions {
    const again = (manner: QueryOptions): void => {
      this.#manner = manner;
      this.#options.input.focus();
      void this.search();
    };
    return {
      asTyped: () => {
        again({ ...this.#manner, asTyped: true });
      },
      anyUnit: () => {
        again({ ...this.#manner, anyUnit: true });
      },
      keepUnit: (slug) => {
        keepOwnUnit(slug);
        again(this.#manner);
      },
      search: (query) => {
        this.#searchFor(query);
      },
    };
  }

  #showUnavailable(query: string): void {
    this.#suggestions.show('', []);
    this.#list.replaceChildren(unavailableHelp(this.#options.pages));
    this.#options.onFound?.(query, this.#manner, undefined);
    this.#say('搜索暂时不能用：索引没有加载成功。', 0);
  }

  #say(text: string, total: number): void {
    this.#tell(text, total);
    this.#count.removeAttribute('data-pending');
  }

  #tell(text: string, total: number): void {
    this.#shown = undefined;
    this.#count.textContent = text;
    this.#count.setAttribute('data-hit-count', String(total));
  }
}
