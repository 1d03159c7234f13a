/**
 * Narrows a list in groups by its fields; the address keeps the choice.
 *
 * An item passes when for each value chosen in a select its attribute of that name, `data-unit` for `unit`, holds it
 * as a word, and when its text, or what `data-words` adds to it, holds what is typed into the field. What stands in
 * several groups says in `data-item` what it is, and is counted once. `data-unfiltered` is shown while nothing is
 * chosen, `data-filter-clear`, which gives up every choice, while something is.
 */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const filters = this.querySelector<HTMLElement>('[data-filter]');
    if (!filters) return;
    const parameters = new URLSearchParams(location.search);
    for (const field of this.#fields()) {
      const wanted = parameters.get(field.name) ?? '';
      const known =
        field instanceof HTMLInputElement || [...field.options].some(({ value }) => value === wanted);
      field.value = known ? wanted : '';
    }
    const narrow = (): void => {
      this.#apply();
      this.#keep();
    };
    for (const event of ['change', 'compositionend']) filters.addEventListener(event, narrow);
    filters.addEventListener('input', (event) => {
      // What an input method composes is no word yet.
      if (!(event instanceof InputEvent && event.isComposing)) narrow();
    });
    this.#clearButton()?.addEventListener('click', () => {
      for (const field of this.#fields()) field.value = '';
      narrow();
      // The button is gone; what it was for comes next.
      this.#fields()[0]?.focus();
    });
    if (this.#fields().some(({ value }) => value !== '')) this.#apply();
  }

  #fields(): (HTMLSelectElement | HTMLInputElement)[] {
    return [
      ...this.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[data-filter] :is(select, input)'),
    ];
  }

  #clearButton(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-filter-clear]');
  }

  #apply(): void {
    const chosen = this.#fields().filter(({ value }) => value.trim() !== '');
    const { countedIn = '段' } = this.dataset;
    const shown = new Set<unknown>();
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const items = [...group.querySelectorAll<HTMLElement>('[data-item]')];
      for (const item of items) item.hidden = !chosen.every((field) => passes(item, field));
      const left = items.filter((item) => !item.hidden);
      group.hidden = left.length === 0;
      // Who narrows the list wants to see what is left; who has not begun sees what there is.
      if (group instanceof HTMLDetailsElement) group.open = chosen.length > 0;
      say(group.querySelector('[data-group-count]'), `${String(left.length)} ${countedIn}`);
      for (const item of left) shown.add(item.dataset.item === '' ? item : item.dataset.item);
    }
    const filtered = chosen.length > 0;
    say(this.querySelector('[data-filter-count]'), filtered ? `筛出 ${String(shown.size)} ${countedIn}` : '');
    const rest = this.querySelector<HTMLElement>('[data-unfiltered]');
    if (rest) rest.hidden = filtered;
    const clear = this.#clearButton();
    if (clear) clear.hidden = !filtered;
    const empty = this.querySelector<HTMLElement>('[data-filter-empty]');
    if (empty) empty.hidden = shown.size > 0;
  }

  #keep(): void {
    const parameters = new URLSearchParams();
    for (const { name, value } of this.#fields()) if (value.trim() !== '') parameters.set(name, value.trim());
    const search = parameters.toString();
    history.replaceState(
      history.state,
      '',
      (search === '' ? location.pathname : `?${search}`) + location.hash,
    );
  }
}

function say(element: Element | null, text: string): void {
  if (element) element.textContent = text;
}

function passes(item: HTMLElement, field: HTMLSelectElement | HTMLInputElement): boolean {
  if (field instanceof HTMLSelectElement)
    return (item.getAttribute(`data-${field.name}`) ?? '').split(' ').includes(field.value);
  return plain(`${item.textContent} ${item.dataset.words ?? ''}`).includes(plain(field.value));
}

/** Letters and digits alike in every width and case, without white space. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

customElements.define('list-filter', ListFilter);
