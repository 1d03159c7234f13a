import { searchPages } from './search-pages.ts';

/** Opens the search over any page, with every link marked `data-search-open`; keys press the one in the header. */
class SearchDialog extends HTMLElement {
  #view: Promise<void> | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    const results = this.querySelector<HTMLElement>('[data-results]');
    // Without <dialog> (old built-in browsers) the links lead to the search page.
    if (!dialog || !input || !results || typeof dialog.showModal !== 'function') return;
    const open = (): void => {
      if (!dialog.open) dialog.showModal();
      input.select();
      this.#view ??= this.#load(input, results).catch(() => {
        this.#view = undefined;
        results.textContent = '搜索暂时不能用：程序没有加载成功。请按回车到搜索页再试。';
      });
    };
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    this.querySelector('[data-close]')?.addEventListener('click', () => {
      dialog.close();
    });
    // A search field would use the first Esc to clear itself.
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      dialog.close();
    });
    // A click on the backdrop lands on the dialog itself.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) dialog.close();
    });
  }

  async #load(input: HTMLInputElement, results: HTMLElement): Promise<void> {
    const { SearchView, keyHints } = await import('./dialog-parts.ts');
    results.after(keyHints(input, 'dialog-keys'));
    new SearchView({
      input,
      results,
      pages: searchPages(this.dataset.root ?? ''),
      linkToAll: true,
      first: () => 5,
      counts: false,
    });
  }
}

customElements.define('search-dialog', SearchDialog);
