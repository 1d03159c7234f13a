import type { SafeStorage } from '../browser/safe-storage.ts';
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

/** A change of the values, which may be made again on values that another window has changed meanwhile. */
type Change = (values: ReaderValues) => ReaderValues;

/** Keeps a reader's values in this browser. What cannot be read is set aside, never overwritten. */
export class ValueStore {
  readonly #storage: SafeStorage;
  readonly #onTrouble: (trouble: StoreTrouble) => void;
  /** what the browser has not kept yet: it holds for this page, and is tried again with the next change */
  #unkept: Change[] = [];
  #isToldOfUnkept = false;

  /** @param onTrouble told once of each trouble */
  constructor(storage: SafeStorage, onTrouble: (trouble: StoreTrouble) => void = () => undefined) {
    this.#storage = storage;
    this.#onTrouble = onTrouble;
  }

  /** The values; none where there is no storage or what it holds cannot be read. Changes nothing. */
  read(): ReaderValues {
    const found = this.#parse();
    return this.#unkept.reduce(
      (values, change) => change(values),
      typeof found === 'string' ? noValues : found,
    );
  }

  /** Sets aside what cannot be read, so that values can be kept again. */
  recover(): void {
    const why = this.#parse();
    if (typeof why !== 'string') return;
    const storage = this.#storage;
    const text = storage.read(valuesKey) ?? '';
    const key = asideKeys.find((candidate) => storage.read(candidate) === null);
    if (key === undefined || storage.write(key, text) !== 'saved') {
      this.#tellOfUnkept();
      return;
    }
    storage.remove(valuesKey);
    this.#onTrouble({ kind: 'set-aside', why, key, text });
  }

  /**
   * Changes the values. They are read anew first: another window may have changed them.
   *
   * @returns the values as they are now
   */
  update(change: Change): ReaderValues {
    this.recover();
    this.#unkept.push(change);
    const values = this.read();
    if (this.#keep(values)) {
      this.#unkept = [];
      this.#isToldOfUnkept = false;
    } else {
      this.#tellOfUnkept();
    }
    return values;
  }

  #keep(values: ReaderValues): boolean {
    // What could not be set aside is not written over.
    if (typeof this.#parse() === 'string') return false;
    if (!isEmpty(values)) return this.#storage.write(valuesKey, writeValues(values)) === 'saved';
    this.#storage.remove(valuesKey);
    return true;
  }

  #tellOfUnkept(): void {
    if (!this.#isToldOfUnkept) this.#onTrouble({ kind: 'not-kept' });
    this.#isToldOfUnkept = true;
  }

  #parse(): ReaderValues | 'damaged' | 'newer' {
    const text = this.#storage.read(valuesKey);
    return typeof text === 'string' ? parseValues(text) : noValues;
  }
}
