import { element } from '../ui/element.ts';

const everywhere = [
  ['↑↓', '选择'],
  ['→', '复制、加入拟稿'],
  ['Enter', '打开'],
] as const;

/**
 * Says which keys do what in a search field, for those who see it and those who hear it.
 *
 * @param id of its own on the page
 * @param further keys, each with what it does
 */
export function keyHints(
  input: HTMLInputElement,
  id: string,
  ...further: readonly (readonly [key: string, does: string])[]
): HTMLElement {
  input.setAttribute('aria-describedby', id);
  const keys = [...everywhere, ...further].map(([key, does]) =>
    element('span', {}, element('kbd', {}, key), ` ${does} `),
  );
  return element('p', { class: 'key-hints', id }, ...keys);
}
