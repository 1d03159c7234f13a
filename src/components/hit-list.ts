import { excerpt } from '../search/excerpt.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { Found } from '../search/find.ts';
import { hitGroups, type Hit, type HitGroup } from '../search/lookups.ts';
import { element } from './element.ts';

const headings: Readonly<Record<HitGroup, string>> = {
  plan: '整篇范文',
  lead: '最相关',
  exact: '完整匹配',
  related: '相关内容',
};

/** Makes the lists of hits, one for each group. */
export function hitList(found: Found, engine: SearchEngine): HTMLElement[] {
  return hitGroups.flatMap((group) => {
    const hits = found.hits.filter(({ part }) => part === group);
    if (hits.length === 0) return [];
    const heading = element('h2', { class: 'hit-group' }, headings[group]);
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
  // A plan goes by its own title, not by that of its first passage.
  const title = hit.part === 'plan' ? hit.page : hit.title;
  const where = [hit.page, hit.group, hit.title].filter((part) => part !== '' && part !== title).join(' › ');
  const tags = [...hit.units, ...hit.topics.slice(0, 1)].map((slug) =>
    element('span', { class: 'tag' }, nameOf(slug)),
  );
  const copy = element(
    'button',
    { type: 'button', class: 'copy-button', 'data-copy': 'passage', 'aria-label': `复制本段：${hit.title}` },
    '复制本段',
  );
  const add = element(
    'button',
    { type: 'button', class: 'copy-button', 'data-add-to-draft': '', 'aria-label': `加入拟稿：${hit.title}` },
    '加入拟稿',
  );
  return element(
    'li',
    {
      'data-hit': hit.url,
      'data-topics': hit.topics.join(' '),
      'data-match': hit.match,
      'data-group': hit.part,
    },
    element('h3', {}, element('a', { href: hit.url }, ...marked(title))),
    element('p', { class: 'hit-place' }, where),
    element('p', { class: 'hit-excerpt' }, ...marked(hit.text)),
    element('p', { class: 'hit-tools' }, ...tags, copy, add),
  );
}
