/**
 * Opens a dialog over the page. Where a browser knows no dialogs (Safari before 15.4), it does here what they do by
 * themselves elsewhere: the focus stays in it, Esc closes it, and screen readers hear what it is.
 *
 * @param dialog to be closed with closeDialog()
 * @param onClose called when it is closed, in whichever way
 */
export function openDialog(dialog: HTMLDialogElement, onClose?: () => void): void {
  if (onClose) dialog.addEventListener('close', onClose, { once: true });
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else standIn(dialog);
}

/** Closes a dialog that openDialog() opened; one that is not open, or not there any more, stays as it is. */
export function closeDialog(dialog: HTMLDialogElement | null): void {
  if (!dialog) return;
  if (typeof dialog.close === 'function') {
    dialog.close();
  } else if (dialog.hasAttribute('open')) {
    dialog.removeAttribute('open');
    dialog.dispatchEvent(new Event('close'));
  }
}

function standIn(dialog: HTMLDialogElement): void {
  const before = document.activeElement;
  const stops = [...dialog.querySelectorAll<HTMLElement>('a[href], button, input, textarea')];
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') closeDialog(dialog);
    if (event.key !== 'Tab') return;
    const step = event.shiftKey ? stops.length - 1 : 1;
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[(Math.max(at, 0) + step) % stops.length]?.focus();
    event.preventDefault();
  };
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('open', '');
  dialog.addEventListener('keydown', onKey);
  dialog.addEventListener(
    'close',
    () => {
      dialog.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) before.focus();
    },
    { once: true },
  );
  stops[0]?.focus();
}
