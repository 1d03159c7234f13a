import { emptyDraft } from '../../draft/draft.ts';
import { begin, redo, take, undo, type History } from '../../draft/history.ts';
import { newId } from '../../draft/new-id.ts';
import type { Draft, DraftItem } from '../../draft/schema.ts';
import type { DraftStore, DraftSummary, SetAside } from '../../draft/store/storage.ts';
import { isSameDraft } from '../../draft/store/stored-entry.ts';
import type { Inline } from '../../passage/model.ts';
import { titleText, withCopyMark } from './draft-title.ts';

/** Whether what is on the screen is also kept in this browser. */
export type Keeping = 'saved' | 'waiting' | 'full' | 'forbidden' | 'refused';

/** Says something to the reader once, with what takes it back. */
type Say = (text: string, takeBack?: () => void) => void;

/** Keys of a word come faster than this, in milliseconds: one save for all of them. */
const savingPause = 400;

/** The draft on the desk with its history, and the drawer with the others. Tells its listeners of each change. */
export class DeskModel {
  readonly #store: DraftStore;
  readonly #listeners = new Set<() => void>();
  #history: History<Draft> | undefined;
  /** the draft on the desk as this tab last read or kept it */
  #kept: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  keeping: Keeping = 'saved';
  readonly say: Say;

  constructor(store: DraftStore, say: Say) {
    this.#store = store;
    this.say = say;
    store.onOtherTab((id) => {
      this.#followOtherTab(id);
    });
    const current = store.current();
    if (current !== undefined) this.open(current);
  }

  /** @returns what stops the listening */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get draft(): Draft | undefined {
    return this.#history?.present;
  }

  get canUndo(): boolean {
    return (this.#history?.past.length ?? 0) > 0;
  }

  get canRedo(): boolean {
    return (this.#history?.future.length ?? 0) > 0;
  }

  /** Every draft there is, the newest first. */
  list(): DraftSummary[] {
    return this.#store.list();
  }

  /** What was found in the browser's storage and could not be read. */
  setAside(): SetAside[] {
    return this.#store.setAside();
  }

  discardSetAside(key: string): void {
    this.#store.discardSetAside(key);
    this.#tell();
  }

  /**
   * Changes the draft on the desk.
   *
   * @param kind names the place that is typed in, so that typing without a pause is undone at once
   */
  change(step: (draft: Draft) => Draft, kind = ''): void {
    if (!this.#history) return;
    const next = take(this.#history, step(this.#history.present), kind, Date.now());
    if (next !== this.#history) this.#show(next);
  }

  undo(): void {
    if (this.#history && this.canUndo) this.#show(undo(this.#history));
  }

  redo(): void {
    if (this.#history && this.canRedo) this.#show(redo(this.#history));
  }

  /**
   * Says what was just done to the draft, with a way back for as long as nothing else has been done since.
   *
   * @param after what else to do when it was taken back
   */
  sayDone(text: string, after?: () => void): void {
    const done = this.#history;
    this.say(text, () => {
      if (this.#history !== done) {
        this.say('之后又改过别处，请用“撤销”一步一步退回。');
        return;
      }
      this.undo();
      after?.();
    });
  }

  /** Puts a draft from the drawer on the desk. */
  open(id: string): void {
    this.flush();
    const isKeeping = this.keeping === 'saved';
    const draft = this.#store.load(id);
    if (!draft) return;
    this.#put(draft);
    // Where the last one could not be kept, this one may stand in memory only.
    if (!isKeeping) this.#keep();
  }

  /** Makes a draft, keeps it and puts it on the desk. */
  create(title: Inline[], unit: string, items: DraftItem[]): void {
    this.adopt({ ...emptyDraft(newId(), title, unit, 0), items });
  }

  /** Takes in a draft from elsewhere under an id of its own, so that it never covers another. */
  adopt(draft: Draft): void {
    this.flush();
    this.#put({ ...draft, id: newId(), changed: Date.now() });
    this.#keep();
  }

  /** Puts a copy of the draft beside it, and on the desk. */
  duplicate(): void {
    if (this.draft) this.adopt({ ...this.draft, title: withCopyMark(this.draft.title) });
  }

  /** Clears the desk; the draft stays in the drawer. */
  close(): void {
    this.flush();
    this.#history = undefined;
    this.#tell();
  }

  /** Throws a draft away, and says so with a way back. */
  remove(id: string): void {
    this.flush();
    const removed = this.#store.remove(id);
    if (this.draft?.id === id) this.#history = undefined;
    this.#tell();
    if (!removed) return;
    this.say(`已删去《${titleText(removed.title)}》。`, () => {
      this.#put(removed);
      this.#keep();
    });
  }

  /** Keeps what has not been kept yet. */
  flush(): void {
    if (this.keeping !== 'saved' && this.#history) this.#keep();
  }

  #keep(): void {
    clearTimeout(this.#timer);
    if (!this.#history) return;
    const draft = { ...this.#history.present, changed: Date.now() };
    const result = this.#store.save(draft);
    this.#kept = draft;
    if (typeof result === 'string') {
      this.keeping = result;
    } else {
      this.#put(result.copy);
      this.say('另一个窗口也改了这份拟稿。两份都留着，这里的改动另存成了一份，正在改的就是它。');
    }
    this.#tell();
  }

  #put(draft: Draft): void {
    this.#history = begin(draft);
    this.#kept = draft;
    this.keeping = 'saved';
    this.#store.setCurrent(draft.id);
    this.#tell();
  }

  #show(history: History<Draft>): void {
    this.#history = history;
    this.keeping = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#keep();
    }, savingPause);
    this.#tell();
  }

  #followOtherTab(id: string): void {
    // What is being written here is settled when it is kept.
    if (this.draft?.id === id && this.keeping === 'saved') {
      const other = this.#store.load(id);
      if (!other) this.say('这份拟稿在另一个窗口里删掉了。这里还留着，一改就会重新保存。');
      else if (!this.#kept || !isSameDraft(other, this.#kept)) this.#put(other);
    }
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
