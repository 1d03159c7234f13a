import { expect, test } from 'vitest';
import { SafeStorage } from '../../../../src/browser/safe-storage.ts';
import { NoticeStore, type KeptNotice } from '../../../../src/draft/notice/kept-notice.ts';
import { withMark } from '../../../../src/draft/notice/marks.ts';

/** Storage in memory that may be full. */
class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  isFull = false;

  get length(): number {
    return this.#items.size;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.isFull) throw new DOMException('', 'QuotaExceededError');
    this.#items.set(key, value);
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
  clear(): void {
    this.#items.clear();
  }
}

const kept: KeptNotice = {
  notice: '1.召开职代会',
  pasted: '',
  marks: [{ demand: '召开职代会', evidence: '决议', own: '' }],
};
const key = 'gonghui:notice:a1';

function setUp(stored?: string): { memory: MemoryStorage; storage: SafeStorage; store: NoticeStore } {
  const memory = new MemoryStorage();
  if (stored !== undefined) memory.setItem(key, stored);
  const storage = new SafeStorage(() => memory);
  return { memory, storage, store: new NoticeStore(storage) };
}

test('what was kept is there the next time, for each draft its own', () => {
  const { storage, store } = setUp();
  expect(store.open('a1')).toBe('nothing');
  expect(store.keep('a1', kept)).toBe('saved');
  const next = new NoticeStore(storage);
  expect(next.open('a1')).toEqual(kept);
  expect(next.open('b2')).toBe('nothing');
  expect(next.open('')).toBe('nothing');
});

test.each([
  'x',
  '{}',
  'null',
  '[]',
  '{"version":1}',
  JSON.stringify({ version: 1, ...kept, notice: 7, changed: 1 }),
  JSON.stringify({ version: 1, ...kept, marks: [{ demand: 'x' }], changed: 1 }),
  JSON.stringify({
    version: 1,
    ...kept,
    marks: [{ demand: 'x', evidence: 'x'.repeat(501), own: '' }],
    changed: 1,
  }),
  JSON.stringify({ version: 1, ...kept, notice: 'x'.repeat(200_001), changed: 1 }),
  JSON.stringify({ version: 0, ...kept, changed: 1 }),
])('what is damaged is moved aside and not lost: %.40s', (stored) => {
  const { memory, storage, store } = setUp(stored);
  expect(store.open('a1')).toBe('damaged');
  expect(memory.getItem(key)).toBeNull();
  expect(storage.keys('gonghui:notice-aside:').map((aside) => memory.getItem(aside))).toEqual([stored]);
  expect(store.keep('a1', kept)).toBe('saved');
});

test('what is damaged and cannot be moved is not written over', () => {
  const { memory, store } = setUp('x');
  memory.isFull = true;
  expect(store.open('a1')).toBe('damaged');
  memory.isFull = false;
  expect(store.keep('a1', kept)).toBe('other');
  expect(memory.getItem(key)).toBe('x');
});

test('what a newer version of the site wrote stays', () => {
  const stored = JSON.stringify({ version: 2, something: 'new' });
  const { memory, store } = setUp(stored);
  expect(store.open('a1')).toBe('newer');
  expect(store.keep('a1', kept)).toBe('other');
  expect(memory.getItem(key)).toBe(stored);
});

test('another window on the same notice loses nothing, one on another notice is not written over', () => {
  const { storage, store } = setUp();
  const other = new NoticeStore(storage);
  store.open('a1');
  other.open('a1');
  store.keep('a1', kept);
  const theirs = { ...kept, marks: [{ demand: '办理提案', evidence: '', own: '已办' }] };
  expect(other.keep('a1', theirs)).toBe('saved');
  expect(new NoticeStore(storage).open('a1')).toEqual({ ...kept, marks: [...theirs.marks, ...kept.marks] });
  expect(store.keep('a1', { ...kept, notice: '别的通知' })).toBe('other');
  expect(store.keepOver('a1', { ...kept, notice: '别的通知' })).toBe('saved');
});

test('storage that is full says so', () => {
  const { memory, store } = setUp();
  store.open('a1');
  memory.isFull = true;
  expect(store.keep('a1', kept)).toBe('full');
});

test('forgetting takes it out', () => {
  const { storage, store } = setUp();
  store.keep('a1', kept);
  store.forget('a1');
  expect(new NoticeStore(storage).open('a1')).toBe('nothing');
});

test('a mark without words is none, and a long one is cut', () => {
  expect(withMark(kept.marks, { demand: '召开职代会', evidence: '', own: '' })).toEqual([]);
  expect(withMark([], { demand: 'x', evidence: 'y'.repeat(900), own: '' })[0]?.evidence).toHaveLength(500);
});
