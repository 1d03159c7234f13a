import type { SearchEngine } from '../../search/results/engine.ts';
import type { Found } from '../../search/results/find.ts';
import type { Hit } from '../../search/results/hit.ts';
import { byPage, type PageHits } from '../../search/results/by-page.ts';

/** An item of the list: the best hit of a page, and what else of the page was found. */
export interface ListItem {
  hit: Hit;
  /** the next best hits of the page */
  more: Hit[];
  /** how many hits the page has besides the best, all told */
  others: number;
  /** loads the next best hits where none is near enough to be loaded at once */
  loadMore: () => Promise<Hit[]>;
}

/** So many further hits of a page are named … */
const mostMore = 3;
/** … that stand no more than so many places below its best: what is far below says little. */
const near = 20;

/** Loads what is listed, piece by piece: each hit has a file of its own. */
export class ListItems {
  readonly #found: Found;
  readonly #engine: SearchEngine;
  readonly #pages: readonly PageHits[];
  #loaded = 0;

  /** @param found of a search that has loaded no hit itself */
  constructor(found: Found, engine: SearchEngine) {
    this.#found = found;
    this.#engine = engine;
    this.#pages = byPage(found.pages);
  }

  /** How many items are not loaded yet. */
  get left(): number {
    return this.#pages.length - this.#loaded;
  }

  /**
   * Loads the next items.
   *
   * @throws SearchUnavailable when one of them is missing or damaged; the next call tries again
   */
  async load(count: number): Promise<ListItem[]> {
    const pages = this.#pages.slice(this.#loaded, this.#loaded + count);
    const items = await Promise.all(pages.map((page) => this.#item(page)));
    this.#loaded += pages.length;
    return items.flat();
  }

  async #item({ best, others }: PageHits): Promise<ListItem[]> {
    const next = others.slice(0, mostMore);
    const [hit, ...more] = await this.#load([best, ...next.filter((place) => place - best <= near)]);
    return hit ? [{ hit, more, others: others.length, loadMore: () => this.#load(next) }] : [];
  }

  #load(places: readonly number[]): Promise<Hit[]> {
    return this.#engine.load(places.flatMap((place) => this.#found.further[place] ?? []));
  }
}
