/** How long after a page has loaded, in milliseconds: what the reader asked for goes first. */
const wait = 3000;

// Browsers have no such workers on plain http, and old ones nowhere: there all works as it does with a connection.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    setTimeout(() => {
      // Nobody asked for it, so nobody is told when it fails; the next page tries again.
      void import('./keep-pages.ts').then(({ keepPages }) => keepPages()).catch(() => undefined);
    }, wait);
  });
