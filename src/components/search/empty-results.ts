import type { Lexicon } from '../../search/files/lexicon.ts';
import { facetNames, facets, type Facet } from '../../search/files/record.ts';
import { element } from '../ui/element.ts';
import type { Answer } from './load-answer.ts';
import type { SearchPages } from './search-pages.ts';

/** What the empty list offers. */
export interface WaysOut {
  /** give up filters; absent where there are none */
  dropFilters?: ((dropped: readonly Facet[]) => void) | undefined;
  pages: SearchPages;
}

/** Says what to do when nothing is found: which filter to give up, or where else to look. */
export function emptyResults(
  { found, engine }: Pick<Answer, 'found' | 'engine'>,
  { dropFilters, pages }: WaysOut,
): HTMLElement[] {
  const held = facets.filter((facet) => found.withoutFilter[facet] !== undefined);
  if (dropFilters && held.length > 0) {
    const choices = held.flatMap((facet) => {
      const count = found.withoutFilter[facet] ?? 0;
      if (count === 0) return [];
      return [
        choice(`不限${facetNames[facet]}，有 ${String(count)} 条`, () => {
          dropFilters([facet]);
        }),
      ];
    });
    // Where no single filter is to blame, all of them are.
    if (choices.length === 0)
      choices.push(
        choice('不限任何条件再查', () => {
          dropFilters(held);
        }),
      );
    return [element('p', { class: 'search-help' }, '筛选太窄了。', ...choices)];
  }
  return [startHelp(engine.lexicon, pages)];
}

/** Where to begin without a word to search for: the topics and the kinds of unit. */
export function startHelp({ topics, units }: Lexicon, pages: SearchPages): HTMLElement {
  const list = (title: string, folder: string, entries: Lexicon['topics']): HTMLElement =>
    element(
      'section',
      { class: 'start-part' },
      part(title),
      element(
        'ul',
        { class: 'start-links' },
        ...entries.map(({ slug, name }) =>
          element('li', {}, element('a', { href: `${folder}${slug}/` }, name)),
        ),
      ),
    );
  return element(
    'div',
    { class: 'search-start' },
    list(`${String(topics.length)}个主题`, pages.topics, topics),
    list('各类单位', pages.units, units),
  );
}

/** Where to go with a word that stands on every page. */
export function broadHelp({ plans, snippets, methods, topics }: SearchPages): HTMLElement {
  const link = (page: string, name: string): HTMLElement => element('a', { href: page }, name);
  return element(
    'p',
    { class: 'search-help' },
    '这个词到处都有。要整篇的，看',
    link(plans, '范文'),
    '；要一段的，看',
    link(snippets, '段落'),
    '；要办法的，看',
    link(methods, '方法'),
    '；也可以从',
    link(topics, '主题'),
    '里找。',
  );
}

function part(title: string): HTMLElement {
  return element('h2', {}, title);
}

function choice(label: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'suggestion' }, label);
  button.addEventListener('click', act);
  return button;
}
