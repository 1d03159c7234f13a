import type { Found } from '../../search/results/find.ts';
import type { FacetChoice } from '../../search/results/facets.ts';
import { readPart } from '../../search/query/query-length.ts';
import { facets } from '../../search/files/record.ts';
import { searchPages } from './search-pages.ts';
import { SearchView, type QueryOptions } from './search-view.ts';

/**
 * After the last key the address waits so long, in milliseconds: with each change of it the browser loads the
 * site's icon anew.
 */
const pause = 250;

/** The search page: its address says what is shown, so that it can be kept and shared. */
class SearchPage extends HTMLElement {
  #timer = 0;
  /** what the address is to say */
  #address = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    const results = this.querySelector<HTMLElement>('[data-results]');
    if (!form || !input || !results) return;
    this.querySelector('[data-until-ready]')?.remove();
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') ?? '';
    for (const select of this.#selects()) {
      const wanted = parameters.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    const view = new SearchView({
      input,
      results,
      pages: searchPages(this.dataset.root ?? ''),
      linkToAll: false,
      first: 5,
      counts: true,
      queryOptions: { asTyped: parameters.has('typed'), anyUnit: parameters.has('anyunit') },
      choice: () => this.#choice(),
      dropFilter: (facet) => {
        for (const select of this.#selects()) if (select.name === facet) select.value = '';
        void view.search();
      },
      onFound: (query, queryOptions, found) => {
        this.#showCounts(found);
        this.#noteAddress(query, queryOptions);
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
    // Who follows a link comes back to this address.
    results.addEventListener('click', () => {
      this.#keepAddress();
    });
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  }

  #choice(): FacetChoice {
    const choice: FacetChoice = {};
    for (const facet of facets) {
      const value = this.#selects().find(({ name }) => name === facet)?.value ?? '';
      if (value !== '') choice[facet] = value;
    }
    return choice;
  }

  /** Says behind each value how many hits it would leave. */
  #showCounts(found: Found | undefined): void {
    for (const select of this.#selects()) {
      const facet = facets.find((name) => name === select.name);
      for (const option of select.options) {
        const { name } = option.dataset;
        if (facet === undefined || name === undefined) continue;
        const count = found?.counts?.[facet].get(option.value) ?? 0;
        option.textContent = found?.counts ? `${name}（${String(count)}）` : name;
        option.disabled = found?.counts !== undefined && count === 0 && !option.selected;
      }
    }
  }

  #noteAddress(query: string, { asTyped, anyUnit }: QueryOptions): void {
    const parameters = new URLSearchParams();
    if (query.trim() !== '') parameters.set('q', readPart(query));
    for (const [facet, value] of Object.entries(this.#choice())) parameters.set(facet, value);
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
    if (this.#address !== '') history.replaceState(history.state, '', this.#address);
  }
}

customElements.define('search-page', SearchPage);
