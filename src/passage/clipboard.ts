/** The same words twice: for plain-text editors and for office programs. */
export interface ClipboardContent {
  text: string;
  html: string;
}

/**
 * Puts text and HTML on the clipboard together.
 *
 * The asynchronous clipboard does not exist on plain-http addresses other than localhost, where an intranet copy of this
 * site will often stand, and old browsers lack it; then a `copy` event carries both forms instead.
 *
 * @returns false when the browser refused both ways, so that the caller can show the text to be copied by hand
 */
export async function writeClipboard(content: ClipboardContent): Promise<boolean> {
  return (await writeWithApi(content)) || writeWithEvent(content);
}

async function writeWithApi({ text, html }: ClipboardContent): Promise<boolean> {
  if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return false;
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Refused by the reader, by policy, or because the page lost focus: try the other way.
    return false;
  }
}

function writeWithEvent({ text, html }: ClipboardContent): boolean {
  let written = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    written = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    // Deprecated, and the only way there is on an insecure page.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && written;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
