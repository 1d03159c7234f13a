import { writeClipboard } from '../passage/clipboard.ts';
import type { Block, Inline } from '../passage/model.ts';
import { writeHtml } from '../passage/write-html.ts';
import { writeText } from '../passage/write-text.ts';
import { element } from './element.ts';

/** What a button copies. */
export interface Copyable {
  /** said to the reader: which passage or page */
  what: string;
  blocks: readonly Block[];
  /** title of the document, when all of it is copied */
  title?: readonly Inline[];
}

/** How long a button says that it has copied, in milliseconds. */
const confirmationTime = 5000;

/** Copies, and says on the button and to screen readers what was copied and how many blanks are still open. */
export async function copyBlocks(
  button: HTMLButtonElement,
  { what, blocks, title = [] }: Copyable,
): Promise<void> {
  const text = writeText(blocks, title);
  if (!(await writeClipboard({ text, html: writeHtml(blocks, title) }))) {
    offerByHand(text, button);
    return;
  }
  const open = text.match(/【[^】]+】/gu)?.length ?? 0;
  const blanks = open === 0 ? '' : `，还有 ${String(open)} 处填空要改成本单位的内容`;
  announce(`已复制${what}${blanks}。`);
  confirmOn(button);
}

/** Says on a button for a while that it has copied; its name for screen readers says the same as its words. */
function confirmOn(button: HTMLButtonElement): void {
  const label = button.dataset.label ?? button.textContent;
  const name = button.dataset.name ?? button.getAttribute('aria-label') ?? label;
  button.dataset.label = label;
  button.dataset.name = name;
  const show = (text: string): void => {
    button.textContent = text;
    button.setAttribute('aria-label', name.replace(label, text));
  };
  show('已复制');
  window.setTimeout(() => {
    show(label);
  }, confirmationTime);
}

/** One message at a time, in sight and for screen readers. Inside an open dialog it must stand in the dialog. */
function announce(message: string): void {
  const place = document.querySelector('dialog[open]') ?? document.body;
  let status = place.querySelector<HTMLElement>(':scope > .copy-status');
  if (!status) {
    status = element('p', { class: 'copy-status', role: 'status' });
    place.append(status);
  }
  status.textContent = message;
  window.clearTimeout(Number(status.dataset.timer ?? '0'));
  const shown = status;
  status.dataset.timer = String(
    window.setTimeout(() => {
      shown.textContent = '';
    }, confirmationTime),
  );
}

/** Shows the text selected, for browsers that refuse to write to the clipboard. */
function offerByHand(text: string, button: HTMLButtonElement): void {
  const area = element('textarea', { readonly: '', rows: '12', 'aria-label': '要复制的文字' });
  area.value = text;
  const close = element('button', { type: 'button', class: 'plain-button' }, '关闭');
  const hint = element('p', {}, '浏览器不让网页写剪贴板。文字已经选中，请按 Ctrl+C（苹果电脑按 ⌘C）复制。');
  const dialog = element('dialog', { class: 'copy-dialog', 'aria-label': '手动复制' }, hint, area, close);
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    button.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  area.focus();
  area.select();
}
