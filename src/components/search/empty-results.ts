import type { SearchEngine } from '../../search/results/engine.ts';
import type { Found } from '../../search/results/find.ts';
import { facetNames, facets, type Facet } from '../../search/files/record.ts';
import { element } from '../ui/element.ts';
import type { SearchPages } from './search-pages.ts';

/** What the empty list offers. */
export interface WaysOut {
  /** search something else */
  search: (query: string) => void;
  /** give up a filter; absent where there are none */
  dropFilter?: ((facet: Facet) => void) | undefined;
  /** address of the root of the site, with a slash at its end */
  root: string;
  /** address of the list of topics */
  topicsPage: string;
}

/** Says what to do when nothing is found: which filter to give up, or what else to search for. */
export function emptyResults(query: string, found: Found, engine: SearchEngine, ways: WaysOut): HTMLElement {
  const { dropFilter } = ways;
  const filters = facets.flatMap((facet) => {
    const count = found.withoutFilter[facet] ?? 0;
    if (count === 0 || !dropFilter) return [];
    return [
      choice(`不限${facetNames[facet]}，有 ${String(count)} 段`, () => {
        dropFilter(facet);
      }),
    ];
  });
  if (filters.length > 0) return element('p', { class: 'search-help' }, '筛选太窄了。', ...filters);
  const near = element('ul', { class: 'near-headings' });
  void engine.nearestHeadings(query).then((headings) => {
    near.append(
      ...headings.map(({ title, page, url }) =>
        element('li', {}, element('a', { href: `${ways.root}${url.slice(1)}` }, title), ` ${page}`),
      ),
    );
  });
  const topics = element('a', { href: ways.topicsPage }, `${String(engine.lexicon.topics.length)}个主题`);
  return element(
    'div',
    { class: 'search-help' },
    element('p', {}, '换一个说法试试，例如要办的那件事的名字；也可以从', topics, '里找，或者看标题相近的：'),
    near,
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

function choice(label: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'suggestion' }, label);
  button.addEventListener('click', act);
  return button;
}
