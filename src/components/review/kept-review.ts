import * as v from 'valibot';
import type { SafeStorage } from '../../browser/safe-storage.ts';
import type { Written } from '../../browser/stored-text.ts';
import { newId } from '../../draft/new-id.ts';
import { now } from '../../draft/now.ts';
import { parseJson } from '../../draft/parse-json.ts';

/** What the reader lets this browser keep of the review. */
export interface KeptReview {
  text: string;
  unit: string;
  /** own names as typed */
  names: string;
}

/** A text that is kept beside the one on the page. */
export interface OtherText {
  /** where it stands in the browser's storage */
  key: string;
  /** `window`: of another window or an earlier visit; `newer`: written by a newer version of the site */
  kind: 'window' | 'newer' | 'damaged';
  /** its words; of what cannot be read all that was found */
  text: string;
}

/** The first text stands under this, each further one under this, a colon and an id of its own. */
const base = 'gonghui:review';

/**
 * Two windows write over each other when neither has heard of the other yet, which takes no longer, in milliseconds.
 */
const hearing = 5000;

const version = 1;
const schema = v.object({
  version: v.literal(version),
  text: v.string(),
  unit: v.pipe(v.string(), v.regex(/^[a-z-]{0,40}$/u)),
  names: v.pipe(v.string(), v.maxLength(4000)),
  /** when it was kept, in milliseconds since 1970; earlier editions of the site did not say */
  changed: v.optional(v.number(), 0),
});
const newerSchema = v.object({ version: v.pipe(v.number(), v.minValue(version + 1)) });

/**
 * The texts of the review kept in this browser; one store for each open page. A page writes over nothing that
 * it has not read: what another window keeps, or what cannot be read, stays, and this page's text goes beside
 * it. Never throws.
 */
export class ReviewStore {
  readonly #storage: SafeStorage;
  /** where this page keeps its text */
  #key = base;
  /** what stood there when this page last read or wrote it, null for nothing */
  #seen: string | null = null;
  #wroteAt = Number.NEGATIVE_INFINITY;

  constructor(storage: SafeStorage) {
    this.#storage = storage;
  }

  /** Goes on with the text that was kept last, and gives it; undefined when none can be read. */
  open(): KeptReview | undefined {
    const all = this.#keys().map((key) => ({ key, kept: readKept(this.#storage.read(key)) }));
    const [newest] = all
      .flatMap(({ key, kept }) => (typeof kept === 'object' ? [{ key, kept }] : []))
      .sort((one, other) => other.kept.changed - one.kept.changed);
    if (newest) return this.take(newest.key);
    this.#key = all.length === 0 ? base : `${base}:${newId()}`;
    this.#seen = null;
    return undefined;
  }

  /** Goes on with a text of {@link others}; undefined, and nothing done, when it cannot be read any more. */
  take(key: string): KeptReview | undefined {
    const text = this.#storage.read(key);
    const kept = readKept(text);
    if (typeof text !== 'string' || typeof kept !== 'object') return undefined;
    this.#key = key;
    this.#seen = text;
    return { text: kept.text, unit: kept.unit, names: kept.names };
  }

  /** What else is kept, or cannot be read. */
  others(): OtherText[] {
    return this.#keys().flatMap((key): OtherText[] => {
      const text = this.#storage.read(key);
      if (key === this.#key || typeof text !== 'string') return [];
      const kept = readKept(text);
      return typeof kept === 'object'
        ? [{ key, kind: 'window', text: kept.text }]
        : [{ key, kind: kept, text }];
    });
  }

  /** Keeps the text of this page; `beside` when its place held what this page had not read, and it has another now. */
  keep(kept: KeptReview): Written | 'beside' {
    const there = this.#storage.read(this.#key);
    const isThere = typeof there === 'string' && isAlike(there, kept);
    if (isThere && there === this.#seen) return 'saved';
    const isForeign = typeof there === 'string' && there !== this.#seen && !isThere;
    const key = isForeign ? `${base}:${newId()}` : this.#key;
    const text = JSON.stringify({ version, ...kept, changed: now() });
    const written = this.#storage.write(key, text);
    if (written !== 'saved') return written;
    this.#key = key;
    this.#seen = text;
    this.#wroteAt = performance.now();
    return isForeign ? 'beside' : 'saved';
  }

  /** Whether another window has just written over the text of this page, which it cannot have read. */
  wasJustCovered(): boolean {
    const there = this.#storage.read(this.#key);
    return typeof there === 'string' && there !== this.#seen && performance.now() - this.#wroteAt < hearing;
  }

  /** Keeps the text of this page no longer; the others stay. */
  forget(): void {
    if (this.#storage.read(this.#key) === this.#seen) this.#storage.remove(this.#key);
    this.#seen = null;
  }

  /** Deletes a text of {@link others}. */
  discard(key: string): void {
    if (this.others().some((other) => other.key === key)) this.#storage.remove(key);
  }

  #keys(): string[] {
    return this.#storage.keys(base).filter((key) => key === base || key.startsWith(`${base}:`));
  }
}

function readKept(text: string | null | undefined): v.InferOutput<typeof schema> | 'newer' | 'damaged' {
  const stored = parseJson(text ?? '');
  const read = v.safeParse(schema, stored);
  if (read.success) return read.output;
  return v.is(newerSchema, stored) ? 'newer' : 'damaged';
}

function isAlike(stored: string, { text, unit, names }: KeptReview): boolean {
  const kept = readKept(stored);
  return typeof kept === 'object' && kept.text === text && kept.unit === unit && kept.names === names;
}
