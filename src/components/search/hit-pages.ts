import { element } from '../ui/element.ts';
import type { ListItem, ListItems } from './list-items.ts';

/** So many more items are listed when a reader comes near the end of the list, or asks for them. */
const atOnce = 10;
/** The list grows by itself up to so many items: what is below it must be reached, too. */
const mostByScrolling = 45;

/**
 * Makes the list of hits. Those below the window are loaded once the reader scrolls near them, or presses the button,
 * which says how many there are.
 *
 * @param first the items that are loaded already
 * @param whole whether all items can be listed, or only these
 */
export function hitPages(
  first: readonly ListItem[],
  items: ListItems,
  whole: boolean,
  toElement: (item: ListItem) => HTMLElement,
): HTMLElement[] {
  if (first.length === 0) return [];
  const list = element('ol', { class: 'hits' }, ...first.map(toElement));
  if (!whole || items.left === 0) return [list];
  const button = element('button', { type: 'button', class: 'further-hits' });
  const sayWhatIsLeft = (): void => {
    button.hidden = items.left === 0;
    button.textContent = `再列出 ${String(Math.min(items.left, atOnce))} 项，还有 ${String(items.left)} 项`;
  };
  const listMore = async (): Promise<HTMLElement | undefined> => {
    if (button.disabled) return undefined;
    button.disabled = true;
    try {
      const added = (await items.load(atOnce)).map(toElement);
      list.append(...added);
      sayWhatIsLeft();
      return added[0];
    } catch {
      button.textContent = '没有加载成功，请再点一次';
      return undefined;
    } finally {
      button.disabled = false;
    }
  };
  button.addEventListener('click', () => {
    void listMore().then((added) => added?.querySelector('a')?.focus());
  });
  const nearing = new IntersectionObserver(
    (entries) => {
      const isNear = entries.some(({ isIntersecting }) => isIntersecting);
      if (isNear && list.childElementCount < mostByScrolling) void listMore();
    },
    { rootMargin: '400px' },
  );
  // In a high window the end of the first items is near at once: nothing more is loaded before the reader moves.
  addEventListener(
    'scroll',
    () => {
      nearing.observe(button);
    },
    { once: true, passive: true },
  );
  sayWhatIsLeft();
  return [list, button];
}
