import { groupByUnit, type ListedPassage } from './catalogue.ts';

/** A part of plans with more passages than this is a page for each kind of unit: nobody loads thousands. */
const mostOnPage = 60;
/** So many of each are shown before that page is opened; a group with no more needs none. */
export const shownOfPart = 2;

/**
 * The passages of a part of plans, a group for each kind of unit. Where they are many, each group has a page of its
 * own, whose address from the root is its `url`.
 *
 * @param role its slug
 */
export function partsByUnit(
  role: string,
  passages: readonly ListedPassage[],
): (ReturnType<typeof groupByUnit>[number] & { url?: string })[] {
  const groups = groupByUnit(passages.filter((passage) => passage.role === role));
  const count = groups.reduce((sum, group) => sum + group.passages.length, 0);
  return groups.map((group) =>
    count > mostOnPage && group.passages.length > shownOfPart
      ? { ...group, url: `/roles/${role}/${group.id}/` }
      : group,
  );
}
