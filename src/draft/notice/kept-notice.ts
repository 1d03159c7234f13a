import * as v from 'valibot';
import type { SafeStorage } from '../../browser/safe-storage.ts';
import type { Written } from '../../browser/stored-text.ts';
import { newId } from '../new-id.ts';
import { now } from '../now.ts';
import { parseJson } from '../parse-json.ts';
import { longestCompared } from './compare.ts';
import { longestMark, mergeMarks, mostMarks, type Mark } from './marks.ts';

/** What is kept for a draft. */
export interface KeptNotice {
  notice: string;
  /** the draft itself where it was pasted, else '' */
  pasted: string;
  marks: readonly Mark[];
}

/** Each notice stands under this and the id of its draft, or this and `pasted`. */
const prefix = 'gonghui:notice:';
const asidePrefix = 'gonghui:notice-aside:';
const version = 1;

const words = v.pipe(v.string(), v.maxLength(longestCompared));
const mark = v.pipe(v.string(), v.maxLength(longestMark));
const schema = v.object({
  version: v.literal(version),
  notice: words,
  pasted: words,
  marks: v.pipe(
    v.array(
      v.object({ demand: v.pipe(v.string(), v.maxLength(longestCompared)), evidence: mark, own: mark }),
    ),
    v.maxLength(mostMarks),
  ),
  /** when it was kept, in milliseconds since 1970 */
  changed: v.number(),
});
const newerSchema = v.object({ version: v.pipe(v.number(), v.minValue(version + 1)) });

/** What was found under the key of a draft: `newer` was written by a newer version of the site and stays. */
export type Opened = KeptNotice | 'nothing' | 'damaged' | 'newer';

/**
 * The notices kept in this browser, one for each draft. Nothing is written over that this page has not read; what is
 * damaged is moved aside. Never throws.
 */
export class NoticeStore {
  readonly #storage: SafeStorage;
  /** by key, what stood there when this page last read or wrote it */
  readonly #seen = new Map<string, string | null>();

  constructor(storage: SafeStorage) {
    this.#storage = storage;
  }

  /** What is kept for a draft; '' is the one that was pasted. */
  open(id: string): Opened {
    const key = keyOf(id);
    const text = this.#storage.read(key) ?? null;
    this.#seen.set(key, text);
    if (text === null) return 'nothing';
    const kept = readKept(text);
    if (kept !== 'damaged') return kept;
    // Where it cannot be moved it stays, and nothing is written over it.
    if (this.#storage.write(`${asidePrefix}${newId()}`, text) !== 'saved') return 'damaged';
    this.#storage.remove(key);
    this.#seen.set(key, null);
    return 'damaged';
  }

  /**
   * Keeps a notice. What another window wrote on the same notice is kept with it; `other` when it holds another notice,
   * or what cannot be read: then nothing is written.
   */
  keep(id: string, kept: KeptNotice): Written | 'other' {
    const key = keyOf(id);
    const there = this.#storage.read(key);
    if (there === undefined) return 'forbidden';
    const isSeen = there === this.#seen.get(key) || (there === null && !this.#seen.get(key));
    const theirs = there === null ? 'nothing' : readKept(there);
    if (typeof theirs === 'string') return theirs === 'nothing' ? this.#write(key, kept) : 'other';
    if (isSeen) return this.#write(key, kept);
    if (theirs.notice !== kept.notice || theirs.pasted !== kept.pasted) return 'other';
    return this.#write(key, { ...kept, marks: mergeMarks(kept.marks, theirs.marks) });
  }

  /** Keeps it all the same, over what another window wrote. */
  keepOver(id: string, kept: KeptNotice): Written {
    return this.#write(keyOf(id), kept);
  }

  /** Keeps nothing for a draft any longer. */
  forget(id: string): void {
    this.#storage.remove(keyOf(id));
    this.#seen.set(keyOf(id), null);
  }

  #write(key: string, { notice, pasted, marks }: KeptNotice): Written {
    const text = JSON.stringify({
      version,
      notice,
      pasted,
      marks: marks.slice(0, mostMarks),
      changed: now(),
    });
    const written = this.#storage.write(key, text);
    if (written === 'saved') this.#seen.set(key, text);
    return written;
  }
}

function keyOf(id: string): string {
  return prefix + (id === '' ? 'pasted' : id);
}

function readKept(text: string): KeptNotice | 'damaged' | 'newer' {
  const stored = parseJson(text);
  const read = v.safeParse(schema, stored);
  if (!read.success) return v.is(newerSchema, stored) ? 'newer' : 'damaged';
  const { notice, pasted, marks } = read.output;
  return { notice, pasted, marks };
}
