import { element } from '../ui/element.ts';

/** Pages on which somebody may be writing: nothing is offered there. The next page they open is new by itself. */
const workingPages = ['draft', 'notice', 'review', 'year', 'selftest'];

/**
 * Offers to load this page anew where the site now has another one. Nothing is ever loaded anew by itself.
 *
 * @param text this page as it was sent, undefined when that is not known
 */
export async function offerUpdate(text: string | undefined): Promise<void> {
  const kind = document.querySelector('main')?.dataset.kind ?? '';
  if (text === undefined || workingPages.includes(kind) || document.querySelector('.update-bar')) return;
  const response = await fetch(location.pathname, { cache: 'no-store' }).catch(() => undefined);
  if (response?.ok === true && (await response.text()) !== text) show();
}

function show(): void {
  const reload = element('button', { type: 'button' }, '刷新');
  const close = element('button', { type: 'button' }, '先不用');
  const bar = element(
    'div',
    { class: 'update-bar', role: 'status' },
    element('span', {}, '文库有更新，刷新后可用。'),
    reload,
    close,
  );
  reload.addEventListener('click', () => {
    location.reload();
  });
  close.addEventListener('click', () => {
    bar.remove();
  });
  // Before all that is said to the reader, which keeps above it then.
  document.querySelector('main')?.after(bar);
}
