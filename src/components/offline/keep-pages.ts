import { sparesNetwork } from '../ui/spares-network.ts';
import { startWorker } from './start-worker.ts';
import { offerUpdate } from './update-bar.ts';

/** How often a page that stays open asks whether the site is newer, in milliseconds. */
const pause = 3_600_000;

/**
 * Keeps this page, and what copying, the desk, the review and the search need, in the browser, and says so when the
 * site becomes newer than this page. Does nothing for readers whose network is to be spared, until they ask for it.
 */
export async function keepPages(): Promise<void> {
  const isFirst = navigator.serviceWorker.controller === null;
  if (isFirst && sparesNetwork()) return;
  if (isFirst) await startWorker();
  const text = isFirst ? await bringPage() : await keptText();
  const registration = await navigator.serviceWorker.ready;
  registration.active?.postMessage('sweep');
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    void offerUpdate(text);
  });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < pause) return;
    asked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

/** Asks for this page and its drawings once more, which came before the worker did. */
async function bringPage(): Promise<string> {
  const [page] = await Promise.all([location.href, ...imagesOfPage()].map((url) => fetch(url)));
  return (await page?.text()) ?? '';
}

/** This page as it was sent; undefined where it is not kept. */
async function keptText(): Promise<string | undefined> {
  return (await caches.match(location.origin + location.pathname))?.text();
}

function imagesOfPage(): string[] {
  return [...document.querySelectorAll<HTMLImageElement>('main img')].map(({ src }) => src);
}
