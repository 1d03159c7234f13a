import { readPart } from '../../search/query/query-length.ts';
import { element } from '../ui/element.ts';
import type { Answer } from './load-answer.ts';
import { broadHelp, emptyResults, startHelp, type WaysOut } from './empty-results.ts';
import { hitItem } from './hit-item.ts';
import { hitPages } from './hit-pages.ts';
import { searchNotes, type NoteActions } from './search-notes.ts';
import type { SearchPages } from './search-pages.ts';
import { hitCount } from './search-summary.ts';

/** Where an answer leads, and what its buttons do. */
interface AnswerParts {
  pages: SearchPages;
  /** whether to lead to the search page for what is not listed */
  linkToAll: boolean;
  /** slug of the unit that the reader keeps, empty for none */
  ownUnit: string;
  actions: NoteActions;
  dropFilters?: WaysOut['dropFilters'];
}

/** Everything that answers a query, in the order of the page: how it was read, help, hits, ways out. */
export function searchAnswer(answer: Answer, parts: AnswerParts): HTMLElement[] {
  const { query, found, engine, first, items } = answer;
  const { pages, linkToAll, dropFilters } = parts;
  const total = hitCount(found);
  const elements = [
    ...searchNotes(answer, parts.ownUnit, parts.actions),
    ...(found.understanding?.saysNothing ? [broadHelp(pages)] : []),
    ...(total > 0 ? [element('h2', { class: 'only-heard' }, found.nothing ? '最接近的' : '查到的')] : []),
    ...hitPages(first, items, !linkToAll, (item) => hitItem(item, found.needles, engine)),
  ];
  if (total === 0) elements.push(...emptyResults(answer, { dropFilters, pages }));
  else if (found.nothing) elements.push(startHelp(engine.lexicon, pages));
  else if (linkToAll) {
    const url = `${pages.search}?${new URLSearchParams({ q: readPart(query) }).toString()}`;
    elements.push(
      element('p', { class: 'all-hits' }, element('a', { href: url }, `查看全部 ${String(total)} 条`)),
    );
  }
  return elements;
}

/** Where to go while the search does not work. */
export function unavailableHelp({ topics, root }: SearchPages): HTMLElement {
  const link = element('a', { href: topics }, '主题');
  const keep = element('a', { href: `${root}offline/` }, '存到本机');
  const canKeep = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  const offline = canKeep ? ['没有联网时，只能搜以前搜过的词；把整个文库', keep, '，什么词都能搜。'] : [];
  return element('p', { class: 'search-help' }, ...offline, '请稍后再试，或者按', link, '查找。');
}
