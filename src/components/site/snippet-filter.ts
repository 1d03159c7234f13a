/**
 * Narrows the list of reusable sections to a kind of unit and a role, and the links to its topics with it;
 * the address keeps the choice.
 */
class SnippetFilter extends HTMLElement {
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
    });
    this.#apply();
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #chosen(name: string): string {
    return this.#selects().find((select) => select.name === name)?.value ?? '';
  }

  /** The link to a topic says how many sections are left; with none it would lead to nothing. */
  #showLink(topic: string, left: number): void {
    const item = this.querySelector<HTMLElement>(`[data-jump="${topic}"]`);
    if (!item) return;
    item.hidden = left === 0;
    const count = item.querySelector('.count');
    if (count) count.textContent = String(left);
  }

  #apply(): void {
    const unit = this.#chosen('unit');
    const role = this.#chosen('role');
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('section[data-topic]')) {
      const items = [...section.querySelectorAll<HTMLElement>('li[data-units]')];
      for (const item of items) {
        const units = (item.dataset.units ?? '').split(' ');
        item.hidden = (unit !== '' && !units.includes(unit)) || (role !== '' && item.dataset.role !== role);
      }
      const left = items.filter((item) => !item.hidden).length;
      section.hidden = left === 0;
      this.#showLink(section.dataset.topic ?? '', left);
      shown += left;
    }
    const filtered = unit !== '' || role !== '';
    const count = this.querySelector('[data-filter-count]');
    if (count) count.textContent = filtered ? `筛出 ${String(shown)} 段` : '';
    const parameters = new URLSearchParams();
    if (unit !== '') parameters.set('unit', unit);
    if (role !== '') parameters.set('role', role);
    const search = parameters.toString();
    history.replaceState(
      history.state,
      '',
      (search === '' ? location.pathname : `?${search}`) + location.hash,
    );
  }
}

customElements.define('snippet-filter', SnippetFilter);
