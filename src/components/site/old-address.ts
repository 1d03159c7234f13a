// Terms and laws once stood on the page that lists them, articles of laws inside their law. Such an address leads on to
// the page that the entry has now; without script it leads to its row.
import { hashTarget } from './hash-target.ts';

function leadOn(): void {
  const target = hashTarget();
  const row = target?.closest('[data-item]');
  const link = row?.querySelector('a');
  if (!target || !row || !link) return;
  location.replace(target === row ? link.href : `${link.href}#${target.id}`);
}

addEventListener('hashchange', leadOn);
leadOn();
