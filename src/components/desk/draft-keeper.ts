import { Delayed } from '../../browser/delayed.ts';
import { now } from '../../draft/now.ts';
import type { Draft } from '../../draft/schema.ts';
import type { DraftStore, DraftSummary, SaveResult, SetAside } from '../../draft/store/storage.ts';
import { isSameDraft } from '../../draft/store/stored-entry.ts';

/** Whether what is on the screen is also kept in this browser. */
export type Keeping = Extract<SaveResult, string> | 'waiting';

/** What the keeper knows of the desk. */
interface OnDesk {
  draft: () => Draft | undefined;
  /** puts in its place what became of it elsewhere, or the copy that was made of it */
  replace: (draft: Draft) => void;
  say: (text: string) => void;
  /** what there is to show has changed */
  tell: () => void;
}

/** Keys of a word come faster than this, in milliseconds: one save for all of them. */
const savingPause = 400;

/** However fast the keys come, no more is lost in a crash than was typed in so long, in milliseconds. */
const longestUnsaved = 1000;

/** Keeps the draft on the desk in this browser, and knows what else is kept there. */
export class DraftKeeper {
  readonly #store: DraftStore;
  readonly #desk: OnDesk;
  readonly #saving: Delayed;
  /** the draft on the desk as this tab last read or kept it */
  #kept: Draft | undefined;
  /** what storage holds, as long as nothing has changed in it: reading all of it at every key takes long */
  #drawer: { drafts: DraftSummary[]; aside: SetAside[] } | undefined;
  keeping: Keeping = 'saved';

  constructor(store: DraftStore, desk: OnDesk) {
    this.#store = store;
    this.#desk = desk;
    // Not where the field is declared: Safari 15 would lose sight of what stands outside of the class.
    const keep = (): void => {
      this.#keep();
    };
    this.#saving = new Delayed(keep, savingPause, longestUnsaved);
    store.onOtherTab((id) => {
      this.#followOtherTab(id);
    });
  }

  /** Every draft there is, the newest first. */
  list(): readonly DraftSummary[] {
    return this.#read().drafts;
  }

  /** What was found in the browser's storage and could not be read. */
  setAside(): readonly SetAside[] {
    return this.#read().aside;
  }

  /** Deletes something that was set aside. */
  discardSetAside(key: string): void {
    this.#store.discardSetAside(key);
    this.#tell();
  }

  /** The drafts beside the one on the desk that storage did not take: they are gone with the page. */
  unkept(): DraftSummary[] {
    const ids = this.#store.unkept();
    const onDesk = this.#desk.draft()?.id;
    return ids.size === 0 ? [] : this.list().filter(({ id }) => ids.has(id) && id !== onDesk);
  }

  /** Whether the page can be left without losing anything. */
  get isAllKept(): boolean {
    return (this.keeping === 'saved' || !this.#desk.draft()) && this.#store.unkept().size === 0;
  }

  /** Takes note that another draft was put on the desk: what was to be kept before has been. */
  begin(draft: Draft): void {
    this.#saving.cancel();
    this.#kept = draft;
    this.keeping = this.#store.unkept().get(draft.id) ?? 'saved';
    this.#store.setCurrent(draft.id);
    this.#tell();
  }

  /** Keeps the draft on the desk a little later: it has just been changed. */
  keepSoon(): void {
    this.keeping = 'waiting';
    this.#saving.ask();
  }

  /** Keeps at once what has not been kept yet, and tries again what there was no room for. */
  flush(): void {
    if (this.keeping !== 'saved') this.#keep();
    if (this.#store.unkept().size === 0) return;
    this.#store.keepUnkept();
    this.#tell();
  }

  /** Keeps a draft that was just put on the desk. */
  keepNew(draft: Draft): void {
    this.begin(draft);
    this.#keep();
  }

  /** Looks again at what the browser keeps, after a time in which this page was not told of changes. */
  lookAgain(): void {
    this.#followOtherTab(this.#desk.draft()?.id ?? '');
  }

  #read(): { drafts: DraftSummary[]; aside: SetAside[] } {
    // Drafts first: what is damaged is moved aside while they are read.
    return (this.#drawer ??= { drafts: this.#store.list(), aside: this.#store.setAside() });
  }

  #keep(): void {
    this.#saving.cancel();
    const onDesk = this.#desk.draft();
    if (!onDesk) {
      this.keeping = 'saved';
      return;
    }
    const draft = { ...onDesk, changed: now() };
    const result = this.#store.save(draft);
    this.#kept = draft;
    if (typeof result === 'string') {
      this.keeping = result;
    } else {
      this.#desk.replace(result.copy);
      this.#desk.say('另一个窗口也改了这份拟稿。两份都留着，这里的改动另存成了一份，正在改的就是它。');
    }
    this.#tell();
  }

  #followOtherTab(id: string): void {
    // What is being written here is settled when it is kept.
    if (this.#desk.draft()?.id === id && this.keeping === 'saved') {
      const other = this.#store.load(id);
      if (!other) this.#desk.say('这份拟稿在另一个窗口里删掉了。这里还留着，一改就会重新保存。');
      else if (!this.#kept || !isSameDraft(other, this.#kept)) this.#desk.replace(other);
    }
    this.#tell();
  }

  #tell(): void {
    this.#drawer = undefined;
    this.#desk.tell();
  }
}
