import { SearchEngine, SearchUnavailable, type Found, type Limits } from '../search/engine.ts';
import type { FacetChoice } from '../search/facet-members.ts';
import { copyHit } from './copy-hit.ts';
import { element } from './element.ts';
import { hitList } from './hit-list.ts';

interface SearchViewOptions {
  input: HTMLInputElement;
  /** where the results go */
  results: HTMLElement;
  /** address of the search index */
  index: string;
  /** address of the list of topics, offered when nothing is found */
  topicsPage: string;
  /** address of the search page, where all results can be seen; empty on that page itself */
  allResults: string;
  limits: Limits;
  /** the filters that hold at the moment */
  choice?: () => FacetChoice;
  /** told after each search what was asked and found */
  onFound?: (query: string, found: Found | undefined) => void;
}

/** Waits this long after the last key before it searches, in milliseconds. */
const typingPause = 120;

let sharedEngine: Promise<SearchEngine> | undefined;

/** Searches while the reader types and shows what is found; used by the dialog and by the search page. */
export class SearchView {
  readonly #options: SearchViewOptions;
  readonly #count = element('p', { 'data-hit-count': '0', role: 'status', class: 'hit-count' });
  readonly #list = element('div');
  #timer = 0;
  #run = 0;

  constructor(options: SearchViewOptions) {
    this.#options = options;
    options.results.replaceChildren(this.#count, this.#list);
    const { input } = options;
    input.addEventListener('input', (event) => {
      // A Chinese input method is still composing: the letters are not yet what the reader means.
      if (event instanceof InputEvent && event.isComposing) return;
      this.#soon();
    });
    input.addEventListener('compositionend', () => {
      this.#soon();
    });
    input.addEventListener('keydown', (event) => {
      // Enter that confirms a choice of the input method must not send the form.
      if (event.isComposing && event.key === 'Enter') event.preventDefault();
      if (!event.isComposing && event.key === 'ArrowDown') this.#focusHit(event, 0);
    });
    options.results.addEventListener('keydown', (event) => {
      const links = this.#links();
      const at = links.findIndex((link) => link === document.activeElement);
      if (at === -1) return;
      if (event.key === 'ArrowDown') this.#focusHit(event, Math.min(at + 1, links.length - 1));
      if (event.key === 'ArrowUp' && at > 0) this.#focusHit(event, at - 1);
      if (event.key === 'ArrowUp' && at === 0) {
        event.preventDefault();
        input.focus();
      }
    });
    options.results.addEventListener('click', ({ target }) => {
      const button =
        target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
      if (button) void copyHit(button);
    });
    void this.search();
  }

  /** Searches for what stands in the field now. */
  async search(): Promise<void> {
    window.clearTimeout(this.#timer);
    this.#run += 1;
    const run = this.#run;
    const query = this.#options.input.value;
    if (query.trim() === '') {
      this.#say('', 0);
      this.#list.replaceChildren();
      this.#options.onFound?.(query, undefined);
      return;
    }
    this.#count.setAttribute('data-pending', '');
    try {
      sharedEngine ??= SearchEngine.load(this.#options.index);
      const engine = await sharedEngine;
      const found = await engine.search(query, this.#options.choice?.() ?? {}, this.#options.limits);
      // A newer search has begun meanwhile: this answer is out of date.
      if (run === this.#run) this.#show(query, found, engine);
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      // The next search may find the index again.
      sharedEngine = undefined;
      if (run === this.#run) this.#showUnavailable(query);
    }
  }

  #soon(): void {
    window.clearTimeout(this.#timer);
    this.#count.setAttribute('data-pending', '');
    this.#timer = window.setTimeout(() => {
      void this.search();
    }, typingPause);
  }

  #show(query: string, found: Found, engine: SearchEngine): void {
    const { exactCount, relatedCount } = found;
    const total = exactCount + relatedCount;
    const counts = [
      exactCount > 0 ? `完整匹配 ${String(exactCount)} 段` : '',
      relatedCount > 0 ? `相关内容 ${String(relatedCount)} 段` : '',
    ].filter((text) => text !== '');
    const shown = query.length > 40 ? `${query.slice(0, 40)}…` : query;
    this.#list.replaceChildren(...hitList(found, engine));
    const { allResults } = this.#options;
    if (allResults !== '' && total > found.hits.length) {
      const url = `${allResults}?${new URLSearchParams({ q: query }).toString()}`;
      this.#list.append(element('p', {}, element('a', { href: url }, `查看全部 ${String(total)} 段`)));
    }
    if (total === 0) this.#list.append(this.#help('换一个更短的词试试，或者按'));
    this.#options.onFound?.(query, found);
    this.#say(total === 0 ? `没有找到“${shown}”` : `“${shown}”：${counts.join('，')}`, total);
  }

  #showUnavailable(query: string): void {
    this.#list.replaceChildren(this.#help('请稍后再试，或者按'));
    this.#options.onFound?.(query, undefined);
    this.#say('搜索暂时不能用：索引没有加载成功。', 0);
  }

  #help(lead: string): HTMLElement {
    const link = element('a', { href: this.#options.topicsPage }, '主题');
    return element('p', { class: 'search-help' }, lead, link, '查找。');
  }

  #say(text: string, total: number): void {
    this.#count.textContent = text;
    this.#count.setAttribute('data-hit-count', String(total));
    this.#count.removeAttribute('data-pending');
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#options.results.querySelectorAll<HTMLAnchorElement>('[data-hit] h3 a')];
  }

  #focusHit(event: KeyboardEvent, index: number): void {
    const link = this.#links()[index];
    if (!link) return;
    event.preventDefault();
    link.focus();
  }
}
