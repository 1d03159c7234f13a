import { inlineText } from '../../passage/model.ts';
import type { Draft } from '../schema.ts';

/** What a list of drafts shows of one. */
export interface DraftSummary {
  id: string;
  /** words of the title, open blanks as 【name】 */
  title: string;
  /** when it was last changed, in milliseconds since 1970 */
  changed: number;
  /** number of passages */
  items: number;
}

/** What a list shows of a draft. */
export function summaryOf({ id, title, changed, items }: Draft): DraftSummary {
  return { id, title: inlineText(title), changed, items: items.length };
}
