import { keyNames, keys } from '../ui/keys.ts';
import { element } from '../ui/element.ts';

// In fewer words than the list of keys, below a field that is used at every visit.
const everywhere: readonly Hint[] = [
  [keyNames(keys.walk).join(''), '选择'],
  [keyNames(keys.aside)[0] ?? '', '复制、加入拟稿'],
  [keyNames(keys.open)[0] ?? '', '打开'],
];
const inDialog: readonly Hint[] = [
  [keyNames(keys.all)[0] ?? '', '查看全部'],
  [keyNames(keys.close)[0] ?? '', '关闭'],
];

type Hint = readonly [key: string, does: string];

/**
 * Says which keys do what in a search field, for those who see it and those who hear it.
 *
 * @param id of its own on the page
 */
export function keyHints(input: HTMLInputElement, id: 'page-keys' | 'dialog-keys'): HTMLElement {
  input.setAttribute('aria-describedby', id);
  const hints = id === 'dialog-keys' ? [...everywhere, ...inDialog] : everywhere;
  const shown = hints.map(([key, does]) => element('span', {}, element('kbd', {}, key), ` ${does} `));
  return element('p', { class: 'key-hints', id }, ...shown);
}
