import { parseValues, writeValues } from './stored-values.ts';
import { isEmpty, noValues, type ReaderValues } from './values.ts';

/** The key under which this browser keeps a reader's values. */
export const valuesKey = 'gonghui:blanks';

/** Under these keys stands what could not be read. */
const asideKeys = Array.from({ length: 9 }, (_, index) => `${valuesKey}:aside-${String(index + 1)}`);

/** Something the reader must be told of the store. */
export type StoreTrouble =
  /** what was stored could not be read; it now stands under `key` */
  | { kind: 'set-aside'; why: 'damaged' | 'newer'; key: string; text: string }
  /** values hold for this page only */
  | { kind: 'not-kept' };

/** Keeps a reader's values in this browser. What cannot be read is set aside, never overwritten. */
export class ValueStore {
  readonly #storage: () => Storage;
  readonly #onTrouble: (trouble: StoreTrouble) => void;
  /** what holds for this page, when the browser does not keep it */
  #unkept: ReaderValues | undefined;

  /**
   * @param storage gives the browser's storage, and may throw where it is forbidden
   * @param onTrouble told once of each trouble
   */
  constructor(storage: () => Storage, onTrouble: (trouble: StoreTrouble) => void = () => undefined) {
    this.#storage = storage;
    this.#onTrouble = onTrouble;
  }

  /** The values; none where there is no storage or what it holds cannot be read. Changes nothing. */
  read(): ReaderValues {
    const found = this.#unkept ?? this.#parse();
    return typeof found === 'string' ? noValues : found;
  }

  /** Sets aside what cannot be read, so that values can be kept again. */
  recover(): void {
    const why = this.#parse();
    if (typeof why !== 'string' || this.#unkept) return;
    try {
      const storage = this.#storage();
      const text = storage.getItem(valuesKey) ?? '';
      const key = asideKeys.find((candidate) => storage.getItem(candidate) === null);
      if (key === undefined) throw new Error('every place for what cannot be read is taken');
      storage.setItem(key, text);
      storage.removeItem(valuesKey);
      this.#onTrouble({ kind: 'set-aside', why, key, text });
    } catch {
      this.#keepHere(noValues);
    }
  }

  /**
   * Changes the values. They are read anew first: another window may have changed them.
   *
   * @returns the values as they are now
   */
  update(change: (values: ReaderValues) => ReaderValues): ReaderValues {
    this.recover();
    const values = change(this.read());
    if (this.#unkept) {
      this.#unkept = values;
      return values;
    }
    try {
      if (isEmpty(values)) this.#storage().removeItem(valuesKey);
      else this.#storage().setItem(valuesKey, writeValues(values));
    } catch {
      this.#keepHere(values);
    }
    return values;
  }

  #keepHere(values: ReaderValues): void {
    this.#unkept = values;
    this.#onTrouble({ kind: 'not-kept' });
  }

  #parse(): ReaderValues | 'damaged' | 'newer' {
    try {
      const text = this.#storage().getItem(valuesKey);
      return text === null ? noValues : parseValues(text);
    } catch {
      // Forbidden storage holds nothing.
      return noValues;
    }
  }
}
