import { writeText } from '../../browser/stored-text.ts';
import '../ui/closing-menus.ts';

const key = 'gonghui:preferences';

/** Lets the reader choose colours and text size; `public/preferences.js` applies them on the next page. */
class ReadingPreferences extends HTMLElement {
  connectedCallback(): void {
    const root = document.documentElement;
    this.#check('theme', root.dataset.theme ?? 'system');
    this.#check('size', root.dataset.size ?? 'normal');
    this.addEventListener('change', () => {
      this.#apply();
    });
  }

  #check(name: string, value: string): void {
    for (const input of this.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)) {
      input.checked = input.value === value;
    }
  }

  #chosen(name: string): string {
    return this.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
  }

  #apply(): void {
    const { dataset } = document.documentElement;
    const theme = this.#chosen('theme');
    const size = this.#chosen('size');
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    if (size === 'normal') delete dataset.size;
    else dataset.size = size;
    // Where it cannot be kept the choice holds for this page.
    writeText(key, JSON.stringify({ theme, size }));
  }
}

customElements.define('reading-preferences', ReadingPreferences);
