import * as v from 'valibot';
import type { SafeStorage } from '../../browser/safe-storage.ts';
import type { Written } from '../../browser/stored-text.ts';
import { copyOf } from './conflict-copy.ts';
import { newId } from '../new-id.ts';
import { listenToOtherTabs } from './other-tabs.ts';
import { excessOf } from '../limits.ts';
import { draftSchema, type Draft } from '../schema.ts';
import type { SaveResult, Unkept } from './save-result.ts';
import { draftPrefix, listSetAside, readOrMoveAside, type SetAside } from './quarantine.ts';
import { isSameDraft, nextRevision, readEntry, wereWrittenAtOnce, writeEntry } from './stored-entry.ts';
import { Summaries, summaryOf, type DraftSummary } from './summary.ts';

export type { DraftSummary, SaveResult, SetAside };

const currentKey = 'gonghui:draft-current';

/**
 * The drafts kept in this browser; one for each open page. Nothing is lost: a save never writes over what
 * this page has not seen, what cannot be read is set aside, and where the browser keeps nothing drafts live
 * as long as the page. Never throws.
 *
 * Storage has no locks on plain http, so two pages that save in the same instant can still write one over the other;
 * {@link DraftStore.onOtherTab} notices that and saves a copy.
 */
export class DraftStore {
  readonly #storage: SafeStorage;
  readonly #window: EventTarget | undefined;
  readonly #writer = newId();
  /** what stood in storage, by id, when this page last loaded or saved it */
  readonly #seen = new Map<string, { text: string; revision: number }>();
  /** drafts that storage did not take */
  readonly #unsaved = new Map<string, { draft: Draft; why: Unkept }>();
  readonly #summaries: Summaries;
  /** by the id they had, ids of the copies that were saved for a conflict */
  readonly #copies = new Map<string, string>();
  #current: string | undefined;

  /**
   * @param window where the browser tells of changes made by other pages
   */
  constructor(storage: SafeStorage, window: EventTarget | undefined = globalThis.window) {
    this.#storage = storage;
    this.#summaries = new Summaries(storage);
    this.#window = window;
  }

  /** The drafts, the one changed last first. */
  list(): DraftSummary[] {
    const stored = this.#storage.keys(draftPrefix).map((key) => key.slice(draftPrefix.length));
    return [...new Set([...stored, ...this.#unsaved.keys()])]
      .flatMap((id) => this.#peek(id) ?? [])
      .sort((one, other) => other.changed - one.changed);
  }

  /** A draft, undefined when there is none that can be read. From now on, a save goes over what it gave. */
  load(id: string): Draft | undefined {
    this.#copies.delete(id);
    const unsaved = this.#unsaved.get(id);
    if (unsaved) return unsaved.draft;
    const text = this.#storage.read(keyOf(id));
    const entry = readOrMoveAside(this.#storage, keyOf(id), text);
    if (typeof entry !== 'object') return undefined;
    if (typeof text === 'string') this.#seen.set(id, { text, revision: entry.revision });
    return entry.draft;
  }

  /** Keeps a draft. */
  save(draft: Draft): SaveResult {
    const checked = v.safeParse(draftSchema, draft);
    if (!checked.success || excessOf(checked.output) !== undefined) return this.#hold(draft, 'refused');
    let { id } = draft;
    for (let copy = this.#copies.get(id); copy !== undefined; copy = this.#copies.get(id)) id = copy;
    return this.#save(id === draft.id ? checked.output : copyOf(checked.output, id));
  }

  /** Ids of the drafts that storage did not take, and why it did not. */
  unkept(): ReadonlyMap<string, Unkept> {
    return new Map([...this.#unsaved].map(([id, { why }]) => [id, why]));
  }

  /** Tries again to keep what storage did not take; there may be room now. */
  keepUnkept(): void {
    for (const { draft } of [...this.#unsaved.values()]) this.save(draft);
  }

  #save(draft: Draft): SaveResult {
    const { id } = draft;
    const text = this.#storage.read(keyOf(id));
    if (text === undefined) return this.#hold(draft, 'forbidden');
    // What this page wrote itself it need not read again: of a long draft that takes as long as writing it.
    const seen = this.#seen.get(id);
    if (seen?.text === text) return this.#hold(draft, this.#write(draft, nextRevision(seen.revision)));
    const entry = readOrMoveAside(this.#storage, keyOf(id), text);
    if (typeof entry === 'string') return this.#saveCopy(draft, undefined);
    if (entry && !isSameDraft(entry.draft, draft)) return this.#saveCopy(draft, entry.draft);
    return this.#hold(draft, this.#write(draft, nextRevision(entry?.revision ?? 0)));
  }

  /** Takes a draft out. Returns what was taken: saving that brings it back. */
  remove(id: string): Draft | undefined {
    const unsaved = this.#unsaved.get(id);
    const text = this.#storage.read(keyOf(id));
    const entry = readOrMoveAside(this.#storage, keyOf(id), text);
    this.#unsaved.delete(id);
    // What another page saved while ours could not be saved is another draft, which the list shows then.
    const isOurs = !unsaved || text === this.#seen.get(id)?.text;
    if (typeof entry === 'object' && isOurs) this.#storage.remove(keyOf(id));
    return unsaved?.draft ?? (typeof entry === 'object' ? entry.draft : undefined);
  }

  /** What cannot be read: to be shown and offered for download. */
  setAside(): SetAside[] {
    return listSetAside(this.#storage, (id, text) => this.#summaries.isDraft(id, text));
  }

  /** Deletes something that was set aside; a draft that can be read is left alone. */
  discardSetAside(key: string): void {
    if (this.setAside().some((aside) => aside.key === key)) this.#storage.remove(key);
  }

  /** The draft to which passages are added: the one chosen last, undefined when it is not there any more. */
  current(): string | undefined {
    const id = this.#current ?? this.#storage.read(currentKey) ?? undefined;
    return id !== undefined && this.#peek(id) ? id : undefined;
  }

  /** Chooses the draft to which passages are added. */
  setCurrent(id: string): void {
    this.#current = id;
    this.#storage.write(currentKey, id);
  }

  /**
   * Calls the listener with the id of a draft that another page has saved or removed.
   *
   * @returns ends that
   */
  onOtherTab(listener: (id: string) => void): () => void {
    return listenToOtherTabs(this.#window, ({ area, key, text }) => {
      if (!this.#storage.is(area)) return;
      if (key === null) for (const id of this.#seen.keys()) listener(id);
      if (!key?.startsWith(draftPrefix)) return;
      const id = key.slice(draftPrefix.length);
      if (text !== null) this.#saveOverwritten(id, text);
      listener(id);
    });
  }

  /** Saves a copy of what this page saved if another, which had not seen it, saved at the same time. */
  #saveOverwritten(id: string, text: string): void {
    const seen = this.#seen.get(id)?.text;
    if (seen === undefined || this.#copies.has(id)) return;
    const ours = readEntry(seen, id);
    const theirs = readEntry(text, id);
    if (typeof ours === 'string' || typeof theirs === 'string' || ours.writer !== this.#writer) return;
    const isOursThere = this.#storage.read(keyOf(id)) === seen;
    if (wereWrittenAtOnce(ours, theirs, isOursThere)) this.#saveCopy(ours.draft, theirs.draft);
  }

  #saveCopy(draft: Draft, conflict: Draft | undefined): SaveResult {
    const copy = copyOf(draft, newId());
    const written = this.#write(copy, 1);
    if (written !== 'saved') return this.#hold(draft, written);
    this.#copies.set(draft.id, copy.id);
    this.#unsaved.delete(draft.id);
    return { conflict, copy };
  }

  #write(draft: Draft, revision: number): Written {
    const text = writeEntry({ revision, writer: this.#writer, draft });
    const written = this.#storage.write(keyOf(draft.id), text);
    if (written !== 'saved') return written;
    this.#seen.set(draft.id, { text, revision });
    this.#summaries.know(text, summaryOf(draft));
    return written;
  }

  /** Keeps on this page what storage did not take. */
  #hold(draft: Draft, result: 'saved' | Unkept): 'saved' | Unkept {
    if (result === 'saved') this.#unsaved.delete(draft.id);
    else this.#unsaved.set(draft.id, { draft, why: result });
    return result;
  }

  /** A draft as a list shows it, without taking note that it was seen. */
  #peek(id: string): DraftSummary | undefined {
    const unsaved = this.#unsaved.get(id);
    const stored = this.#summaries.read(id);
    return unsaved ? summaryOf(unsaved.draft) : stored;
  }
}

function keyOf(id: string): string {
  return draftPrefix + id;
}
