import { SafeStorage } from '../../browser/safe-storage.ts';
import { DraftStore } from '../../draft/store/storage.ts';
import { lineText } from '../../passage/model.ts';

/** The draft that the desk would open, and how many others there are; undefined where there is none. */
export function lastDraft(): { title: string; changed: number; items: number; others: number } | undefined {
  const store = new DraftStore(new SafeStorage());
  const drafts = store.list();
  const draft = drafts.find(({ id }) => id === store.current()) ?? drafts[0];
  return draft && { ...draft, title: lineText(draft.title), others: drafts.length - 1 };
}
