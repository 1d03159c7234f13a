import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SafeStorage } from '../../../../src/browser/safe-storage.ts';
import { DeskModel } from '../../../../src/components/desk/desk-model.ts';
import { removeItem } from '../../../../src/draft/draft.ts';
import { DraftStore } from '../../../../src/draft/store/storage.ts';
import { inlineText } from '../../../../src/passage/model.ts';
import { item, words } from '../../../fixtures/drafts.ts';
import { FakeBrowser, ForbiddenStorage } from '../../../fixtures/fake-storage.ts';

/** What was said last, and what takes it back. */
interface Said {
  text: string;
  takeBack: (() => void) | undefined;
}

function deskIn(browser: FakeBrowser): { model: DeskModel; said: Said[] } {
  const page = browser.open();
  return deskOn(new DraftStore(new SafeStorage(() => page), page.window));
}

function deskOn(store: DraftStore): { model: DeskModel; said: Said[] } {
  const said: Said[] = [];
  const model = new DeskModel(store, (text, takeBack) => said.push({ text, takeBack }));
  return { model, said };
}

const retitle = (model: DeskModel, text: string): void => {
  model.change((draft) => ({ ...draft, title: words(text) }), 'title');
};
const titles = (model: DeskModel): string[] => model.keeper.list().map(({ title }) => inlineText(title));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('keeping', () => {
  test('a draft is there again when the desk is opened again, and is the one on it', () => {
    const browser = new FakeBrowser();
    const { model } = deskIn(browser);
    model.create(words('计划'), 'qiye', [item('p1')]);
    retitle(model, '新计划');
    expect(model.keeper.keeping).toBe('waiting');
    vi.advanceTimersByTime(500);
    expect(model.keeper.keeping).toBe('saved');
    const again = deskIn(browser).model;
    expect(again.draft).toMatchObject({ title: words('新计划'), unit: 'qiye', items: [item('p1')] });
  });

  test('leaving the page keeps what was typed last', () => {
    const browser = new FakeBrowser();
    const { model } = deskIn(browser);
    model.create(words('计划'), '', []);
    retitle(model, '最后一字');
    model.keeper.flush();
    expect(titles(deskIn(browser).model)).toEqual(['最后一字']);
  });

  test('another draft from the drawer does not lose what was typed in this one', () => {
    const { model } = deskIn(new FakeBrowser());
    model.create(words('一'), '', []);
    const first = model.draft?.id ?? '';
    model.create(words('二'), '', []);
    retitle(model, '二改');
    model.open(first);
    expect(model.draft && inlineText(model.draft.title)).toBe('一');
    expect(titles(model).sort()).toEqual(['一', '二改']);
  });

  test('full storage loses nothing as long as the page is open, and keeps all when there is room again', () => {
    const browser = new FakeBrowser();
    const { model } = deskIn(browser);
    model.create(words('计划'), '', []);
    browser.room = 0;
    retitle(model, '写了很多');
    model.keeper.flush();
    expect(model.keeper.keeping).toBe('full');
    expect(titles(model)).toEqual(['写了很多']);
    browser.room = Number.POSITIVE_INFINITY;
    retitle(model, '写了更多');
    model.keeper.flush();
    expect(model.keeper.keeping).toBe('saved');
    expect(titles(deskIn(browser).model)).toEqual(['写了更多']);
  });

  test('without storage several drafts live as long as the page', () => {
    for (const storage of [new SafeStorage(), new SafeStorage(() => new ForbiddenStorage())]) {
      const { model } = deskOn(new DraftStore(storage, new EventTarget()));
      model.create(words('一'), '', []);
      const first = model.draft?.id ?? '';
      model.create(words('二'), '', []);
      expect(model.keeper.keeping).toBe('forbidden');
      model.open(first);
      expect(model.draft && inlineText(model.draft.title)).toBe('一');
      // Putting it on the desk keeps it no better.
      expect(model.keeper.keeping).toBe('forbidden');
    }
  });
});

describe('a crash', () => {
  /** Types without a pause longer than 150 ms, as fast writers do. */
  const type = (model: DeskModel, keys: number): void => {
    for (let key = 1; key <= keys; key += 1) {
      retitle(model, '字'.repeat(key));
      vi.advanceTimersByTime(150);
    }
  };

  test('loses no more than the last second of steady typing', () => {
    const browser = new FakeBrowser();
    const { model } = deskIn(browser);
    model.create(words('计划'), '', []);
    type(model, 200);
    // Nothing is flushed: the tab is gone.
    const kept = titles(deskIn(browser).model)[0] ?? '';
    expect(200 - kept.length).toBeLessThanOrEqual(7);
  });

  test('loses no more when keys come so thick that no timer runs', () => {
    const browser = new FakeBrowser();
    const { model } = deskIn(browser);
    model.create(words('计划'), '', []);
    const now = vi.spyOn(performance, 'now');
    for (let key = 1; key <= 200; key += 1) {
      now.mockReturnValue(key * 150);
      retitle(model, '字'.repeat(key));
    }
    now.mockRestore();
    const kept = titles(deskIn(browser).model)[0] ?? '';
    expect(200 - kept.length).toBeLessThanOrEqual(7);
  });

  test('right after a removal is taken back loses nothing', () => {
    const browser = new FakeBrowser();
    const { model, said } = deskIn(browser);
    model.create(words('一'), '', []);
    const first = model.draft?.id ?? '';
    model.create(words('二'), '', []);
    model.remove(first);
    retitle(model, '二改');
    said.at(-1)?.takeBack?.();
    expect(titles(deskIn(browser).model).sort()).toEqual(['一', '二改']);
  });
});

describe('what storage did not take', () => {
  function fullDesk() {
    const browser = new FakeBrowser();
    const { model, said } = deskIn(browser);
    model.create(words('乙'), '', []);
    const other = model.draft?.id ?? '';
    model.create(words('甲'), '', []);
    browser.room = 0;
    retitle(model, '甲改');
    model.keeper.flush();
    browser.room = [...browser.kept].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    return { browser, model, other, said };
  }

  test('is still said to be unkept when another draft is on the desk', () => {
    const { model, other } = fullDesk();
    expect(model.keeper.keeping).toBe('full');
    expect(model.keeper.isAllKept).toBe(false);
    model.open(other);
    expect(model.keeper.keeping).toBe('saved');
    expect(model.keeper.unkept().map(({ title }) => inlineText(title))).toEqual(['甲改']);
    expect(model.keeper.isAllKept).toBe(false);
  });

  test('is kept as soon as there is room, whatever is on the desk', () => {
    const { browser, model, other } = fullDesk();
    model.open(other);
    browser.room = Number.POSITIVE_INFINITY;
    retitle(model, '乙改');
    model.keeper.flush();
    expect(model.keeper.isAllKept).toBe(true);
    expect(titles(deskIn(browser).model).sort()).toEqual(['乙改', '甲改'].sort());
  });

  test('is kept when a draft is thrown away and that made room', () => {
    const { browser, model, other } = fullDesk();
    model.remove(other);
    expect(model.keeper.isAllKept).toBe(true);
    expect(titles(deskIn(browser).model)).toEqual(['甲改']);
  });
});

test('a clock before 1970 keeps drafts all the same', () => {
  vi.setSystemTime(-86_400_000);
  const browser = new FakeBrowser();
  const { model } = deskIn(browser);
  model.create(words('一'), '', []);
  expect(model.keeper.keeping).toBe('saved');
  expect(titles(deskIn(browser).model)).toEqual(['一']);
});

describe('drawing', () => {
  test('reads each kept draft once, and again only what has changed', () => {
    const before = new FakeBrowser();
    const setUp = deskIn(before).model;
    for (let count = 0; count < 20; count += 1) setUp.create(words(`第${String(count)}份`), '', []);
    const browser = new FakeBrowser();
    for (const [key, text] of before.kept) browser.kept.set(key, text);
    const { model } = deskIn(browser);
    const parse = vi.spyOn(JSON, 'parse');
    const draw = (): void => {
      model.keeper.list();
      model.keeper.setAside();
    };
    draw();
    const first = parse.mock.calls.length;
    expect(first).toBeLessThanOrEqual(20);
    for (let count = 0; count < 5; count += 1) {
      retitle(model, `字${String(count)}`);
      draw();
    }
    expect(parse.mock.calls.length).toBe(first);
    model.keeper.flush();
    draw();
    expect(parse.mock.calls.length - first).toBeLessThanOrEqual(3);
    parse.mockRestore();
    expect(titles(model)).toContain('字4');
  });

  test('shows what another window has added', () => {
    const browser = new FakeBrowser();
    const { model } = deskIn(browser);
    expect(titles(model)).toEqual([]);
    deskIn(browser).model.create(words('一'), '', []);
    expect(titles(model)).toEqual(['一']);
  });
});

describe('more than a draft holds', () => {
  const many = (count: number) => Array.from({ length: count }, (_, place) => item(`p${String(place)}`));

  test('is refused with a sentence, and the draft stays as it was', () => {
    const { model, said } = deskIn(new FakeBrowser());
    model.create(words('计划'), '', many(300));
    expect(model.change((draft) => ({ ...draft, items: [...draft.items, item('more')] }))).toBe(false);
    expect(model.draft?.items.length).toBe(300);
    expect(said.at(-1)?.text).toContain('301 段，最多 300 段');
    expect(model.change((draft) => ({ ...draft, title: words('字'.repeat(200_001)) }))).toBe(false);
    expect(model.draft?.title).toEqual(words('计划'));
    model.keeper.flush();
    expect(model.keeper.keeping).toBe('saved');
  });

  test('is not taken in from elsewhere either', () => {
    const { model, said } = deskIn(new FakeBrowser());
    model.create(words('计划'), '', []);
    expect(model.create(words('大'), '', many(301))).toBe(false);
    expect(said.at(-1)?.text).toContain('301 段，最多 300 段');
    expect(titles(model)).toEqual(['计划']);
  });
});

describe('two windows', () => {
  test('what one does the other shows, when nothing is being written there', () => {
    const browser = new FakeBrowser();
    const one = deskIn(browser).model;
    one.create(words('计划'), '', []);
    const other = deskIn(browser).model;
    retitle(other, '改过');
    other.keeper.flush();
    expect(one.draft?.title).toEqual(words('改过'));
  });

  test('what both write stands beside each other, and the desk goes on with its own', () => {
    const browser = new FakeBrowser();
    const { model: one, said } = deskIn(browser);
    one.create(words('计划'), '', []);
    const other = deskIn(browser).model;
    retitle(one, '这边');
    retitle(other, '那边');
    other.keeper.flush();
    one.keeper.flush();
    expect(titles(one).length).toBe(2);
    expect(titles(one).filter((title) => title.startsWith('这边')).length).toBe(1);
    expect(titles(one)).toContain('那边');
    expect(one.draft && inlineText(one.draft.title)).toMatch(/^这边/u);
    expect(said.at(-1)?.text).toContain('另一个窗口');
    retitle(one, '接着写');
    one.keeper.flush();
    expect(titles(one).sort()).toEqual(['接着写', '那边'].sort());
  });

  test('a draft thrown away in another window stays on this desk until it is changed, then it is kept again', () => {
    const browser = new FakeBrowser();
    const { model: one, said } = deskIn(browser);
    one.create(words('计划'), '', []);
    const other = deskIn(browser).model;
    other.remove(other.draft?.id ?? '');
    expect(one.draft?.title).toEqual(words('计划'));
    expect(said.at(-1)?.text).toContain('删掉');
    retitle(one, '还要');
    one.keeper.flush();
    expect(titles(other)).toEqual(['还要']);
  });

  test('a change of another draft elsewhere leaves the way back on this desk', () => {
    const browser = new FakeBrowser();
    const one = deskIn(browser).model;
    one.create(words('一'), '', []);
    retitle(one, '一改');
    one.keeper.flush();
    deskIn(browser).model.create(words('二'), '', []);
    expect(one.canUndo).toBe(true);
    expect(one.draft?.title).toEqual(words('一改'));
  });
});

describe('the way back', () => {
  test('undo and redo are kept, too', () => {
    const browser = new FakeBrowser();
    const { model } = deskIn(browser);
    model.create(words('一'), '', [item('p1'), item('p2')]);
    model.change((draft) => removeItem(draft, 'p1'));
    model.undo();
    model.keeper.flush();
    expect(deskIn(browser).model.draft?.items.length).toBe(2);
    model.redo();
    model.keeper.flush();
    expect(deskIn(browser).model.draft?.items.length).toBe(1);
  });

  test('a message takes back what it speaks of, and nothing that came after', () => {
    const { model, said } = deskIn(new FakeBrowser());
    model.create(words('一'), '', [item('p1'), item('p2')]);
    model.change((draft) => removeItem(draft, 'p1'));
    model.sayDone('已拿掉');
    const { takeBack } = said.at(-1) ?? {};
    retitle(model, '二');
    takeBack?.();
    expect(model.draft).toMatchObject({ title: words('二'), items: [{ id: 'p2' }] });
    model.undo();
    model.undo();
    expect(model.draft?.items.length).toBe(2);
  });

  test('a draft thrown away comes back whole', () => {
    const { model, said } = deskIn(new FakeBrowser());
    model.create(words('一'), 'qiye', [item('p1')]);
    let told = 0;
    model.onChange(() => (told += 1));
    model.remove(model.draft?.id ?? '');
    expect(told).toBeGreaterThan(0);
    expect(model.draft).toBeUndefined();
    expect(model.keeper.list()).toEqual([]);
    said.at(-1)?.takeBack?.();
    expect(model.draft).toMatchObject({ unit: 'qiye', items: [item('p1')] });
    expect(titles(model)).toEqual(['一']);
  });

  test('what comes from elsewhere never covers what is there', () => {
    const { model } = deskIn(new FakeBrowser());
    model.create(words('一'), '', []);
    const own = model.draft;
    if (own) model.adopt({ ...own, title: words('别人的') });
    expect(titles(model).sort()).toEqual(['一', '别人的'].sort());
  });

  test('a copy is marked once', () => {
    const { model } = deskIn(new FakeBrowser());
    model.create(words('一'), '', []);
    model.duplicate();
    model.duplicate();
    expect(titles(model).sort()).toEqual(['一', '一（副本）', '一（副本）'].sort());
  });
});

describe('beginning', () => {
  test('twice with the same, nothing changed between, leaves one draft; after a change there are two', () => {
    const { model } = deskIn(new FakeBrowser());
    const begin = (id: string) => model.begin(words('计划'), 'qiye', [{ ...item('p1'), id }]);
    expect(begin('p1')).toBe('begun');
    model.close();
    expect(begin('p2')).toBe('taken-up');
    expect(model.draft?.items[0]?.id).toBe('p1');
    expect(titles(model)).toHaveLength(1);
    retitle(model, '改过');
    expect(begin('p3')).toBe('begun');
    expect(titles(model)).toHaveLength(2);
    expect(titles(model)).toContain('改过');
  });

  test('never opens one for another kind of unit', () => {
    const { model } = deskIn(new FakeBrowser());
    model.begin(words('计划'), 'qiye', [item('p1')]);
    expect(model.begin(words('计划'), 'xuexiao', [item('p1')])).toBe('begun');
  });
});
