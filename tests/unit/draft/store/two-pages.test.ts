import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineText } from '../../../../src/passage/model.ts';
import { SafeStorage } from '../../../../src/browser/safe-storage.ts';
import { newId } from '../../../../src/draft/new-id.ts';
import type { Draft } from '../../../../src/draft/schema.ts';
import { DraftStore } from '../../../../src/draft/store/storage.ts';
import { draftWith } from '../../../fixtures/draft.ts';
import { FakeBrowser, type FakePage } from '../../../fixtures/fake-storage.ts';

// Two pages work on the drafts of one browser, step by step in any order. Whoever goes on with a draft adds a
// mark to its title and takes none out, so a mark that was saved once must stand in some draft ever after.

/** How a page takes what the store tells it. */
interface Habits {
  /** goes on with the copy that a conflict made, as it should; or with the old id, as undo may */
  goesOnWithCopy: boolean;
  /** loads its draft again when another page has changed it */
  reloads: boolean;
}

class Desk {
  readonly page: FakePage;
  readonly #store: DraftStore;
  readonly #habits: Habits;
  #open: Draft | undefined;

  constructor(browser: FakeBrowser, habits: Habits) {
    this.page = browser.open();
    this.#store = new DraftStore(new SafeStorage(() => this.page), this.page.window);
    this.#habits = habits;
    this.#store.onOtherTab((id) => {
      if (habits.reloads && id === this.#open?.id) this.#open = this.#store.load(id);
    });
  }

  /** Opens one of the drafts in the list. */
  open(place: number): void {
    const list = this.#store.list();
    const id = list[place % Math.max(list.length, 1)]?.id;
    if (id !== undefined) this.#open = this.#store.load(id);
  }

  /** Adds a mark to the open draft, or begins one with it, and saves. Returns the title when the store took it. */
  write(mark: string): string | undefined {
    this.#open ??= draftWith(newId(), '');
    const { title } = this.#open;
    this.#open = { ...this.#open, title: [...title, { kind: 'text', text: mark, strong: false }] };
    const { title: written } = this.#open;
    const result = this.#store.save(this.#open);
    if (typeof result === 'object' && this.#habits.goesOnWithCopy) this.#open = result.copy;
    return result === 'saved' || typeof result === 'object' ? inlineText(written) : undefined;
  }

  /** Removes the open draft. Returns its title. */
  remove(): string | undefined {
    const removed = this.#open && this.#store.remove(this.#open.id);
    this.#open = undefined;
    return removed && inlineText(removed.title);
  }
}

/** Titles of all drafts that a page which opens now would find. */
function titlesIn(browser: FakeBrowser): string {
  const later = new FakeBrowser();
  for (const [key, text] of browser.kept) later.kept.set(key, text);
  const page = later.open();
  const list = new DraftStore(new SafeStorage(() => page), undefined).list();
  return list.map(({ title }) => inlineText(title)).join('\n');
}

const marksIn = (title: string): string[] => title.match(/«\d+»/gu) ?? [];

const step = fc.record({ desk: fc.constantFrom(0, 1), place: fc.nat({ max: 5 }) });
const habits = fc.record({ goesOnWithCopy: fc.boolean(), reloads: fc.boolean() });
type Step = 'open' | 'write' | 'remove' | 'fill' | 'empty' | 'damage' | 'outdate' | 'lag' | 'catchUp';

function steps(...kinds: Step[]) {
  return fc.array(fc.tuple(fc.constantFrom(...kinds), step), { minLength: 1, maxLength: 40, size: 'max' });
}

/** Takes the steps. After each, everything that was saved must be there. */
function check(
  habitsOf: readonly Habits[],
  taken: readonly (readonly [Step, { desk: number; place: number }])[],
): void {
  const browser = new FakeBrowser();
  const desks = habitsOf.map((own) => new Desk(browser, own));
  let saved = new Set<string>();
  const unreadable = new Set<string>();
  for (const [index, [kind, { desk: number, place }]] of taken.entries()) {
    const desk = desks[number];
    if (!desk) continue;
    const keys = [...browser.kept.keys()].filter((key) => key.startsWith('gonghui:draft:'));
    const key = keys[place % Math.max(keys.length, 1)];
    switch (kind) {
      case 'open':
        desk.open(place);
        break;
      case 'write':
        saved = saved.union(new Set(marksIn(desk.write(`«${String(index)}»`) ?? '')));
        break;
      case 'remove':
        saved = saved.difference(new Set(marksIn(desk.remove() ?? '')));
        break;
      case 'fill':
        browser.room = 150 * place;
        break;
      case 'empty':
        browser.room = Number.POSITIVE_INFINITY;
        break;
      case 'damage':
      case 'outdate': {
        if (key === undefined) break;
        const text = kind === 'damage' ? `damage ${String(index)}` : `{"version":9,"is":${String(index)}}`;
        unreadable.delete(browser.kept.get(key) ?? '');
        browser.kept.set(key, text);
        unreadable.add(text);
        // What was lost by that is lost, unless it stands elsewhere.
        saved = saved.intersection(new Set(marksIn(titlesIn(browser))));
        break;
      }
      case 'lag':
        for (const other of desks) other.page.catchUp();
        desk.page.lag();
        break;
      case 'catchUp':
        desk.page.catchUp();
        break;
    }
    expect(
      [...saved].filter((mark) => !titlesIn(browser).includes(mark)),
      `after step ${String(index)}`,
    ).toStrictEqual([]);
    const kept = new Set(browser.kept.values());
    expect(
      [...unreadable].filter((text) => !kept.has(text)),
      `after step ${String(index)}`,
    ).toStrictEqual([]);
  }
}

const pair = fc.tuple(habits, habits);

test('lose nothing that was saved, whatever they do in whatever order', () => {
  const any = steps('open', 'write', 'write', 'write', 'remove', 'fill', 'empty', 'damage', 'outdate');
  fc.assert(fc.property(pair, any, check), { numRuns: 100 });
});

test('lose nothing that was saved while one of them sees late what the other did', () => {
  fc.assert(fc.property(pair, steps('open', 'write', 'write', 'write', 'lag', 'catchUp'), check), {
    numRuns: 50,
  });
});
