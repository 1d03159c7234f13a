import type { Found } from '../search/engine.ts';
import type { FacetChoice } from '../search/facet-members.ts';
import { facets } from '../search/record.ts';
import { SearchView } from './search-view.ts';

/** The search page: its address always says what is shown, so that it can be kept and shared. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    const results = this.querySelector<HTMLElement>('[data-results]');
    if (!form || !input || !results) return;
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') ?? '';
    for (const select of this.#selects()) {
      const wanted = parameters.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    const { index = '', topicsPage = '' } = this.dataset;
    const view = new SearchView({
      input,
      results,
      index,
      topicsPage,
      allResults: '',
      limits: { exact: 100, related: 20, counts: true },
      choice: () => this.#choice(),
      onFound: (query, found) => {
        this.#showCounts(found);
        this.#keepAddress(query);
      },
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void view.search();
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) void view.search();
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

  #keepAddress(query: string): void {
    const parameters = new URLSearchParams();
    if (query.trim() !== '') parameters.set('q', query);
    for (const [facet, value] of Object.entries(this.#choice())) parameters.set(facet, value);
    const search = parameters.toString();
    history.replaceState(history.state, '', search === '' ? location.pathname : `?${search}`);
  }
}

customElements.define('search-page', SearchPage);
