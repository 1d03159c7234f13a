import { closeDialog, openDialog } from '../ui/dialog.ts';
import { element } from '../ui/element.ts';
import { fetchPage } from '../ui/fetch-page.ts';

/**
 * Shows over the page which keys do what on it: those sections of the list of keys that hold here.
 *
 * @param address of the page that lists them all
 * @throws Error when that cannot be fetched
 */
export async function showKeySheet(address: string): Promise<void> {
  const page = await fetchPage(address);
  if (!page) throw new Error('no list of keys');
  if (document.querySelector('dialog[open]')) return;
  const kind = document.querySelector('main')?.dataset.kind ?? '';
  const sections = [...page.querySelectorAll<HTMLElement>('[data-keys]')].filter(({ dataset }) =>
    ['', kind].some((held) => dataset.keys?.split(' ').includes(held)),
  );
  const close = element('button', { type: 'button', class: 'plain-button' }, '关闭');
  const dialog = element(
    'dialog',
    { class: 'copy-dialog key-sheet', 'aria-label': '按键一览' },
    ...sections.map((section) => document.importNode(section, true)),
    element('p', { class: 'dialog-tools' }, close),
  );
  close.addEventListener('click', () => {
    closeDialog(dialog);
  });
  document.body.append(dialog);
  openDialog(dialog, () => {
    dialog.remove();
  });
  close.focus();
}
