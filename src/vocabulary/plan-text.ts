/** Under this heading every method has text ready for a plan. */
const readyForPlans = '写进计划怎么写';

/**
 * Whether a passage can stand in a plan: everything in plans and reusable sections, and what methods have ready for
 * one. All else in methods and guides is read.
 *
 * @param kind of its page
 * @param heading the group heading it stands under, or its own
 */
export function isPlanText(kind: string, heading: string): boolean {
  return kind === 'plan' || kind === 'snippet' || (kind === 'method' && heading === readyForPlans);
}
