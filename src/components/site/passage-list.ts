import { listedButtons, pressListed } from '../copy/listed-buttons.ts';

/** Lets every passage of a list be copied and added to the draft in place. */
class PassageList extends HTMLElement {
  connectedCallback(): void {
    this.#addButtons();
    // In a folded group when it opens: a thousand buttons that nobody sees yet would keep the page from being drawn.
    this.addEventListener(
      'toggle',
      () => {
        this.#addButtons();
      },
      true,
    );
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element) pressListed(target);
    });
  }

  #addButtons(): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-listed]')) {
      if (item.closest('details:not([open])') || item.querySelector('.listed-buttons')) continue;
      item.append(
        listedButtons(item.querySelector('a')?.textContent ?? '', 'planText' in item.dataset, true),
      );
    }
  }
}

customElements.define('passage-list', PassageList);
