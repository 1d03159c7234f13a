import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { staticServer } from '../scripts/static-server.mjs';

/** Serves a built site, of whatever generator, as the others are served: by one small server, packed by gzip. */
export async function serveBuilt(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const site = staticServer(folder);
  const server = createServer((request, response) => {
    // Some of them write `x.html` for the address /x, as hosts made for them answer.
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/u, ''));
    if (existsSync(join(folder, `${path}.html`))) request.url = `${encodeURI(path)}.html`;
    site.emit('request', request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://localhost:${String(address.port)}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
