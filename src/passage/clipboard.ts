/** The same words for plain-text editors and, where they have a layout, for office programs. */
export interface ClipboardContent {
  text: string;
  html?: string;
}

/**
 * Puts text on the clipboard, and its HTML with it.
 *
 * A `copy` event carries both forms everywhere, on plain-http addresses too, where an intranet copy of this
 * site will often stand. The asynchronous clipboard, which such addresses and old browsers lack, only comes
 * second: Chromium parses the HTML it is given under the Content-Security-Policy of the page and reports each
 * style in it as an error.
 *
 * @returns false when the browser refused both ways, so that the caller can show the text to be copied by hand
 */
export async function writeClipboard(content: ClipboardContent): Promise<boolean> {
  return writeWithEvent(content) || (await writeWithApi(content));
}

async function writeWithApi({ text, html }: ClipboardContent): Promise<boolean> {
  if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return false;
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Refused by the reader, by policy, or because the page lost focus.
    return false;
  }
}

function writeWithEvent({ text, html }: ClipboardContent): boolean {
  let written = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    written = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  const putBack = selectText(text);
  try {
    // Deprecated, and the only way there is on an insecure page.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && written;
  } catch {
    return false;
  } finally {
    putBack();
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}

/**
 * Selects words in an element made for them: where nothing is selected, Safari refuses to copy.
 *
 * @returns what takes the element away and gives the reader's own selection and focus back
 */
function selectText(text: string): () => void {
  const selection = document.getSelection();
  const focused = document.activeElement;
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const holder = document.createElement('span');
  holder.textContent = text;
  // Not to be seen, and not hidden either: what is hidden cannot be selected.
  Object.assign(holder.style, { position: 'fixed', top: '0', clipPath: 'inset(50%)', whiteSpace: 'pre' });
  Object.assign(holder.style, { userSelect: 'text', webkitUserSelect: 'text' });
  // What is behind a dialog cannot be selected.
  (document.querySelector('dialog[open]') ?? document.body).append(holder);
  selection?.selectAllChildren(holder);
  return () => {
    holder.remove();
    if (anchorNode && focusNode)
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    else selection?.removeAllRanges();
    if (focused instanceof HTMLElement && focused !== document.activeElement)
      focused.focus({ preventScroll: true });
  };
}
