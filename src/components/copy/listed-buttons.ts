import { element } from '../ui/element.ts';
import { loadPart } from '../ui/load-part.ts';
import { sayPartMissing } from '../ui/status-message.ts';

const loadCopying = loadPart(() => import('./copy-listed.ts'));
const loadAdding = loadPart(() => import('../collect/add-to-draft.ts'));

/**
 * Makes the buttons of a passage in a list, whose item says where it stands, see `listedAddress`.
 *
 * @param canAdd whether it is text of a plan
 * @param isStop whether Tab stops at them
 */
export function listedButtons(title: string, canAdd: boolean, isStop: boolean): HTMLElement {
  const button = (attribute: string, value: string, label: string): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        class: 'copy-button',
        'aria-label': `${label}：${title}`,
        [attribute]: value,
        ...(isStop ? {} : { tabindex: '-1' }),
      },
      label,
    );
  return element(
    'span',
    { class: 'listed-buttons' },
    button('data-copy', 'passage', '复制本段'),
    ...(canAdd ? [button('data-add-to-draft', '', '加入拟稿')] : []),
  );
}

/**
 * Does what a button of a list says.
 *
 * @returns whether the click was on one
 */
export function pressListed(target: Element): boolean {
  const button = target.closest<HTMLButtonElement>('.listed-buttons button');
  if (!button) return false;
  const done =
    button.dataset.copy === undefined
      ? loadAdding().then((code) => code.addListed(button))
      : loadCopying().then((code) => code.copyListed(button));
  done.catch(sayPartMissing);
  return true;
}
