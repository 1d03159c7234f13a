import { countOpen, countSamples } from '../../blanks/fill.ts';
import { writeClipboard, type ClipboardContent } from '../../passage/clipboard.ts';
import type { Block, Inline } from '../../passage/model.ts';
import { writeHtml } from '../../passage/write-html.ts';
import { writeMarkdown } from '../../passage/write-markdown.ts';
import { writeText } from '../../passage/write-text.ts';
import { copyForm, copyForms, type CopyForm } from './copy-choice.ts';
import { copyKeys } from '../ui/copy-keys.ts';
import { closeDialog, openDialog } from '../ui/dialog.ts';
import { element } from '../ui/element.ts';
import { announce, type StatusAction } from '../ui/status-message.ts';

/** What a button copies. */
export interface Copyable {
  /** said to the reader: which passage or page */
  what: string;
  blocks: readonly Block[];
  /** title of the document, when all of it is copied */
  title?: readonly Inline[];
  /** how many samples it says, where that is not told by the blocks */
  samples?: number;
  /** leads to the blanks that are still open */
  toOpen: StatusAction;
}

/** How long a button says that it has copied, in milliseconds. */
const confirmationTime = 5000;

/**
 * Copies in the form the reader chose, and says what was copied, how many blanks are still open and how many say a
 * sample.
 */
export async function copyBlocks(button: HTMLButtonElement, copyable: Copyable): Promise<void> {
  const { what, blocks, title = [], samples = countSamples(blocks, title), toOpen } = copyable;
  const form = copyForm();
  const content = contentOf(form, blocks, title);
  if (!(await writeClipboard(content))) {
    offerByHand(content.text, button);
    return;
  }
  const open = countOpen(blocks, title);
  const left = [
    `已复制${what}（${copyForms[form]}）`,
    ...(open > 0 ? [`还有 ${String(open)} 处填空要改成本单位的内容`] : []),
    ...(samples > 0 ? [`${String(samples)} 处是示例值，不合适的改一改`] : []),
  ];
  const said = `${left.join('，')}。`;
  if (left.length === 1) announce(said);
  else announce(said, toOpen);
  confirmOn(button);
}

/** Only the layout of an official document goes along as HTML: who wants plain text gets it in office programs, too. */
function contentOf(form: CopyForm, blocks: readonly Block[], title: readonly Inline[]): ClipboardContent {
  switch (form) {
    case 'official':
      return { text: writeText(blocks, title), html: writeHtml(blocks, title) };
    case 'text':
      return { text: writeText(blocks, title) };
    case 'indented':
      return { text: writeText(blocks, title, { indent: true }) };
    case 'markdown':
      return { text: writeMarkdown(blocks, title) };
  }
}

/** Says on a button for a while that it has copied; its name for screen readers says the same as its words. */
function confirmOn(button: HTMLButtonElement): void {
  const label = button.dataset.label ?? button.textContent;
  const name = button.dataset.name ?? button.getAttribute('aria-label') ?? label;
  button.dataset.label = label;
  button.dataset.name = name;
  // As wide as before: what stands beside it must not move under the finger.
  button.style.minWidth = `${String(button.offsetWidth)}px`;
  const show = (text: string): void => {
    button.textContent = text;
    button.setAttribute('aria-label', name.replace(label, text));
  };
  show('已复制');
  window.setTimeout(() => {
    show(label);
  }, confirmationTime);
}

/** Shows the text selected, for browsers that refuse to write to the clipboard. */
function offerByHand(text: string, button: HTMLButtonElement): void {
  const area = element('textarea', { readonly: '', rows: '12', 'aria-label': '要复制的文字' });
  area.value = text;
  const close = element('button', { type: 'button', class: 'plain-button' }, '关闭');
  const hint = element('p', {}, `浏览器不让网页写剪贴板。文字已经选中，请${copyKeys()}。`);
  const dialog = element('dialog', { class: 'copy-dialog', 'aria-label': '手动复制' }, hint, area, close);
  close.addEventListener('click', () => {
    closeDialog(dialog);
  });
  document.body.append(dialog);
  openDialog(dialog, () => {
    dialog.remove();
    button.focus();
  });
  area.focus();
  area.select();
}
