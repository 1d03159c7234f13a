// Opens the folded part that holds what the address leads to, for browsers that do not do so by themselves.
import { hashTarget } from './hash-target.ts';

function openTarget(): void {
  const target = hashTarget();
  const folded = target?.closest('details');
  if (!target || !folded || folded.open) return;
  folded.open = true;
  target.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
