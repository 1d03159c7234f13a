import { excerpt, excerptOf, type ExcerptPiece } from '../../search/results/excerpt.ts';
import type { SearchEngine } from '../../search/results/engine.ts';
import type { Hit } from '../../search/results/hit.ts';
import { foundNames } from '../../vocabulary/names.ts';
import { isPlanText } from '../../vocabulary/plan-text.ts';
import { listedButtons } from '../copy/listed-buttons.ts';
import { element } from '../ui/element.ts';
import type { ListItem } from './list-items.ts';

/** A definition is read where it is found, and not cut. */
const wholly = { length: 600, lead: 600 };

/**
 * Makes the list item of a hit. Only its title is a stop for Tab: the arrow keys lead on to its buttons.
 *
 * @param needles normalized words to mark
 */
export function hitItem(
  listed: ListItem,
  needles: readonly string[],
  { lexicon, variants }: SearchEngine,
): HTMLElement {
  const { hit } = listed;
  const written = (pieces: readonly ExcerptPiece[]): (Node | string)[] =>
    pieces.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));
  const nameOf = (slug: string): string =>
    [...lexicon.topics, ...lexicon.units].find((entry) => entry.slug === slug)?.name ?? slug;
  // A plan goes by its own title, not by that of its first passage.
  const title = hit.whole ? hit.page : hit.title;
  const where = [hit.page, hit.group, hit.title].filter((part) => part !== '' && part !== title).join(' › ');
  const [, kind = ''] = Object.entries(foundNames).find(([slug]) => slug === hit.kind) ?? [];
  const tags = [kind, ...hit.units.map(nameOf), ...hit.topics.slice(0, 1).map(nameOf)]
    .filter((name) => name !== '')
    .map((name) => element('span', { class: 'tag' }, name));
  const texts = isReference(hit)
    ? hit.text.split('\n').map((line) => written(excerpt(line, needles, variants, wholly)))
    : [written(excerptOf(hit, needles, variants))];
  return element(
    'li',
    {
      'data-hit': hit.url,
      'data-topics': hit.topics.join(' '),
      'data-match': hit.match,
      'data-kind': hit.kind,
    },
    element(
      'h3',
      {},
      element('a', { href: hit.url }, ...written(excerpt(title, needles, variants))),
      element('span', { class: 'hit-place' }, where),
    ),
    ...texts.map((pieces) => element('p', { class: 'hit-excerpt' }, ...pieces)),
    element('p', { class: 'hit-tools' }, ...tags, ...buttonsOf(hit)),
    ...furtherHits(listed),
  );
}

/** Terms and laws are read, not copied into a plan. */
function isReference({ kind }: Hit): boolean {
  return kind === 'term' || kind === 'law';
}

function buttonsOf(hit: Hit): HTMLElement[] {
  if (isReference(hit)) return [];
  // The arrow keys lead there from the title.
  return [listedButtons(hit.title, isPlanText(hit.kind, hit.group), false)];
}

/** What else was found on the page of a hit: how much, and the next best; these are listed on demand if far below. */
function furtherHits({ hit, more, others, loadMore }: ListItem): HTMLElement[] {
  if (others === 0) return [];
  const what = hit.kind === 'law' ? `本法规还有 ${String(others)} 条` : `本页还有 ${String(others)} 段`;
  const line = element('p', { class: 'more-hits' });
  const list = (hits: readonly Hit[]): void => {
    const links = hits.map(({ url, title }) =>
      element('a', { href: url, 'data-more-hit': url, tabindex: '-1' }, title),
    );
    line.replaceChildren(what, ...links.flatMap((link, index) => [index === 0 ? '：' : ' · ', link]));
  };
  if (more.length > 0) {
    list(more);
    return [line];
  }
  const button = element('button', { type: 'button', class: 'note-button', tabindex: '-1' }, what);
  button.addEventListener('click', () => {
    loadMore().then(
      (hits) => {
        list(hits);
        line.querySelector('a')?.focus();
      },
      () => {
        button.textContent = '没有加载成功，请再点一次';
      },
    );
  });
  line.append(button);
  return [line];
}
