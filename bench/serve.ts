import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves the built site with another search index, packed and kept by browsers as `deploy/` has it.
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
    if (!body) {
      response.end();
      return;
    }
    const isHashed = /^\/(?:_astro|pagefind\/(?:index|fragment))\//u.test(pathname);
    response.setHeader('Cache-Control', isHashed ? 'max-age=31536000, immutable' : 'no-cache');
    const tag = `"${createHash('sha256').update(body).digest('hex')}"`;
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) {
      response.statusCode = 304;
      response.end();
      return;
    }
    const isText = types[extname(pathname)] !== undefined || pathname.endsWith('/');
    if (isText) response.setHeader('Content-Encoding', 'gzip');
    response.end(isText ? gzipSync(body) : body);
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
