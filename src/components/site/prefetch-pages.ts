import { href } from '../../vocabulary/paths.ts';
import { sparesNetwork } from '../ui/spares-network.ts';

// Asks for the page behind a link when the reader means to go there: it has come when they press. Safari, which does
// not prefetch, loads it then.

/** How long the pointer or the focus rests on a link that is meant, in milliseconds: shorter, it passes over it. */
const rest = 65;

const asked = new Set([location.href.replace(/#.*$/u, '')]);
let resting: number | undefined;

/** The address of the page that an event's link leads to; undefined when it is none of this site, or has come. */
function pageOf({ target }: Event): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link?.origin !== location.origin || link.download !== '') return undefined;
  const isPage = link.pathname.startsWith(href('/')) && link.pathname.endsWith('/');
  const address = link.href.replace(/#.*$/u, '');
  return isPage && !asked.has(address) ? address : undefined;
}

function prefetch(event: Event): void {
  const page = pageOf(event);
  if (page === undefined || sparesNetwork()) return;
  asked.add(page);
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = page;
  document.head.append(link);
}

/**
 * Asks for the page behind the link that the pointer or the focus has come to: a finger means it, of the others the
 * rest on it says so.
 */
export function followIntent(event: Event): void {
  if (!document.createElement('link').relList.supports('prefetch')) return;
  window.clearTimeout(resting);
  if (event.type === 'touchstart') prefetch(event);
  else
    resting = window.setTimeout(() => {
      prefetch(event);
    }, rest);
}
