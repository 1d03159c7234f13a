import { excerpt } from '../../search/results/excerpt.ts';
import type { SearchEngine } from '../../search/results/engine.ts';
import type { Found } from '../../search/results/find.ts';
import { hitGroups, type Hit, type HitGroup } from '../../search/results/hit.ts';
import { element } from '../ui/element.ts';
import { furtherHits } from './further-hits.ts';

const headings: Readonly<Record<HitGroup, string>> = {
  plan: '整篇范文',
  lead: '最相关',
  exact: '完整匹配',
  related: '相关内容',
};

/** So many hits of a group are listed without being asked for. */
const listed: Partial<Record<HitGroup, number>> = { plan: 100, exact: 100, related: 40 };

/** The lists of hits, and what fills them. */
interface HitList {
  elements: HTMLElement[];
  /** lists what did not fit in the window and so was not loaded first */
  fill: () => Promise<void>;
}

/**
 * Makes the lists of hits, one for each group.
 *
 * @param whole whether all hits can be listed, or only what is loaded already
 */
export function hitList(found: Found, engine: SearchEngine, whole: boolean): HitList {
  const elements: HTMLElement[] = [];
  const fillers: (() => Promise<unknown>)[] = [];
  const item = (hit: Hit): HTMLElement => hitItem(hit, found, engine);
  for (const group of hitGroups) {
    const hits = found.hits.filter(({ part }) => part === group);
    if (hits.length === 0) continue;
    const list = element('ol', { class: 'hits' }, ...hits.map(item));
    elements.push(element('h2', { class: 'hit-group' }, headings[group]), list);
    const loaders = found.further.get(group) ?? [];
    if (!whole || loaders.length === 0) continue;
    const further = furtherHits(list, loaders, item);
    elements.push(further.button);
    fillers.push(() => further.list((listed[group] ?? 0) - hits.length));
  }
  const fill = async (): Promise<void> => {
    for (const filler of fillers) await filler();
  };
  return { elements, fill };
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
    element('p', { class: 'hit-tools' }, ...tags, element('span', { class: 'hit-buttons' }, copy, add)),
  );
}
