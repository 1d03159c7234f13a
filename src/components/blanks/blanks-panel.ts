import { readText } from '../../browser/stored-text.ts';
import { element } from '../ui/element.ts';
import { sayPartMissing } from '../ui/status-message.ts';
import { goToNextOpen, visit } from './open-blanks.ts';

/** What is kept in this browser that changes the words of a page: values, and the words of the kind of unit. */
const valuesKey = 'gonghui:blanks';
const unitKey = 'gonghui:unit';

/** Runs what needs the code for filling in, which is asked for again each time until it has come. */
function withTools(run: (tools: typeof import('./blanks-tools.ts')) => Promise<void>): void {
  import('./blanks-tools.ts').then(run).catch(sayPartMissing);
}

/** Puts what this browser keeps into the page. */
function refresh(): void {
  import('./page-blanks.ts')
    .then(({ pageBlanks }) => {
      pageBlanks().refresh();
    })
    .catch(sayPartMissing);
}

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
    if (this.querySelector('summary span')) this.#addNextButton(article);
    this.#listen(article);
    const isWorded = article.querySelector('[data-unit-word]') !== null;
    if (isKept(valuesKey) || (isWorded && isKept(unitKey))) refresh();
    // The words stay as they are and need not wait, see public/preferences.js.
    else delete document.documentElement.dataset.filling;
  }

  #addNextButton(article: Element): void {
    const next = element('button', { type: 'button', class: 'plain-button' }, '下一处');
    next.addEventListener('click', () => {
      goToNextOpen(article);
    });
    this.append(next);
  }

  #listen(article: Element): void {
    const edit = (event: Event): void => {
      const { target } = event;
      const blank = target instanceof Element ? target.closest<HTMLElement>('.blank[role]') : null;
      if (!blank) return;
      event.preventDefault();
      withTools((tools) => tools.editBlank(blank));
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
      if (details.open) withTools((tools) => tools.showBlanksForm());
    });
    window.addEventListener('storage', ({ key }) => {
      if (key === null || key === valuesKey || key === unitKey) refresh();
    });
    // Chosen in the search dialog of this very page.
    window.addEventListener(unitKey, refresh);
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) refresh();
    });
  }
}

/** Whether this browser keeps anything under a key. */
function isKept(key: string): boolean {
  return typeof readText(key) === 'string';
}

customElements.define('blanks-panel', BlanksPanel);
