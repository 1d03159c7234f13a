import { fillSpots, spotsOf, type PageSpot } from '../../blanks/page-spots.ts';
import { loadRegistry, type Registry } from '../../blanks/registry.ts';
import { parseRules } from '../../blanks/rules.ts';
import { ValueStore } from '../../blanks/store.ts';
import {
  lookupFor,
  noValues,
  placeKey,
  withValue,
  type BlankRules,
  type ReaderValues,
} from '../../blanks/values.ts';
import { SafeStorage } from '../../browser/safe-storage.ts';
import { fromRoot } from '../../vocabulary/paths.ts';
import { isOpen, isSample } from './open-blanks.ts';
import { keepOwnUnit, readOwnUnit } from '../ui/own-unit.ts';
import { announce } from '../ui/status-message.ts';
import { sayTrouble } from './store-trouble.ts';
import { markTitleBreaks } from './title-breaks.ts';

/** The blanks of the page: keeps the reader's values, shows them in the text and tells who shows them elsewhere. */
export class PageBlanks {
  readonly panel: HTMLElement;
  readonly article: Element;
  readonly spots: readonly PageSpot[];
  readonly #rules: BlankRules;
  readonly #store: ValueStore;
  readonly #listeners = new Set<() => void>();
  #values: ReaderValues;
  #registry: Promise<Registry> | undefined;

  constructor(panel: HTMLElement, article: Element) {
    this.panel = panel;
    this.article = article;
    this.spots = spotsOf(article, decodeURI(fromRoot(location.pathname)));
    this.#rules = parseRules(panel.dataset.rules ?? '');
    // Not where the field is declared: Safari 15 would lose sight of what stands outside of the class.
    this.#store = new ValueStore(new SafeStorage(), sayTrouble);
    this.#store.recover();
    this.#values = this.#store.read();
    this.#show();
  }

  /** The blanks that wait for a value. */
  get open(): PageSpot[] {
    return this.spots.filter(({ element, isOwn }) => isOwn && isOpen(element));
  }

  /** The blanks that say a sample which nobody has changed, each value once. */
  get samples(): PageSpot[] {
    const samples = this.spots.filter(({ element, isOwn }) => isOwn && isSample(element));
    return [...new Map(samples.map((spot) => [placeKey(spot), spot])).values()];
  }

  /** Slug of the reader's kind of unit, '' for none. */
  get unit(): string {
    return readOwnUnit();
  }

  set unit(slug: string) {
    keepOwnUnit(slug);
    this.#show();
  }

  /** How many places of the page say the same value as this one because their sample is the same. */
  placesOf(spot: PageSpot): number {
    if (spot.sample === undefined) return 1;
    const key = placeKey(spot);
    return this.spots.filter((other) => placeKey(other) === key).length;
  }

  /** What there is to say at the end of a walk through the blanks. */
  allSeen(): string {
    const [open, samples] = [this.open.length, this.samples.length];
    const done = open === 0 ? '这一页的填空都填好了' : `还有 ${String(open)} 处没有填`;
    return `${done}${samples === 0 ? '' : `，${String(samples)} 处还是示例值`}。`;
  }

  /** What the reader filled in, '' for nothing; a word that only follows the kind of unit is not filled in. */
  valueOf(spot: PageSpot): string {
    const own = { ...this.#rules, words: new Map<string, never>() };
    return lookupFor(this.#values, own, '', spot.place)(spot.name, spot.ordinal, spot.sample);
  }

  set(spot: PageSpot, value: string): void {
    this.#values = this.#store.update((values) => withValue(values, this.#rules, spot, value));
    this.#show();
  }

  /** Takes all values away, those of other pages too, until the reader wants them back. */
  clear(): void {
    const before = this.#values;
    this.#values = this.#store.update(() => noValues);
    this.#show();
    announce('已清除本浏览器里填写的全部内容。', {
      label: '撤销',
      run: () => {
        this.#values = this.#store.update((since) => ({
          site: new Map([...before.site, ...since.site]),
          places: new Map([...before.places, ...since.places]),
        }));
        this.#show();
      },
    });
  }

  /** Reads the values again: another window, or another page before this one came back, may have changed them. */
  refresh(): void {
    this.#values = this.#store.read();
    this.#show();
  }

  /**
   * Calls back after every change.
   *
   * @returns what ends it
   */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** What there is to know of the blanks; tried again after a failure. */
  async registry(): Promise<Registry> {
    this.#registry ??= loadRegistry(this.panel.dataset.registry ?? '');
    try {
      return await this.#registry;
    } catch (error) {
      this.#registry = undefined;
      throw error;
    }
  }

  #show(): void {
    fillSpots(this.spots, this.#values, this.#rules, this.unit);
    markTitleBreaks(this.article);
    delete document.documentElement.dataset.filling;
    const say = (count: string, number: number, none: string, some: string): void => {
      const holder = this.panel.querySelector(`[data-${count}-count]`);
      if (holder) holder.textContent = number === 0 ? none : some;
    };
    const [open, samples] = [this.open.length, this.samples.length];
    say('open', open, '都填好了', `${String(open)} 处未填`);
    say('sample', samples, '示例值都改好了', `示例值 ${String(samples)} 处`);
    for (const listener of this.#listeners) listener();
  }
}

let shared: PageBlanks | undefined;

/**
 * The blanks of this page, filled in when first asked for.
 *
 * @throws Error on a page without a panel of blanks
 */
export function pageBlanks(): PageBlanks {
  if (shared) return shared;
  const panel = document.querySelector<HTMLElement>('blanks-panel');
  const article = document.querySelector('[data-document]');
  if (!panel || !article) throw new Error('This page has no blanks');
  return (shared = new PageBlanks(panel, article));
}
