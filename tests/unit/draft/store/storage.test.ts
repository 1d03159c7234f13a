import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { inlineText } from '../../../../src/passage/model.ts';
import { SafeStorage } from '../../../../src/browser/safe-storage.ts';
import { draftSchema, type Draft } from '../../../../src/draft/schema.ts';
import { DraftStore, type SaveResult } from '../../../../src/draft/store/storage.ts';
import { anyDraft, draftWith } from '../../../fixtures/draft.ts';
import { FakeBrowser, ForbiddenStorage } from '../../../fixtures/fake-storage.ts';
import { anyText, hostileStrings } from '../../../fixtures/han.ts';

const keyOfA = 'gonghui:draft:a';
const newer = JSON.stringify({ version: 99, shape: 'of tomorrow' });

function openPage(browser = new FakeBrowser()) {
  const page = browser.open();
  return { browser, page, store: new DraftStore(new SafeStorage(() => page), page.window) };
}

function copyIn(result: SaveResult): Draft {
  if (typeof result === 'string') throw new Error(`no conflict but ${result}`);
  return result.copy;
}

describe('keeps drafts', () => {
  test('any draft, for this page and the next', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { browser, store } = openPage();
        expect(store.save(draft)).toBe('saved');
        expect(store.load(draft.id)).toStrictEqual(draft);
        expect(openPage(browser).store.load(draft.id)).toStrictEqual(draft);
      }),
    );
  });

  test('under keys and in a form that later versions can rely on', () => {
    const { browser, store } = openPage();
    const draft = draftWith('a', '计划', 7);
    store.save(draft);
    store.save(draft);
    expect([...browser.kept.keys()]).toStrictEqual([keyOfA]);
    const text = browser.kept.get(keyOfA) ?? '';
    expect(text).toMatch(/^\{"version":3,"revision":2,"writer":"[0-9a-f]{16}","draft":\{/u);
    expect(JSON.parse(text)).toHaveProperty('draft', draft);
  });

  test('and lists them, the one changed last first', () => {
    const { browser, store } = openPage();
    store.save(draftWith('a', '旧计划', 1));
    store.save({ ...draftWith('b', '', 2), title: [{ kind: 'blank', name: '年份', value: '' }] });
    browser.kept.set('gonghui:unit', '[]');
    expect(openPage(browser).store.list()).toStrictEqual([
      {
        id: 'b',
        title: [{ kind: 'blank', name: '年份', value: '' }],
        unit: '',
        isReport: false,
        changed: 2,
        items: 0,
      },
      {
        id: 'a',
        title: [{ kind: 'text', text: '旧计划', strong: false }],
        unit: '',
        isReport: false,
        changed: 1,
        items: 0,
      },
    ]);
  });

  test('until they are removed, which a save undoes', () => {
    const { browser, store } = openPage();
    const draft = draftWith('a', '计划');
    store.save(draft);
    expect(store.remove('a')).toStrictEqual(draft);
    expect(store.load('a')).toBeUndefined();
    expect(store.list()).toStrictEqual([]);
    expect(browser.kept.size).toBe(0);
    expect(store.remove('a')).toBeUndefined();
    expect(store.save(draft)).toBe('saved');
    expect(store.load('a')).toStrictEqual(draft);
  });

  test('but none that could not be read again, which lives as long as the page', () => {
    const { browser, store } = openPage();
    store.save(draftWith('a', '计划'));
    const before = new Map(browser.kept);
    const large = draftWith('a', '字'.repeat(200_001));
    expect(store.save(large)).toBe('refused');
    expect(browser.kept).toStrictEqual(before);
    expect(store.load('a')).toStrictEqual(large);
    expect(store.unkept()).toStrictEqual(new Map([['a', 'refused']]));
  });
});

describe('the current draft', () => {
  test('is the one chosen last, also for the next page', () => {
    const { browser, store } = openPage();
    expect(store.current()).toBeUndefined();
    store.save(draftWith('a', '计划'));
    store.setCurrent('a');
    expect(store.current()).toBe('a');
    expect(openPage(browser).store.current()).toBe('a');
  });

  test('is the one of this page while another page chooses another', () => {
    const { browser, store } = openPage();
    store.save(draftWith('a', '计划'));
    store.setCurrent('a');
    const other = openPage(browser).store;
    other.save(draftWith('b', '总结'));
    other.setCurrent('b');
    expect([store.current(), other.current()]).toStrictEqual(['a', 'b']);
  });

  test.each(['gone', '', '<script>', '__proto__'])('is none when %j is there instead of one', (id) => {
    const { browser, store } = openPage();
    browser.kept.set('gonghui:draft-current', id);
    expect(store.current()).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  test('is set aside when it is damaged, and its place is free', () => {
    const { browser, store } = openPage();
    browser.kept.set(keyOfA, '{"version":1');
    expect(store.load('a')).toBeUndefined();
    expect(store.list()).toStrictEqual([]);
    const aside = { key: 'gonghui:draft-aside:a', reason: 'damaged', text: '{"version":1' };
    expect(store.setAside()).toStrictEqual([aside]);
    expect(store.save(draftWith('a', '计划'))).toBe('saved');
    expect(store.setAside()).toStrictEqual([aside]);
  });

  test('stays beside what was set aside before', () => {
    const { browser, store } = openPage();
    for (const text of ['x', 'y', 'x']) {
      browser.kept.set(keyOfA, text);
      store.list();
    }
    expect(store.setAside().map(({ key, text }) => [key, text])).toStrictEqual([
      ['gonghui:draft-aside:a', 'x'],
      ['gonghui:draft-aside:a:2', 'y'],
    ]);
  });

  test('is not moved when a newer version wrote it, and a save goes beside it', () => {
    const { browser, store } = openPage();
    store.save(draftWith('a', '计划'));
    browser.kept.set(keyOfA, newer);
    expect(store.load('a')).toBeUndefined();
    expect(store.list()).toStrictEqual([]);
    expect(store.setAside()).toStrictEqual([{ key: keyOfA, reason: 'newer', text: newer }]);
    const result = store.save(draftWith('a', '计划二'));
    expect(result).toHaveProperty('conflict', undefined);
    expect(inlineText(copyIn(result).title)).toBe('计划二（另一窗口的修改）');
    expect(store.load(copyIn(result).id)).toStrictEqual(copyIn(result));
    expect(store.remove('a')).toBeUndefined();
    expect(browser.kept.get(keyOfA)).toBe(newer);
  });

  test('stays where it is when there is no room to move it', () => {
    const { browser, store } = openPage();
    browser.kept.set(keyOfA, 'damaged'.repeat(9));
    browser.room = 80;
    expect(store.load('a')).toBeUndefined();
    expect(store.list()).toStrictEqual([]);
    expect(store.save(draftWith('a', '计划'))).toBe('full');
    expect(store.load('a')).toStrictEqual(draftWith('a', '计划'));
    expect(store.setAside()).toStrictEqual([{ key: keyOfA, reason: 'damaged', text: 'damaged'.repeat(9) }]);
    expect(browser.kept).toStrictEqual(new Map([[keyOfA, 'damaged'.repeat(9)]]));
  });

  test('stays where it is, and a save goes beside it, when there is room for that only', () => {
    const { browser, store } = openPage();
    const damage = 'damaged'.repeat(99);
    browser.kept.set(keyOfA, damage);
    browser.room = 1200;
    const result = store.save(draftWith('a', '计划'));
    expect(result).toHaveProperty('conflict', undefined);
    expect(store.load(copyIn(result).id)).toStrictEqual(copyIn(result));
    expect(browser.kept.get(keyOfA)).toBe(damage);
  });

  test('is not removed when another page puts a draft in its place meanwhile', () => {
    const { browser, page, store } = openPage();
    openPage(browser).store.save(draftWith('a', '计划'));
    const good = browser.kept.get(keyOfA) ?? '';
    browser.kept.set(keyOfA, 'x');
    vi.spyOn(page, 'setItem').mockImplementationOnce((key, text) => {
      browser.kept.set(key, text).set(keyOfA, good);
    });
    store.list();
    expect(browser.kept.get(keyOfA)).toBe(good);
    expect(store.setAside()).toMatchObject([{ text: 'x' }]);
  });

  test('goes when the reader discards it, and nothing else does', () => {
    const { browser, store } = openPage();
    store.save(draftWith('b', '总结'));
    browser.kept.set('gonghui:draft:n', newer).set(keyOfA, 'x').set('gonghui:unit', '[]');
    store.list();
    for (const key of ['gonghui:draft:b', 'gonghui:unit', 'gonghui:draft-aside:none', ''])
      store.discardSetAside(key);
    expect(browser.kept.size).toBe(4);
    for (const { key } of store.setAside()) store.discardSetAside(key);
    expect([...browser.kept.keys()]).toStrictEqual(['gonghui:draft:b', 'gonghui:unit']);
  });

  test('is all there still, whatever stood in storage', () => {
    const texts = fc.oneof(
      anyText,
      fc.constantFrom(...hostileStrings),
      fc.json(),
      anyDraft.map((draft) => JSON.stringify({ version: 1, revision: 1, writer: 'w', draft })),
      fc.integer().map((version) => JSON.stringify({ version })),
    );
    const ids = fc.oneof(fc.constantFrom('a', 'b'), anyText);
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, texts), { maxLength: 5 }), ids, anyDraft, (stored, id, draft) => {
        const { browser, store } = openPage();
        for (const [storedId, text] of stored) browser.kept.set(`gonghui:draft:${storedId}`, text);
        const before = [...browser.kept.values()];
        store.setCurrent(id);
        store.current();
        for (const summary of store.list()) expect(v.is(draftSchema, store.load(summary.id))).toBe(true);
        const loaded = store.load(id);
        if (loaded) expect(v.is(draftSchema, loaded)).toBe(true);
        expect(store.save({ ...draft, id: 'a' })).not.toBe('refused');
        const after = new Set(browser.kept.values());
        expect(before.filter((text) => !after.has(text))).toStrictEqual([]);
      }),
    );
  });
});

test('a draft that is too large stays where it is, and a save goes beside it', () => {
  const { browser, store } = openPage();
  const draft = draftWith('a', '字'.repeat(200_001));
  const text = JSON.stringify({ version: 1, revision: 1, writer: 'w', draft });
  browser.kept.set(keyOfA, text);
  expect(store.load('a')).toBeUndefined();
  expect(store.list()).toStrictEqual([]);
  expect(store.setAside()).toStrictEqual([{ key: keyOfA, reason: 'too-large', text }]);
  copyIn(store.save(draftWith('a', '计划')));
  expect(browser.kept.get(keyOfA)).toBe(text);
});

describe('storage that is full', () => {
  test('keeps what it had, and the page has the rest', () => {
    const { browser, store } = openPage();
    store.save(draftWith('a', '计划', 1));
    browser.room = 200;
    const before = new Map(browser.kept);
    const long = draftWith('a', '计划'.repeat(99), 2);
    expect(store.save(long)).toBe('full');
    expect(browser.kept).toStrictEqual(before);
    expect(store.load('a')).toStrictEqual(long);
    expect(store.list()).toMatchObject([{ changed: 2 }]);
    expect(openPage(browser).store.load('a')).toStrictEqual(draftWith('a', '计划', 1));
    browser.room = 2000;
    expect(store.save(long)).toBe('saved');
    expect(openPage(browser).store.load('a')).toStrictEqual(long);
  });

  test('does not make a save go over what another page saved meanwhile', () => {
    const { browser, store } = openPage();
    store.save(draftWith('a', '甲'));
    browser.room = 300;
    const long = draftWith('a', '甲'.repeat(200));
    expect(store.save(long)).toBe('full');
    const other = openPage(browser).store;
    other.load('a');
    other.save(draftWith('a', '乙'));
    expect(store.save(long)).toBe('full');
    expect(store.load('a')).toStrictEqual(long);
    browser.room = 2000;
    expect(store.save(long)).toHaveProperty('conflict', draftWith('a', '乙'));
    expect(store.list()).toHaveLength(2);
    expect(store.load('a')).toStrictEqual(draftWith('a', '乙'));
  });

  test('lets a draft that it did not take be removed, but not one of another page with it', () => {
    const { browser, store } = openPage();
    store.save(draftWith('a', '甲'));
    browser.room = 300;
    store.save(draftWith('a', '甲'.repeat(200)));
    const other = openPage(browser).store;
    other.load('a');
    other.save(draftWith('a', '乙'));
    expect(store.remove('a')).toStrictEqual(draftWith('a', '甲'.repeat(200)));
    expect(store.load('a')).toStrictEqual(draftWith('a', '乙'));
  });
});

test('what storage did not take is kept when it is tried again and there is room', () => {
  const { browser, store } = openPage();
  browser.room = 0;
  for (const id of ['a', 'b']) expect(store.save(draftWith(id, '计划'))).toBe('full');
  store.keepUnkept();
  expect([...store.unkept().keys()]).toStrictEqual(['a', 'b']);
  browser.room = Number.POSITIVE_INFINITY;
  store.keepUnkept();
  expect(store.unkept().size).toBe(0);
  expect(openPage(browser).store.list()).toHaveLength(2);
});

describe.each<[string, SafeStorage]>([
  ['missing', new SafeStorage()],
  ['forbidden', new SafeStorage(() => new ForbiddenStorage())],
])('storage that is %s', (_, storage) => {
  test('leaves drafts to the page', () => {
    const store = new DraftStore(storage, new EventTarget());
    expect(store.save(draftWith('a', '计划'))).toBe('forbidden');
    expect(store.save(draftWith('b', '总结', 1))).toBe('forbidden');
    store.setCurrent('a');
    expect(store.current()).toBe('a');
    expect(store.load('a')).toStrictEqual(draftWith('a', '计划'));
    expect(store.list().map(({ id }) => id)).toStrictEqual(['b', 'a']);
    expect(store.remove('a')).toStrictEqual(draftWith('a', '计划'));
    expect(store.load('a')).toBeUndefined();
    expect(store.current()).toBeUndefined();
    expect(store.setAside()).toStrictEqual([]);
    store.discardSetAside(keyOfA);
  });
});

test('storage that can be written but not read is not written, since it may hold what would be lost', () => {
  const { browser, page, store } = openPage();
  store.save(draftWith('a', '计划'));
  const before = new Map(browser.kept);
  vi.spyOn(page, 'getItem').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  expect(store.save(draftWith('a', '总结'))).toBe('forbidden');
  expect(browser.kept).toStrictEqual(before);
});

describe('two pages', () => {
  test('save one after the other when each has loaded what the other saved', () => {
    const { browser, store } = openPage();
    const other = openPage(browser).store;
    store.save(draftWith('a', '甲'));
    expect(other.load('a')).toStrictEqual(draftWith('a', '甲'));
    expect(other.save(draftWith('a', '乙'))).toBe('saved');
    store.load('a');
    expect(store.save(draftWith('a', '丙'))).toBe('saved');
    expect(store.list()).toHaveLength(1);
  });

  test('do not save over what they have not loaded; a list does not count', () => {
    const { browser, store } = openPage();
    const other = openPage(browser).store;
    store.save(draftWith('a', '甲'));
    other.load('a');
    other.save(draftWith('a', '乙'));
    store.list();
    const result = store.save(draftWith('a', '丙'));
    expect(result).toHaveProperty('conflict', draftWith('a', '乙'));
    const copy = copyIn(result);
    expect(inlineText(copy.title)).toBe('丙（另一窗口的修改）');
    expect(other.load('a')).toStrictEqual(draftWith('a', '乙'));
    expect(other.load(copy.id)).toStrictEqual(copy);
  });

  test('go on with the copy, also when the page still calls it by its old id, until that is loaded', () => {
    const { browser, store } = openPage();
    openPage(browser).store.save(draftWith('a', '乙'));
    const { id } = copyIn(store.save(draftWith('a', '丙')));
    expect(store.save(draftWith('a', '丙丁'))).toBe('saved');
    expect(inlineText(store.load(id)?.title ?? [])).toBe('丙丁（另一窗口的修改）');
    expect(store.list()).toHaveLength(2);
    // Another page changes the copy too.
    const other = openPage(browser).store;
    other.load(id);
    other.save(draftWith(id, '戊'));
    const second = copyIn(store.save(draftWith('a', '丙丁己')));
    expect(inlineText(second.title)).toBe('丙丁己（另一窗口的修改）');
    expect(store.save(draftWith('a', '丙丁己庚'))).toBe('saved');
    expect(store.list()).toHaveLength(3);
    store.load('a');
    expect(store.save(draftWith('a', '辛'))).toBe('saved');
    expect(store.load('a')).toStrictEqual(draftWith('a', '辛'));
  });

  test('do not make copies of what is alike', () => {
    const { browser, store } = openPage();
    openPage(browser).store.save(draftWith('a', '计划'));
    expect(store.save(draftWith('a', '计划'))).toBe('saved');
    expect(store.list()).toHaveLength(1);
  });

  test('give a copy a title that can be saved, and no second mark', () => {
    const { browser, store } = openPage();
    openPage(browser).store.save(draftWith('a', '乙'));
    openPage(browser).store.save(draftWith('b', '乙'));
    const full = draftWith('a', '字'.repeat(200_000));
    expect(copyIn(store.save(full)).title).toStrictEqual(full.title);
    const marked = draftWith('b', '丙（另一窗口的修改）');
    expect(copyIn(store.save(marked)).title).toStrictEqual(marked.title);
  });

  test('bring back what one of them removed and the other goes on with', () => {
    const { browser, store } = openPage();
    store.save(draftWith('a', '甲'));
    const other = openPage(browser).store;
    other.remove('a');
    expect(store.save(draftWith('a', '甲乙'))).toBe('saved');
    expect(other.load('a')).toStrictEqual(draftWith('a', '甲乙'));
  });
});

describe('the other page', () => {
  test('is heard when it saves or removes a draft, until that is ended', () => {
    const { browser, page, store } = openPage();
    const { page: otherPage, store: other } = openPage(browser);
    const heard: string[] = [];
    const end = store.onOtherTab((id) => heard.push(id));
    other.save(draftWith('a', '计划'));
    other.setCurrent('a');
    store.save(draftWith('b', '总结'));
    page.hear('gonghui:unit', '[]');
    other.remove('a');
    expect(heard).toStrictEqual(['a', 'a']);
    otherPage.clear();
    expect(heard).toStrictEqual(['a', 'a', 'b']);
    end();
    other.save(draftWith('a', '计划'));
    expect(heard).toHaveLength(3);
  });

  test('is not heard of from other storage, or from events that say nothing', () => {
    const { page, store } = openPage();
    const heard: string[] = [];
    store.onOtherTab((id) => heard.push(id));
    page.window.dispatchEvent(new Event('storage'));
    const event = Object.assign(new Event('storage'), {
      storageArea: new FakeBrowser().open(),
      key: keyOfA,
      newValue: 'x',
    });
    page.window.dispatchEvent(event);
    expect(heard).toStrictEqual([]);
    page.hear(keyOfA, 'x');
    expect(heard).toStrictEqual(['a']);
  });

  test('cannot make a draft disappear by saving in the same instant', () => {
    const { browser, page, store } = openPage();
    const { store: other } = openPage(browser);
    store.onOtherTab(() => undefined);
    // However many listen, one copy is made.
    other.onOtherTab(() => undefined);
    other.onOtherTab(() => undefined);
    store.save(draftWith('a', '甲'));
    other.load('a');
    page.lag();
    expect(other.save(draftWith('a', '甲乙'))).toBe('saved');
    expect(store.save(draftWith('a', '甲丙'))).toBe('saved');
    page.catchUp();
    const titles = store.list().map(({ title }) => inlineText(title));
    expect(titles.sort()).toStrictEqual(['甲丙', '甲乙（另一窗口的修改）'].sort());
    // What the other page saves from now on goes to its copy.
    expect(other.save(draftWith('a', '甲乙丁'))).toBe('saved');
    expect(store.list()).toHaveLength(2);
    expect(store.load('a')).toStrictEqual(draftWith('a', '甲丙'));
  });
});
