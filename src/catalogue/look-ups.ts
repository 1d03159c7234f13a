import { isPlanText } from '../vocabulary/plan-text.ts';
import type { Law, Term } from '../vocabulary/list-schemas.ts';
import type { ListedPassage } from './catalogue.ts';

/**
 * Passages in whose words a term stands, those first that show best how a plan speaks of it: text of plans before
 * advice, then those that name it in their title, then in their first words, then those of its topic. Of passages with
 * one title the first stands for all.
 */
export function passagesOnTerm(
  { slug, name, topic }: Term,
  passages: readonly ListedPassage[],
): ListedPassage[] {
  const worth = ({ title, lead, topics, page, group }: ListedPassage): number =>
    (isPlanText(page.kind, group) ? 8 : 0) +
    (title.includes(name) ? 4 : 0) +
    (lead.includes(name) ? 2 : 0) +
    (topics[0] === topic ? 1 : 0);
  const own = passages.filter(({ terms }) => terms.includes(slug));
  return onePerTitle(own.sort((a, b) => worth(b) - worth(a)));
}

/**
 * Passages that lean on a law, or on one of its articles, in the order of the library. Of passages with one title the
 * first stands for all.
 *
 * @param article none for those that name the law alone
 */
export function passagesCiting(
  { slug }: Law,
  article: number | undefined,
  passages: readonly ListedPassage[],
): ListedPassage[] {
  const citation = article === undefined ? slug : `${slug}:${String(article)}`;
  return onePerTitle(passages.filter(({ basis }) => basis.includes(citation)));
}

/** What stands before and after an entry in its list; nothing at the ends, or for what is not listed. */
export function besides<Entry>(list: readonly Entry[], entry: Entry): { before?: Entry; after?: Entry } {
  const at = list.indexOf(entry);
  const [before, after] = at === -1 ? [] : [list[at - 1], list[at + 1]];
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function onePerTitle(passages: readonly ListedPassage[]): ListedPassage[] {
  const first = new Map<string, ListedPassage>();
  for (const passage of passages) {
    const title = passage.page.kind === 'snippet' ? passage.page.title : passage.title;
    if (!first.has(title)) first.set(title, passage);
  }
  return [...first.values()];
}
