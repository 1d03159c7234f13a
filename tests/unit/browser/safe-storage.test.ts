import { describe, expect, test } from 'vitest';
import { SafeStorage } from '../../../src/browser/safe-storage.ts';
import { FakeBrowser, ForbiddenStorage } from '../../fixtures/fake-storage.ts';

test('gives what it was given, until that is taken out', () => {
  const page = new FakeBrowser().open();
  const storage = new SafeStorage(() => page);
  expect(storage.read('b')).toBeNull();
  expect([storage.write('b', '1'), storage.write('a', '2'), storage.write('c', '')]).toEqual(
    Array(3).fill('saved'),
  );
  expect([storage.read('b'), storage.read('c')]).toEqual(['1', '']);
  expect(storage.keys('')).toEqual(['a', 'b', 'c']);
  storage.remove('b');
  expect(storage.keys('')).toEqual(['a', 'c']);
});

test('says that there is no room, and keeps what stood there', () => {
  const browser = new FakeBrowser();
  const page = browser.open();
  const storage = new SafeStorage(() => page);
  storage.write('a', '1');
  browser.room = 3;
  expect(storage.write('a', 'long')).toBe('full');
  expect(storage.read('a')).toBe('1');
});

test('says so when a browser takes a text and keeps nothing', () => {
  const page = new FakeBrowser().open();
  page.setItem = () => undefined;
  expect(new SafeStorage(() => page).write('a', '1')).toBe('forbidden');
});

describe.each<[string, () => SafeStorage]>([
  ['forbidden', () => new SafeStorage(() => new ForbiddenStorage())],
  ['not known to the browser', () => new SafeStorage()],
])('storage that is %s', (_, open) => {
  test('keeps nothing and breaks nothing', () => {
    const storage = open();
    expect(storage.write('a', '1')).toBe('forbidden');
    expect(storage.read('a')).toBeUndefined();
    expect(storage.keys('')).toEqual([]);
    storage.remove('a');
  });
});
