import { href } from '../../vocabulary/paths.ts';

/**
 * Brings the service worker and waits until it answers for this page.
 *
 * @throws Error when the browser refuses, or a file that it needs does not come
 */
export async function startWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  const taken = new Promise<void>((resolve) => {
    serviceWorker.addEventListener(
      'controllerchange',
      () => {
        resolve();
      },
      { once: true },
    );
  });
  await serviceWorker.register(href('/sw.js'));
  if (serviceWorker.controller === null) await taken;
}
