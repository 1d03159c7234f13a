import { element } from '../ui/element.ts';
import { keptPages } from './kept-pages.ts';

/** How many pages are listed: more than are looked through. */
const most = 60;

/** Stands in for a page that was not kept: lists those that were, and goes on once there is a connection again. */
class UnreadPage extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    void this.#list().catch(() => undefined);
    const again = element('button', { type: 'button', class: 'plain-button' }, '再试一次');
    again.addEventListener('click', () => {
      location.reload();
    });
    this.append(element('p', { class: 'keep-tools' }, again));
  }

  async #list(): Promise<void> {
    if (typeof caches === 'undefined') return;
    const pages = await keptPages(most);
    if (pages.length === 0) return;
    const items = pages.map(({ url, title }) => element('li', {}, element('a', { href: url }, title)));
    this.append(
      element('h2', { id: 'du-guo' }, '这台设备上读过的'),
      element('ul', { class: 'kept-pages', 'aria-labelledby': 'du-guo' }, ...items),
    );
  }
}

customElements.define('unread-page', UnreadPage);
