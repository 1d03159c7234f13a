import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SafeStorage } from '../../../../src/browser/safe-storage.ts';
import { ReviewStore, type KeptReview } from '../../../../src/components/review/kept-review.ts';
import { FakeBrowser } from '../../../fixtures/fake-storage.ts';

const key = 'gonghui:review';
const review = (text: string): KeptReview => ({ text, unit: 'qiye', names: '江城区' });
const newer = '{"version":2,"pages":[]}';

function open(browser: FakeBrowser) {
  const page = browser.open();
  return { page, store: new ReviewStore(new SafeStorage(() => page)) };
}

/** The words that a visit finds later, the ones on the page first. */
function found(browser: FakeBrowser): string[] {
  const { store } = open(browser);
  const text = store.open()?.text;
  return [...(text === undefined ? [] : [text]), ...store.others().map((other) => other.text)];
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('keeps the review', () => {
  test('for the next visit, under one key as ever', () => {
    const browser = new FakeBrowser();
    const { store } = open(browser);
    expect(store.open()).toBeUndefined();
    expect(store.keep(review('一'))).toBe('saved');
    expect(store.keep(review('一二'))).toBe('saved');
    expect(open(browser).store.open()).toEqual(review('一二'));
    expect([...browser.kept.keys()]).toEqual([key]);
    expect(store.others()).toEqual([]);
  });

  test('reads what earlier editions of the site kept', () => {
    const browser = new FakeBrowser();
    browser.kept.set(key, JSON.stringify({ version: 1, ...review('从前') }));
    expect(open(browser).store.open()).toEqual(review('从前'));
  });

  test('however long it is, as long as the browser takes it', () => {
    const browser = new FakeBrowser();
    const { store } = open(browser);
    const long = '字'.repeat(2_000_100);
    expect(store.keep(review(long))).toBe('saved');
    expect(open(browser).store.open()?.text).toBe(long);
  });

  test('until the reader wants nothing kept', () => {
    const browser = new FakeBrowser();
    const { store } = open(browser);
    store.keep(review('一'));
    store.forget();
    expect(browser.kept.size).toBe(0);
  });
});

describe('two windows', () => {
  test('keep the text of each, the newest on the page of the next visit', () => {
    const browser = new FakeBrowser();
    const one = open(browser).store;
    one.keep(review('共同'));
    const two = open(browser).store;
    two.open();
    expect(one.keep(review('共同，这边'))).toBe('saved');
    vi.advanceTimersByTime(10);
    expect(two.keep(review('共同，那边'))).toBe('beside');
    expect(found(browser)).toEqual(['共同，那边', '共同，这边']);
    vi.advanceTimersByTime(10);
    // Each goes on with its own.
    expect(two.keep(review('共同，那边又写'))).toBe('saved');
    vi.advanceTimersByTime(10);
    expect(one.keep(review('共同，这边又写'))).toBe('saved');
    expect(found(browser)).toEqual(['共同，这边又写', '共同，那边又写']);
  });

  test('one of which only looks leave the other its place', () => {
    const browser = new FakeBrowser();
    const [one, two] = [open(browser).store, open(browser).store];
    one.keep(review('一'));
    const text = two.open()?.text ?? '';
    vi.advanceTimersByTime(10);
    expect(two.keep(review(text))).toBe('saved');
    expect(one.keep(review('一二'))).toBe('saved');
    expect(found(browser)).toEqual(['一二']);
  });

  test('do not make two of what is alike', () => {
    const browser = new FakeBrowser();
    const [one, two] = [open(browser).store, open(browser).store];
    one.keep(review('一样'));
    expect(two.keep(review('一样'))).toBe('saved');
    expect(found(browser)).toEqual(['一样']);
  });

  test('notice what the other wrote over in the same instant', () => {
    const browser = new FakeBrowser();
    const { store: one } = open(browser);
    const { page, store: two } = open(browser);
    page.lag();
    one.keep(review('这边'));
    two.keep(review('那边'));
    page.catchUp();
    expect(one.wasJustCovered()).toBe(true);
    expect(two.wasJustCovered()).toBe(false);
    expect(one.keep(review('这边'))).toBe('beside');
    expect(found(browser).sort()).toEqual(['这边', '那边'].sort());
    // What another window changes much later was read there first.
    vi.advanceTimersByTime(60_000);
    const three = open(browser).store;
    const text = three.open()?.text ?? '';
    three.keep(review(`${text}，接着写`));
    expect([one, two].some((store) => store.wasJustCovered())).toBe(false);
  });

  test('one of which keeps nothing any more takes away its own only', () => {
    const browser = new FakeBrowser();
    const [one, two] = [open(browser).store, open(browser).store];
    one.keep(review('这边'));
    two.keep(review('那边'));
    one.forget();
    expect(found(browser)).toEqual(['那边']);
  });

  test('let the reader go on with the other text, and lose neither', () => {
    const browser = new FakeBrowser();
    const [one, two] = [open(browser).store, open(browser).store];
    one.keep(review('这边'));
    vi.advanceTimersByTime(10);
    two.keep(review('那边'));
    const { store } = open(browser);
    expect(store.open()?.text).toBe('那边');
    expect(store.take(store.others()[0]?.key ?? '')).toEqual(review('这边'));
    vi.advanceTimersByTime(10);
    expect(store.keep(review('这边，改'))).toBe('saved');
    expect(found(browser)).toEqual(['这边，改', '那边']);
    store.discard(store.others()[0]?.key ?? '');
    expect(found(browser)).toEqual(['这边，改']);
  });
});

describe.each([
  ['damaged', '{"version":1,"text":["x"]}'],
  ['damaged', 'x'],
  ['newer', newer],
] as const)('what cannot be read: %s', (kind, text) => {
  test('is never written over, and shown beside', () => {
    const browser = new FakeBrowser();
    browser.kept.set(key, text);
    const { store } = open(browser);
    expect(store.open()).toBeUndefined();
    expect(store.others()).toEqual([{ key, kind, text }]);
    expect(store.keep(review('新写的'))).toBe('saved');
    store.keep(review('新写的，又写'));
    expect(browser.kept.get(key)).toBe(text);
    expect(found(browser)).toEqual(['新写的，又写', text]);
    store.forget();
    expect(found(browser)).toEqual([text]);
  });

  test('is not written over either when it comes while the page is open', () => {
    const browser = new FakeBrowser();
    const { store } = open(browser);
    store.keep(review('一'));
    browser.kept.set(key, text);
    expect(store.keep(review('一二'))).toBe('beside');
    expect(browser.kept.get(key)).toBe(text);
    expect(found(browser)).toEqual(['一二', text]);
  });
});

test('says when there is no room, and leaves what stood there', () => {
  const browser = new FakeBrowser();
  const { store } = open(browser);
  store.keep(review('一'));
  browser.room = 0;
  expect(store.keep(review('一二'))).toBe('full');
  expect(found(browser)).toEqual(['一']);
  expect(new ReviewStore(new SafeStorage()).keep(review('一'))).toBe('forbidden');
});
