import { describe, expect, test } from 'vitest';
import { ValueStore, valuesKey, type StoreTrouble } from '../../../src/blanks/store.ts';
import { SafeStorage } from '../../../src/browser/safe-storage.ts';
import { writeValues } from '../../../src/blanks/stored-values.ts';
import { ForbiddenStorage } from '../../fixtures/fake-storage.ts';
import { noValues, withValue, type BlankRules, type ReaderValues } from '../../../src/blanks/values.ts';

const rules: BlankRules = { site: new Map([['年份', '年份']]), words: new Map() };
const fill =
  (value: string, name = '年份') =>
  (values: ReaderValues) =>
    withValue(values, rules, { name, place: '/a/#b', ordinal: 0 }, value);
const year = (value: string): ReaderValues => fill(value)(noValues);

/** A browser's storage in memory; `full` makes it refuse to keep anything more. */
class MemoryStorage implements Storage {
  readonly entries = new Map<string, string>();
  full = false;

  get length(): number {
    return this.entries.size;
  }
  clear(): void {
    this.entries.clear();
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.entries.delete(key);
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(key, value);
  }
}

function storeWith(text?: string) {
  const storage = new MemoryStorage();
  if (text !== undefined) storage.entries.set(valuesKey, text);
  const troubles: StoreTrouble[] = [];
  const store = new ValueStore(new SafeStorage(() => storage), (trouble) => troubles.push(trouble));
  return { storage, store, troubles };
}

describe('a store', () => {
  test('keeps values for the next page', () => {
    const { storage, store, troubles } = storeWith();
    expect(store.read()).toEqual(noValues);
    expect(store.update(fill('2027'))).toEqual(year('2027'));
    expect(new ValueStore(new SafeStorage(() => storage)).read()).toEqual(year('2027'));
    expect(troubles).toEqual([]);
  });

  test('keeps nothing at all when nothing is filled in', () => {
    const { storage, store } = storeWith(writeValues(year('2027')));
    store.update(() => noValues);
    expect(storage.length).toBe(0);
  });

  test('takes up what another window has filled in meanwhile', () => {
    const { storage, store } = storeWith();
    const other = new ValueStore(new SafeStorage(() => storage));
    store.update(fill('2027'));
    other.update(fill('6月', '月份'));
    expect(store.update(fill('2028')).places.size).toBe(1);
    expect(other.read()).toEqual(store.read());
  });
});

describe('what cannot be read', () => {
  test.each([
    ['damaged', '{"version":1,"site":'],
    ['newer', '{"version":2,"values":{}}'],
  ])('is set aside before anything is kept: %s', (why, text) => {
    const { storage, store, troubles } = storeWith(text);
    expect(store.read()).toEqual(noValues);
    expect(storage.entries).toEqual(new Map([[valuesKey, text]]));
    store.update(fill('2027'));
    const key = `${valuesKey}:aside-1`;
    expect(storage.entries).toEqual(
      new Map([
        [key, text],
        [valuesKey, writeValues(year('2027'))],
      ]),
    );
    expect(troubles).toEqual([{ kind: 'set-aside', why, key, text }]);
  });

  test('does not take the place of what was set aside before', () => {
    const { storage, store } = storeWith('damaged');
    store.recover();
    storage.entries.set(valuesKey, 'damaged again');
    store.recover();
    expect([...storage.entries]).toEqual([
      [`${valuesKey}:aside-1`, 'damaged'],
      [`${valuesKey}:aside-2`, 'damaged again'],
    ]);
  });

  test('stays where it is when there is no room to set it aside; values then hold for the page', () => {
    const { storage, store, troubles } = storeWith('damaged');
    storage.full = true;
    expect(store.update(fill('2027'))).toEqual(year('2027'));
    expect(store.read()).toEqual(year('2027'));
    expect(storage.entries).toEqual(new Map([[valuesKey, 'damaged']]));
    expect(troubles).toEqual([{ kind: 'not-kept' }]);
  });

  test('stays where it is when nine others were set aside', () => {
    const { storage, store, troubles } = storeWith();
    for (let count = 0; count < 10; count += 1) {
      storage.entries.set(valuesKey, `damaged ${String(count)}`);
      store.recover();
    }
    expect(storage.entries.get(valuesKey)).toBe('damaged 9');
    expect(troubles.map(({ kind }) => kind)).toEqual([...Array<string>(9).fill('set-aside'), 'not-kept']);
  });
});

describe('without room or leave to keep anything', () => {
  test.each(['full', 'forbidden'])('values hold for the page, and the reader is told once: %s', (how) => {
    const storage = new MemoryStorage();
    storage.full = true;
    const troubles: StoreTrouble[] = [];
    const store = new ValueStore(
      new SafeStorage(() => (how === 'full' ? storage : new ForbiddenStorage())),
      (trouble) => troubles.push(trouble),
    );
    expect(store.read()).toEqual(noValues);
    expect(store.update(fill('2027'))).toEqual(year('2027'));
    expect(store.update(fill('2028'))).toEqual(year('2028'));
    expect(store.read()).toEqual(year('2028'));
    expect(troubles).toEqual([{ kind: 'not-kept' }]);
    expect(storage.length).toBe(0);
  });

  test('values are kept again as soon as there is room, with what another window filled in', () => {
    const { storage, store, troubles } = storeWith();
    storage.full = true;
    store.update(fill('2027'));
    storage.full = false;
    new ValueStore(new SafeStorage(() => storage)).update(fill('6月', '月份'));
    store.update(fill('张三', '责任人'));
    const kept = new ValueStore(new SafeStorage(() => storage)).read();
    expect([...kept.site.values(), ...kept.places.values()]).toEqual(['2027', '6月', '张三']);
    expect(store.read()).toEqual(kept);
    expect(troubles).toEqual([{ kind: 'not-kept' }]);
  });
});
