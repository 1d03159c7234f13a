import type { Suggestion } from '../../search/query/suggest.ts';
import { kindNames } from '../../vocabulary/names.ts';
import { element } from '../ui/element.ts';
import { StoredList } from '../ui/stored-list.ts';

/** Folders of the site's longer pages, and what their pages are called. */
const kindOfFolder: Readonly<Record<string, string>> = {
  plans: kindNames.plan,
  methods: kindNames.method,
  guides: kindNames.guide,
};

const recent = new StoredList('gonghui:recent-searches', 8);

/** What a reader may want: words to search for, each a button, and pages, each a link. */
export class SearchSuggestions {
  readonly element = element('div', { class: 'suggestions', role: 'group', hidden: '' });
  readonly #choose: (word: string) => void;
  readonly #root: string;

  /**
   * @param root address of the root of the site, with a slash at its end
   * @param choose told which word the reader picks
   */
  constructor(root: string, choose: (word: string) => void) {
    this.#root = root;
    this.#choose = choose;
  }

  /** Keeps words that a reader meant, for the next time. */
  remember(query: string): void {
    const words = query.trim();
    if (words !== '') recent.add(words.slice(0, 60));
  }

  /**
   * Shows what was searched for before.
   *
   * @param cleared told when the reader has had it forgotten
   */
  showRecent(cleared: () => void): void {
    const clear = element('button', { type: 'button', class: 'note-button' }, '清除');
    clear.addEventListener('click', () => {
      recent.clear();
      this.show([]);
      cleared();
    });
    const words = recent.read().map((shown) => ({ shown, url: '' }));
    this.#show('最近查过', words, clear);
  }

  /** Shows suggestions; none hides them. */
  show(suggestions: readonly Suggestion[]): void {
    this.#show('可以查', suggestions);
  }

  #show(label: string, suggestions: readonly Suggestion[], ...more: HTMLElement[]): void {
    const words = suggestions.filter(({ url }) => url === '');
    const pages = suggestions.filter(({ url }) => url !== '');
    const row = (name: string, ...children: HTMLElement[]): HTMLElement[] => {
      if (children.length === 0) return [];
      const title = element('span', { class: 'suggestions-label' }, name);
      return [element('div', { class: 'suggestion-row' }, title, ...children)];
    };
    this.element.setAttribute('aria-label', label);
    this.element.hidden = suggestions.length === 0;
    this.element.replaceChildren(
      ...row(label, ...words.map(({ shown }) => this.#word(shown)), ...more),
      ...row('可以看', ...pages.map((page) => this.#page(page))),
    );
  }

  #word(word: string): HTMLElement {
    const button = element('button', { type: 'button', class: 'suggestion' }, word);
    button.addEventListener('click', () => {
      this.#choose(word);
    });
    return button;
  }

  #page({ shown, url }: Suggestion): HTMLElement {
    const [, folder = ''] = url.split('/');
    const kind = element('span', { class: 'tag' }, kindOfFolder[folder] ?? '');
    return element('a', { class: 'suggested-page', href: `${this.#root}${url.slice(1)}` }, kind, shown);
  }
}
