import { inlineText } from '../../passage/model.ts';
import { draftLimits, type Draft } from '../schema.ts';

/** What the title of a copy ends with. */
const mark = '（另一窗口的修改）';

/** A draft under another id, and with a title that says where it comes from. */
export function copyOf(draft: Draft, id: string): Draft {
  const hasMark = inlineText(draft.title).endsWith(mark);
  const isFull = draft.title.length >= draftLimits.inlines;
  if (hasMark || isFull) return { ...draft, id };
  return { ...draft, id, title: [...draft.title, { kind: 'text', text: mark, strong: false }] };
}
