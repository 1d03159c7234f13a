import { emptyDraft } from '../../draft/draft.ts';
import { begin, redo, take, undo, type History } from '../../draft/history.ts';
import { excessOf } from '../../draft/limits.ts';
import { newId } from '../../draft/new-id.ts';
import { now } from '../../draft/now.ts';
import { saysTheSame } from '../../draft/same-words.ts';
import type { Draft, DraftItem } from '../../draft/schema.ts';
import type { DraftStore } from '../../draft/store/storage.ts';
import type { Inline } from '../../passage/model.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { titleText, withCopyMark } from './draft-title.ts';

/** Says something to the reader once, with what takes it back. */
type Say = (text: string, takeBack?: () => void) => void;

/** The draft on the desk with its history. Tells its listeners of each change. */
export class DeskModel {
  readonly #store: DraftStore;
  readonly #listeners = new Set<() => void>();
  #history: History<Draft> | undefined;
  readonly keeper: DraftKeeper;
  readonly say: Say;

  constructor(store: DraftStore, say: Say) {
    this.#store = store;
    this.say = say;
    this.keeper = new DraftKeeper(store, {
      draft: () => this.draft,
      replace: (draft) => {
        this.#put(draft);
      },
      say,
      tell: () => {
        this.#tell();
      },
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

  /**
   * Changes the draft on the desk.
   *
   * @param kind names the place that is typed in, so that typing without a pause is undone at once
   * @returns false when the draft would hold too much then: it stays as it is, and the reader is told
   */
  change(step: (draft: Draft) => Draft, kind = ''): boolean {
    if (!this.#history) return false;
    const next = take(this.#history, step(this.#history.present), kind, Date.now());
    if (next === this.#history) return true;
    const excess = excessOf(next.present);
    if (excess === undefined) this.#show(next);
    else this.say(`放不下了，这一步没有做：${excess}。请把稿子分成几份。`);
    return excess === undefined;
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
    this.keeper.flush();
    const draft = this.#store.load(id);
    if (draft) this.#put(draft);
  }

  /**
   * Makes a draft, keeps it and puts it on the desk.
   *
   * @returns false when it would hold too much, as {@link adopt} does
   */
  create(title: Inline[], unit: string, items: DraftItem[]): boolean {
    return this.adopt({ ...emptyDraft(newId(), title, unit, 0), items });
  }

  /**
   * Begins a draft, or takes up one that was begun so and never changed: whoever asks again wants no second one.
   *
   * @returns `too-large` when nothing was done, and the reader is told
   */
  begin(title: Inline[], unit: string, items: DraftItem[]): 'begun' | 'taken-up' | 'too-large' {
    const draft: Draft = { ...emptyDraft(newId(), title, unit, 0), items };
    this.keeper.flush();
    const untouched = this.keeper
      .list()
      .filter((kept) => kept.items === items.length)
      .find(({ id }) => {
        const kept = this.#store.load(id);
        return kept && saysTheSame(kept, draft);
      });
    if (untouched) {
      this.open(untouched.id);
      return 'taken-up';
    }
    return this.adopt(draft) ? 'begun' : 'too-large';
  }

  /**
   * Takes in a draft from elsewhere under an id of its own, so that it never covers another.
   *
   * @returns false when it holds too much: then nothing is done, and the reader is told
   */
  adopt(draft: Draft): boolean {
    const excess = excessOf(draft);
    if (excess !== undefined) {
      this.say(`这份稿子太大，没有放上来：${excess}。`);
      return false;
    }
    this.keeper.flush();
    this.#putNew({ ...draft, id: newId(), changed: now() });
    return true;
  }

  /** Puts a copy of the draft beside it, and on the desk. */
  duplicate(): void {
    if (this.draft) this.adopt({ ...this.draft, title: withCopyMark(this.draft.title) });
  }

  /** Clears the desk; the draft stays in the drawer. */
  close(): void {
    this.keeper.flush();
    this.#history = undefined;
    this.#tell();
  }

  /** Throws a draft away, and says so with a way back. */
  remove(id: string): void {
    this.keeper.flush();
    const removed = this.#store.remove(id);
    if (this.draft?.id === id) this.#history = undefined;
    // There may be room now.
    this.keeper.flush();
    this.keeper.lookAgain();
    if (!removed) return;
    this.say(`已删去《${titleText(removed.title)}》。`, () => {
      this.keeper.flush();
      this.#putNew(removed);
    });
  }

  #put(draft: Draft): void {
    this.#history = begin(draft);
    this.keeper.begin(draft);
  }

  #putNew(draft: Draft): void {
    this.#history = begin(draft);
    this.keeper.keepNew(draft);
  }

  #show(history: History<Draft>): void {
    this.#history = history;
    this.keeper.keepSoon();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
