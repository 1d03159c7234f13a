import { excerpt } from '../search/excerpt.ts';
import type { Found, SearchEngine } from '../search/engine.ts';
import type { Hit } from '../search/lookups.ts';
import { element } from './element.ts';

const headings = { exact: '完整匹配', related: '相关内容' } as const;

/** Makes the lists of hits: what holds the query as written, then what is related to it. */
export function hitList(found: Found, engine: SearchEngine): HTMLElement[] {
  return (['exact', 'related'] as const).flatMap((match) => {
    const hits = found.hits.filter((hit) => hit.match === match);
    if (hits.length === 0) return [];
    const heading = element('h2', { class: 'hit-group' }, headings[match]);
    return [heading, element('ol', { class: 'hits' }, ...hits.map((hit) => hitItem(hit, found, engine)))];
  });
}

function hitItem(hit: Hit, { needles }: Found, { lexicon, variants }: SearchEngine): HTMLElement {
  const marked = (text: string): (Node | string)[] =>
    excerpt(text, needles, variants).map((piece) =>
      piece.marked ? element('mark', {}, piece.text) : piece.text,
    );
  const nameOf = (slug: string): string =>
    [...lexicon.topics, ...lexicon.units].find((entry) => entry.slug === slug)?.name ?? slug;
  const where = [hit.page, hit.group].filter((part) => part !== '' && part !== hit.title).join(' › ');
  const tags = [...hit.units, ...hit.topics.slice(0, 1)].map((slug) =>
    element('span', { class: 'tag' }, nameOf(slug)),
  );
  const copy = element(
    'button',
    { type: 'button', class: 'copy-button', 'data-copy': 'passage', 'aria-label': `复制本段：${hit.title}` },
    '复制本段',
  );
  return element(
    'li',
    { 'data-hit': hit.url, 'data-topics': hit.topics.join(' '), 'data-match': hit.match },
    element('h3', {}, element('a', { href: hit.url }, ...marked(hit.title))),
    element('p', { class: 'hit-place' }, where),
    element('p', { class: 'hit-excerpt' }, ...marked(hit.text)),
    element('p', { class: 'hit-tools' }, ...tags, copy),
  );
}
