import { listedButtons, pressListed } from '../copy/listed-buttons.ts';

/** Lets every passage of a list be copied and added to the draft in place. */
class PassageList extends HTMLElement {
  connectedCallback(): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-listed]')) {
      item.append(
        listedButtons(item.querySelector('a')?.textContent ?? '', 'planText' in item.dataset, true),
      );
    }
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element) pressListed(target);
    });
  }
}

customElements.define('passage-list', PassageList);
