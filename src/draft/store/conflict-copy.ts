import { inlineText } from '../../passage/model.ts';
import { excessOf } from '../limits.ts';
import type { Draft } from '../schema.ts';

/** What the title of a copy ends with. */
const mark = '（另一窗口的修改）';

/** A draft under another id, and with a title that says where it comes from. */
export function copyOf(draft: Draft, id: string): Draft {
  const hasMark = inlineText(draft.title).endsWith(mark);
  const copy = { ...draft, id };
  if (hasMark) return copy;
  const marked: Draft = { ...copy, title: [...draft.title, { kind: 'text', text: mark, strong: false }] };
  return excessOf(marked) === undefined ? marked : copy;
}
