import type { Found } from '../../search/results/find.ts';
import type { FacetChoice } from '../../search/results/facets.ts';
import { facets, type Facet } from '../../search/files/record.ts';

/** The filters of the search page: one select for each facet, in a narrow window folded behind a button. */
export class SearchFilters {
  readonly #selects: readonly HTMLSelectElement[];
  readonly #button: HTMLButtonElement | null;

  constructor(form: HTMLFormElement) {
    this.#selects = [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
    this.#button = form.querySelector('[data-filters]');
    this.#button?.addEventListener('click', () => {
      this.#button?.setAttribute('aria-expanded', String(this.#button.ariaExpanded !== 'true'));
    });
  }

  /** The values that are chosen. */
  choice(): FacetChoice {
    const choice: FacetChoice = {};
    for (const facet of facets) {
      const value = this.#selects.find(({ name }) => name === facet)?.value ?? '';
      if (value !== '') choice[facet] = value;
    }
    return choice;
  }

  /** Chooses what an address asks for, as far as there is such a value. */
  read(parameters: URLSearchParams): void {
    for (const select of this.#selects) {
      const wanted = parameters.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    this.#sayHowMany();
  }

  /** Gives up filters. */
  drop(dropped: readonly Facet[]): void {
    for (const select of this.#selects) if (dropped.some((facet) => facet === select.name)) select.value = '';
  }

  /** Says behind each value how many hits it would leave, and on the button how many filters hold. */
  show(found: Found | undefined): void {
    for (const select of this.#selects) {
      const facet = facets.find((name) => name === select.name);
      for (const option of select.options) {
        const { name } = option.dataset;
        if (facet === undefined || name === undefined) continue;
        const count = found?.counts?.[facet].get(option.value) ?? 0;
        option.textContent = found?.counts ? `${name}（${String(count)}）` : name;
        option.disabled = found?.counts !== undefined && count === 0 && !option.selected;
      }
    }
    this.#sayHowMany();
  }

  #sayHowMany(): void {
    const held = Object.keys(this.choice()).length;
    if (this.#button) this.#button.textContent = held === 0 ? '筛选' : `筛选（${String(held)}）`;
  }
}
