import type { Hit } from '../../search/results/hit.ts';
import { element } from '../ui/element.ts';

/** So many more hits are listed at once when a reader asks for them. */
const atOnce = 24;

/** Hits of a group that are not listed yet. */
export interface FurtherHits {
  /** the button that lists more of them */
  button: HTMLButtonElement;
  /**
   * Lists the next ones.
   *
   * @returns the first of them; undefined when there is none or it cannot be loaded, which the button says
   */
  list: (count: number) => Promise<HTMLElement | undefined>;
}

/**
 * Makes what lists the further hits of a group. Each has a file of its own: what fills the window need not
 * wait for them.
 *
 * @param list where they go
 * @param loaders what loads them, the best first
 * @param item makes the list item of a hit
 */
export function furtherHits(
  list: HTMLElement,
  loaders: readonly (() => Promise<Hit>)[],
  item: (hit: Hit) => HTMLElement,
): FurtherHits {
  const button = element('button', { type: 'button', class: 'further-hits' });
  let listed = 0;
  const sayWhatIsLeft = (): void => {
    const left = loaders.length - listed;
    const next = Math.min(left, atOnce);
    button.hidden = left === 0;
    button.textContent = `再列出 ${String(next)} 段${left > next ? `，还有 ${String(left)} 段` : ''}`;
  };
  const listMore: FurtherHits['list'] = async (count) => {
    button.disabled = true;
    try {
      const hits = await Promise.all(loaders.slice(listed, listed + count).map((load) => load()));
      const items = hits.map(item);
      list.append(...items);
      listed += hits.length;
      sayWhatIsLeft();
      return items[0];
    } catch {
      button.textContent = '没有加载成功，请再点一次';
      return undefined;
    } finally {
      button.disabled = false;
    }
  };
  button.addEventListener('click', () => {
    void listMore(atOnce).then((first) => first?.querySelector('a')?.focus());
  });
  sayWhatIsLeft();
  return { button, list: listMore };
}
