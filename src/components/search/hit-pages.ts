import type { SearchEngine } from '../../search/results/engine.ts';
import type { Found } from '../../search/results/find.ts';
import type { Hit } from '../../search/results/hit.ts';
import { element } from '../ui/element.ts';
import { hitItem } from './hit-list.ts';

/** So many more hits are listed at once when a reader comes to the end of the list, or asks for them. */
const atOnce = 10;

/**
 * Makes the list of hits. Each hit has a file of its own: those below the window are loaded once the reader scrolls
 * there, or presses the button, which says how many there are.
 *
 * @param whole whether all hits can be listed, or only what is loaded already
 */
export function hitPages(found: Found, engine: SearchEngine, whole: boolean): HTMLElement[] {
  if (found.hits.length === 0) return [];
  const item = (hit: Hit): HTMLElement => hitItem(hit, found, engine);
  const list = element('ol', { class: 'hits' }, ...found.hits.map(item));
  const loaders = found.further;
  if (!whole || loaders.length === 0) return [list];
  const button = element('button', { type: 'button', class: 'further-hits' });
  let listed = 0;
  const sayWhatIsLeft = (): void => {
    const left = loaders.length - listed;
    button.hidden = left === 0;
    button.textContent = `再列出 ${String(Math.min(left, atOnce))} 条，还有 ${String(left)} 条`;
  };
  const listMore = async (): Promise<HTMLElement | undefined> => {
    if (button.disabled) return undefined;
    button.disabled = true;
    try {
      const hits = await Promise.all(loaders.slice(listed, listed + atOnce).map((load) => load()));
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
    void listMore().then((first) => first?.querySelector('a')?.focus());
  });
  sayWhatIsLeft();
  return [list, button];
}
