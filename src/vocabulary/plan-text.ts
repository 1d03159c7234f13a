/** Under these headings methods say how it is done, for the scheme of an activity, and have text ready for a plan. */
const ofUseInPlans: readonly string[] = ['怎么做', '写进计划怎么写'];

/**
 * Whether a passage can stand in a plan or scheme: everything in plans and reusable sections, and the parts of methods
 * made for it. All else in methods and guides is read.
 *
 * @param kind of its page
 * @param heading the group heading it stands under, '' for none
 */
export function isPlanText(kind: string, heading: string): boolean {
  return kind === 'plan' || kind === 'snippet' || (kind === 'method' && ofUseInPlans.includes(heading));
}
