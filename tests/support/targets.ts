import type { Page } from '@playwright/test';

/** So large a finger needs it, in CSS pixels (WCAG 2.5.5). */
const least = 44;

/**
 * What can be pressed on a page and is smaller than a finger: how it is written, its words and its size. Links and
 * blanks in a sentence are as high as its line, as WCAG allows; a box to tick is as large as the label around it.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((side) => {
    const pressed =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=switch]';
    const isBox = (element: Element): boolean =>
      element.matches('input:is([type=checkbox], [type=radio], [type=file])');

    const isSeen = (element: Element): boolean => {
      if (!element.checkVisibility()) return false;
      const { width, height, right } = element.getBoundingClientRect();
      const { visibility, clipPath } = getComputedStyle(element);
      return width > 1 && height > 1 && right > 0 && visibility === 'visible' && clipPath === 'none';
    };

    /** The box that takes the press: its own, or what a layer over it fills. */
    const boxOf = (element: Element): DOMRect => {
      const layer = getComputedStyle(element, '::after');
      if (layer.content !== 'none' && layer.position === 'absolute' && layer.top === '0px') {
        const holder = [element, ...ancestors(element)].find(
          (one) => getComputedStyle(one).position !== 'static',
        );
        if (holder) return holder.getBoundingClientRect();
      }
      const label = isBox(element) ? element.closest('label') : null;
      return (label ?? element).getBoundingClientRect();
    };

    const ancestors = (element: Element): Element[] => {
      const found: Element[] = [];
      for (let one = element.parentElement; one; one = one.parentElement) found.push(one);
      return found;
    };

    /** Whether it stands in a line with words that cannot be pressed. */
    const isInSentence = (element: Element): boolean => {
      // Blanks of a text are filled in in their form as well, where each has a field.
      if (element.matches('.blank')) return true;
      if (getComputedStyle(element).display !== 'inline' && !element.matches('.note-button')) return false;
      const block = ancestors(element).find((one) => !getComputedStyle(one).display.startsWith('inline'));
      const rest = block?.cloneNode(true);
      if (!(rest instanceof Element)) return false;
      for (const other of rest.querySelectorAll(pressed)) other.remove();
      return /[\p{L}\p{N}]/u.test(rest.textContent);
    };

    return [...document.querySelectorAll(pressed)].flatMap((element) => {
      if (element.closest('[inert], [aria-hidden=true]') || !isSeen(element) || isInSentence(element))
        return [];
      const { width, height } = boxOf(element);
      if (width > side - 0.5 && height > side - 0.5) return [];
      const words = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 12);
      const path = [element.parentElement?.closest('[class]')?.className ?? '', element.localName].join(
        ' > ',
      );
      const name = element.className === '' ? path : `${path}.${element.className}`;
      return [`${name} “${words}” ${width.toFixed(0)}×${height.toFixed(0)}`];
    });
  }, least);
}
