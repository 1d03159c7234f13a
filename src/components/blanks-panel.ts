import { element } from './element.ts';
import { goToNextOpen, visit } from './open-blanks.ts';

/** What is kept in this browser that changes the words of a page. */
const keptKeys = ['gonghui:blanks', 'gonghui:unit'];

/**
 * Lets the reader fill in the blanks of the page. The code for it is loaded when it is first needed: at once when this
 * browser keeps values, otherwise when the reader opens the panel or a blank.
 */
class BlanksPanel extends HTMLElement {
  connectedCallback(): void {
    const article = document.querySelector('[data-document]');
    if (!article) return;
    for (const blank of article.querySelectorAll<HTMLElement>('.blank:not([data-unit-word])')) {
      blank.tabIndex = 0;
      blank.setAttribute('role', 'button');
    }
    const next = element('button', { type: 'button', class: 'plain-button' }, '下一处');
    next.addEventListener('click', () => {
      goToNextOpen(article);
    });
    this.append(next);
    this.#listen(article);
    if (isKept()) this.#refresh();
  }

  #listen(article: Element): void {
    const edit = (event: Event): void => {
      const { target } = event;
      const blank = target instanceof Element ? target.closest<HTMLElement>('.blank[role]') : null;
      if (!blank) return;
      event.preventDefault();
      this.#attempt(import('./blanks-tools.ts').then((tools) => tools.editBlank(blank)));
    };
    article.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.matches('.blank')) visit(target);
    });
    article.addEventListener('click', (event) => {
      // Who has just selected words wants to copy them.
      if (getSelection()?.isCollapsed !== false) edit(event);
    });
    article.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && !event.isComposing && [' ', 'Enter'].includes(event.key))
        edit(event);
    });
    const details = this.querySelector('details');
    details?.addEventListener('toggle', () => {
      if (details.open) this.#attempt(import('./blanks-tools.ts').then((tools) => tools.showBlanksForm()));
    });
    window.addEventListener('storage', ({ key }) => {
      if (key === null || keptKeys.includes(key)) this.#refresh();
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#refresh();
    });
  }

  #refresh(): void {
    this.#attempt(
      import('./page-blanks.ts').then(({ pageBlanks }) => {
        pageBlanks().refresh();
      }),
    );
  }

  /** Says it in the panel when code or data cannot be had; the next time may go better. */
  #attempt(work: Promise<void>): void {
    work
      .then(() => {
        this.querySelector(':scope > [role=alert]')?.remove();
      })
      .catch(() => {
        if (this.querySelector(':scope > [role=alert]')) return;
        this.append(element('p', { role: 'alert' }, '填空工具没有加载成功，请检查网络后再试。'));
      });
  }
}

/** Whether this browser keeps anything that changes the words of a page. */
function isKept(): boolean {
  try {
    return keptKeys.some((key) => localStorage.getItem(key) !== null);
  } catch {
    return false;
  }
}

customElements.define('blanks-panel', BlanksPanel);
