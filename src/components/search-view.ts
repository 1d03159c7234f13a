import { SearchEngine, SearchUnavailable } from '../search/engine.ts';
import type { FacetChoice } from '../search/facet-members.ts';
import type { Found, Limits } from '../search/find.ts';
import type { Facet } from '../search/record.ts';
import { copyHit } from './copy-hit.ts';
import { element } from './element.ts';
import { broadHelp, emptyResults } from './empty-results.ts';
import { hitList } from './hit-list.ts';
import { KeptList } from './kept-list.ts';
import { searchCards } from './search-cards.ts';
import { searchNotes, type NoteActions } from './search-notes.ts';
import { chooseOwnUnit, ownUnit } from './own-unit.ts';
import type { SearchPages } from './search-pages.ts';
import { SearchSuggestions } from './search-suggestions.ts';
import { hitCount, searchSummary } from './search-summary.ts';
import { walkResults } from './walk-results.ts';

/** How the reader wants this query read. */
export interface Manner {
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
  manner?: Manner;
  /** told after each search what was asked and found */
  onFound?: (query: string, manner: Manner, found: Found | undefined) => void;
}

/** Waits this long after the last key before it searches, in milliseconds: keys of one word come faster. */
const typingPause = 30;
const plainly: Manner = { asTyped: false, anyUnit: false };
const recent = new KeptList('gonghui:recent-searches', 8);

let sharedEngine: Promise<SearchEngine> | undefined;

/** Searches while the reader types and shows what is found; used by the dialog and by the search page. */
export class SearchView {
  readonly #options: SearchViewOptions;
  readonly #count = element('p', { 'data-hit-count': '0', role: 'status', class: 'hit-count' });
  readonly #list = element('div');
  readonly #suggestions: SearchSuggestions;
  #manner: Manner;
  #timer = 0;
  /** the search under way */
  #run: Promise<void> | undefined;
  /** whether the query has changed since it began */
  #outdated = false;

  constructor(options: SearchViewOptions) {
    this.#options = options;
    this.#manner = options.manner ?? plainly;
    this.#suggestions = new SearchSuggestions((word) => {
      this.#searchFor(word);
    });
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
    for (const target of [input, results]) {
      target.addEventListener('keydown', (event) => {
        if (!event.isComposing) walkResults(event, input, results);
      });
    }
    results.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-hit], [data-card]')) return;
      const button = target.closest<HTMLButtonElement>('button[data-copy]');
      if (button) void copyHit(button);
      const adding = target.closest<HTMLButtonElement>('button[data-add-to-draft]');
      if (adding) void import('./add-to-draft.ts').then(({ addHit }) => addHit(adding));
      if (button || adding || target.closest('a')) this.#remember();
    });
  }

  /** Searches for what stands in the field now. */
  search(): Promise<void> {
    window.clearTimeout(this.#timer);
    this.#outdated = true;
    this.#run ??= this.#searchUntilCurrent().finally(() => {
      this.#run = undefined;
    });
    return this.#run;
  }

  /** One search at a time: while one is under way, all that is typed waits for one more. */
  async #searchUntilCurrent(): Promise<void> {
    while (this.#outdated) {
      this.#outdated = false;
      await this.#searchOnce(this.#options.input.value);
    }
  }

  async #searchOnce(query: string): Promise<void> {
    if (query.trim() === '') {
      this.#showRecent();
      return;
    }
    this.#count.setAttribute('data-pending', '');
    try {
      sharedEngine ??= SearchEngine.load(this.#options.pages.index);
      const engine = await sharedEngine;
      const { limits, choice } = this.#options;
      const found = await engine.search(query, {
        choice: choice?.() ?? {},
        limits,
        ...this.#manner,
        ownUnit: ownUnit(),
      });
      // What was typed meanwhile makes this answer out of date.
      if (!this.#outdated) this.#show(query, found, engine);
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      // The next search may find the index again.
      sharedEngine = undefined;
      if (!this.#outdated) this.#showUnavailable(query);
    }
  }

  #soon(): void {
    window.clearTimeout(this.#timer);
    this.#manner = plainly;
    this.#count.setAttribute('data-pending', '');
    this.#timer = window.setTimeout(() => {
      void this.search();
    }, typingPause);
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
    const { moneyRule, cards } = found;
    const total = hitCount(found);
    this.#suggestions.show('可以查', engine.suggest(query));
    this.#list.replaceChildren(
      ...searchNotes(found, engine, ownUnit(), this.#noteActions()),
      ...searchCards(found, engine, pages),
      ...(found.understanding?.saysNothing ? [broadHelp(pages)] : []),
      ...hitList(found, engine),
    );
    if (linkToAll && total > found.hits.length) {
      const url = `${pages.search}?${new URLSearchParams({ q: query }).toString()}`;
      this.#list.append(element('p', {}, element('a', { href: url }, `查看全部 ${String(total)} 段`)));
    }
    if (total === 0 && cards.length === 0 && !moneyRule) {
      const search = (word: string): void => {
        this.#searchFor(word);
      };
      this.#list.append(emptyResults(query, found, engine, { search, dropFilter, topicsPage: pages.topics }));
    }
    onFound?.(query, this.#manner, found);
    this.#say(searchSummary(query, found), total);
  }

  #noteActions(): NoteActions {
    const again = (manner: Manner): void => {
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
        chooseOwnUnit(slug);
        again(this.#manner);
      },
      search: (query) => {
        this.#searchFor(query);
      },
    };
  }

  #showUnavailable(query: string): void {
    const link = element('a', { href: this.#options.pages.topics }, '主题');
    this.#suggestions.show('', []);
    this.#list.replaceChildren(element('p', { class: 'search-help' }, '请稍后再试，或者按', link, '查找。'));
    this.#options.onFound?.(query, this.#manner, undefined);
    this.#say('搜索暂时不能用：索引没有加载成功。', 0);
  }

  #say(text: string, total: number): void {
    this.#count.textContent = text;
    this.#count.setAttribute('data-hit-count', String(total));
    this.#count.removeAttribute('data-pending');
  }
}
