import { loadPart } from '../ui/load-part.ts';

// The keys of every page press what says so: an element marked `data-by-key`, with its `aria-keyshortcuts`.

const loadSheet = loadPart(() => import('./key-sheet.ts'));

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey) return;
  const held = event.ctrlKey ? 'Control+' : event.metaKey ? 'Meta+' : '';
  // A sign is a key only where nobody types.
  if (held === '' && isTyping(event.target)) return;
  const pressed = held + event.key.toUpperCase();
  for (const control of document.querySelectorAll<HTMLElement>('[data-by-key]')) {
    if (!control.getAttribute('aria-keyshortcuts')?.split(' ').includes(pressed)) continue;
    event.preventDefault();
    control.click();
    return;
  }
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-keys-open]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  loadSheet()
    .then((sheet) => sheet.showKeySheet(link.href))
    .catch(() => {
      location.assign(link.href);
    });
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
