import { element } from '../ui/element.ts';

/** A row of words to search for, each a button. */
export class SearchSuggestions {
  readonly element = element('div', { class: 'suggestions', role: 'group', hidden: '' });
  readonly #choose: (word: string) => void;

  /** @param choose told which word the reader picks */
  constructor(choose: (word: string) => void) {
    this.#choose = choose;
  }

  /**
   * Shows words; none hides the row.
   *
   * @param label what they are
   * @param more further buttons behind them
   */
  show(label: string, words: readonly string[], more: readonly HTMLButtonElement[] = []): void {
    const buttons = words.map((word) => {
      const button = element('button', { type: 'button', class: 'suggestion' }, word);
      button.addEventListener('click', () => {
        this.#choose(word);
      });
      return button;
    });
    this.element.setAttribute('aria-label', label);
    this.element.hidden = words.length === 0;
    this.element.replaceChildren(element('span', { class: 'suggestions-label' }, label), ...buttons, ...more);
  }
}
