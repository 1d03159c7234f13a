import { readPart } from '../../search/query/query-length.ts';
import { keyHints } from './key-hints.ts';
import { keepPlace, readPlace, returnTo } from './kept-place.ts';
import { SearchFilters } from './search-filters.ts';
import { searchPages } from './search-pages.ts';
import { SearchView, type QueryOptions } from './search-view.ts';

/**
 * After the last key the address waits so long, in milliseconds: with each change of it the browser loads the
 * site's icon anew.
 */
const pause = 250;
/** So many items are listed at once: as many as can be seen. */
const atOnce = 5;

/** The search page: its address says what is shown, so that it can be kept and shared. */
class SearchPage extends HTMLElement {
  #timer = 0;
  /** what the address is to say */
  #address = '';
  #filters: SearchFilters | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    const results = this.querySelector<HTMLElement>('[data-results]');
    if (!form || !input || !results) return;
    this.querySelector('[data-until-ready]')?.remove();
    form.append(keyHints(input, 'page-keys'));
    const parameters = new URLSearchParams(location.search);
    const filters = new SearchFilters(form);
    this.#filters = filters;
    // What was typed before this code came is what the reader wants.
    if (input.value === '') input.value = parameters.get('q') ?? '';
    filters.read(parameters);
    let place = readPlace();
    const view = new SearchView({
      input,
      results,
      pages: searchPages(this.dataset.root ?? ''),
      linkToAll: false,
      first: () => place?.listed ?? atOnce,
      counts: true,
      queryOptions: { asTyped: parameters.has('typed'), anyUnit: parameters.has('anyunit') },
      choice: () => filters.choice(),
      dropFilters: (dropped) => {
        filters.drop(dropped);
        void view.search();
      },
      onFound: (query, queryOptions, found) => {
        filters.show(found);
        this.#noteAddress(query, queryOptions);
        if (place) returnTo(place, results);
        place = undefined;
      },
    });
    const searchNow = async (): Promise<void> => {
      await view.search();
      this.#keepAddress();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void searchNow();
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) void searchNow();
    });
    // Who follows a link comes back to this address, and to this place of the list.
    document.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      if (!link) return;
      this.#keepAddress();
      keepPlace(results, link);
    });
  }

  #noteAddress(query: string, { asTyped, anyUnit }: QueryOptions): void {
    const parameters = new URLSearchParams();
    if (query.trim() !== '') parameters.set('q', readPart(query));
    for (const [facet, value] of Object.entries(this.#filters?.choice() ?? {})) parameters.set(facet, value);
    if (asTyped) parameters.set('typed', '1');
    if (anyUnit) parameters.set('anyunit', '1');
    const search = parameters.toString();
    this.#address = search === '' ? location.pathname : `?${search}`;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#keepAddress();
    }, pause);
  }

  #keepAddress(): void {
    window.clearTimeout(this.#timer);
    // Nothing has been searched for as yet.
    if (this.#address !== '') history.replaceState(null, '', this.#address);
  }
}

customElements.define('search-page', SearchPage);
