/**
 * Narrows the list of methods by problem, time, heads and kind of unit; the address keeps the choice. An item passes
 * when for each value chosen in a select its attribute of that name, `data-time` for `time`, holds it as a word.
 */
class MethodFilter extends HTMLElement {
  connectedCallback(): void {
    const filters = this.querySelector<HTMLElement>('[data-filter]');
    if (!filters) return;
    filters.hidden = false;
    const parameters = new URLSearchParams(location.search);
    for (const select of this.#selects()) {
      const wanted = parameters.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    filters.addEventListener('change', () => {
      this.#apply();
      this.#keep();
    });
    this.#apply();
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #apply(): void {
    const chosen = this.#selects().filter(({ value }) => value !== '');
    // A method helps with several problems, and stands under each.
    const left = new Set<string>();
    for (const group of this.querySelectorAll<HTMLElement>('section[data-group]')) {
      const items = [...group.querySelectorAll<HTMLElement>('[data-method]')];
      for (const item of items) item.hidden = !chosen.every((select) => passes(item, select));
      const shown = items.filter((item) => !item.hidden);
      for (const { dataset } of shown) left.add(dataset.method ?? '');
      group.hidden = shown.length === 0;
      const link = this.querySelector<HTMLElement>(`[data-jump="${group.dataset.group ?? ''}"]`);
      if (link) link.hidden = shown.length === 0;
    }
    const count = this.querySelector('[data-filter-count]');
    if (!count) return;
    if (chosen.length === 0) count.textContent = '';
    else if (left.size > 0) count.textContent = `筛出 ${String(left.size)} 个方法`;
    else count.textContent = '没有四样都合适的方法，放宽一样再看：时间、人数差一点，多半也能用。';
  }

  #keep(): void {
    const parameters = new URLSearchParams();
    for (const { name, value } of this.#selects()) if (value !== '') parameters.set(name, value);
    const search = parameters.toString();
    const address = (search === '' ? location.pathname : `?${search}`) + location.hash;
    history.replaceState(history.state, '', address);
  }
}

function passes(item: HTMLElement, { name, value }: HTMLSelectElement): boolean {
  return (item.getAttribute(`data-${name}`) ?? '').split(' ').includes(value);
}

customElements.define('method-filter', MethodFilter);
