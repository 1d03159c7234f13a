import '../ui/closing-menus.ts';
import { chooseCopyForm, copyForm, copyForms } from './copy-choice.ts';

/** Lets the reader choose how text is copied, here and everywhere else on the site. */
class CopyFormat extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      chooseCopyForm(target.value);
      this.#show();
    });
    // Chosen in another window, or on the page the reader comes back from.
    for (const event of ['storage', 'pageshow']) {
      window.addEventListener(event, () => {
        this.#show();
      });
    }
  }

  #show(): void {
    const form = copyForm();
    for (const input of this.querySelectorAll('input')) input.checked = input.value === form;
    const chosen = this.querySelector('[data-chosen]');
    if (chosen) chosen.textContent = copyForms[form];
  }
}

customElements.define('copy-format', CopyFormat);
