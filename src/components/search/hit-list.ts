import { excerpt } from '../../search/results/excerpt.ts';
import type { SearchEngine } from '../../search/results/engine.ts';
import type { Found } from '../../search/results/find.ts';
import type { Hit } from '../../search/results/hit.ts';
import { foundNames } from '../../vocabulary/names.ts';
import { element } from '../ui/element.ts';

/** Makes the list item of a hit. */
export function hitItem(hit: Hit, { needles }: Found, { lexicon, variants }: SearchEngine): HTMLElement {
  const marked = (text: string): (Node | string)[] =>
    excerpt(text, needles, variants).map((piece) =>
      piece.marked ? element('mark', {}, piece.text) : piece.text,
    );
  const nameOf = (slug: string): string =>
    [...lexicon.topics, ...lexicon.units].find((entry) => entry.slug === slug)?.name ?? slug;
  // A plan goes by its own title, not by that of its first passage.
  const title = hit.whole ? hit.page : hit.title;
  const where = [hit.page, hit.group, hit.title].filter((part) => part !== '' && part !== title).join(' › ');
  const [, kind] = Object.entries(foundNames).find(([slug]) => slug === hit.kind) ?? [];
  const tags = [kind ?? '', ...hit.units.map(nameOf), ...hit.topics.slice(0, 1).map(nameOf)]
    .filter((name) => name !== '')
    .map((name) => element('span', { class: 'tag' }, name));
  return element(
    'li',
    {
      'data-hit': hit.url,
      'data-topics': hit.topics.join(' '),
      'data-match': hit.match,
      'data-kind': hit.kind,
    },
    element('h3', {}, element('a', { href: hit.url }, ...marked(title))),
    element('p', { class: 'hit-place' }, where),
    element('p', { class: 'hit-excerpt' }, ...marked(hit.text)),
    element('p', { class: 'hit-tools' }, ...tags, ...passageButtons(hit)),
  );
}

/** Terms and laws are read, not copied into a plan. */
function passageButtons({ kind, title }: Hit): HTMLElement[] {
  if (kind === 'term' || kind === 'law') return [];
  const button = (attribute: Record<string, string>, label: string): HTMLElement =>
    element(
      'button',
      { type: 'button', class: 'copy-button', 'aria-label': `${label}：${title}`, ...attribute },
      label,
    );
  return [
    element(
      'span',
      { class: 'hit-buttons' },
      button({ 'data-copy': 'passage' }, '复制本段'),
      button({ 'data-add-to-draft': '' }, '加入拟稿'),
    ),
  ];
}
