import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves the built site with another search index.
 *
 * @param dist folder of the site
 * @param index its index: path below `pagefind/` and content
 */
export async function serveSite(
  dist: string,
  index: ReadonlyMap<string, Uint8Array>,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const body = pathname.startsWith('/pagefind/')
      ? index.get(pathname.slice('/pagefind/'.length))
      : fileIn(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    response.statusCode = body ? 200 : 404;
    const type = types[extname(pathname.endsWith('/') ? '.html' : pathname)] ?? 'application/octet-stream';
    response.setHeader('Content-Type', pathname.endsWith('/') ? 'text/html; charset=utf-8' : type);
    response.setHeader('Cache-Control', 'max-age=600');
    response.end(body);
  });
  // Else the server ends a connection that lay idle at the moment when something is asked on it: ECONNRESET.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function fileIn(folder: string, path: string): Uint8Array | undefined {
  const file = join(folder, decodeURIComponent(path));
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}
