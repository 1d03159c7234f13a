import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { staticServer } from '../../scripts/static-server.mjs';
import { expect, test as base } from './browser.ts';

/** A server of the built site that a test may shut down, and whose files it may change. */
export interface OwnServer {
  /** its address, without a slash at its end */
  origin: string;
  /** files in place of those of the site, by their paths; undefined: there is none */
  changed: Map<string, string | undefined>;
  /** how often each path was asked for */
  asked: Map<string, number>;
  /** Keeps whoever asks for a path waiting, until what it gives is called. */
  hold: (path: string) => () => void;
  /** From now on nobody answers: the network is gone. */
  stop: () => Promise<void>;
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** Playwright's `test` with service workers, and with a server of its own for each test. */
export const test = base.extend<{ server: OwnServer }>({
  baseURL: async ({ server }, use) => {
    await use(server.origin);
  },
  serviceWorkers: 'allow',
  server: async ({}, use) => {
    const site = staticServer(dist);
    const held = new Map<string, Promise<void>>();
    const own: Omit<OwnServer, 'stop' | 'origin'> = {
      changed: new Map(),
      asked: new Map(),
      hold: (path) => {
        let letGo = (): void => undefined;
        held.set(
          path,
          new Promise<void>((resolve) => {
            letGo = () => {
              held.delete(path);
              resolve();
            };
          }),
        );
        return () => {
          letGo();
        };
      },
    };
    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const path = (request.url ?? '').replace(/\?.*$/u, '');
      own.asked.set(path, (own.asked.get(path) ?? 0) + 1);
      await held.get(path);
      if (!own.changed.has(path)) {
        site.emit('request', request, response);
        return;
      }
      const text = own.changed.get(path);
      const type = types[path.replace(/^.*\./u, '')] ?? 'text/html';
      response.writeHead(text === undefined ? 404 : 200, {
        'Content-Type': type,
        'Cache-Control': 'no-cache',
      });
      response.end(text);
    };
    const server = createServer((request, response) => void answer(request, response));
    const stop = async (): Promise<void> => {
      const stopped = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await stopped;
    };
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await use({ ...own, origin: `http://localhost:${String(port)}`, stop });
    if (server.listening) await stop();
  },
});

/** Waits until the page itself, and what all pages need, works without a connection. */
export async function untilKept(page: Page): Promise<void> {
  const isKept = (): Promise<boolean> =>
    page.evaluate(async () => (await caches.match(location.origin + location.pathname)) !== undefined);
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
}
