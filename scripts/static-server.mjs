// A static host for one folder, as simple as hosts are: `send` reads the files (ranges, conditional requests,
// descriptors closed when a reader goes away), `compression` packs them.
import { createServer } from 'node:http';
import compression from 'compression';
import send from 'send';

// No connection may be held open for longer without anything being said, nor a request take longer to arrive.
const patience = 60_000;

/**
 * A server of the files of a folder, not yet listening. Addresses of folders end in a slash; others are sent
 * there. What is not there is answered with the folder's 404.html and status 404, an address that cannot be
 * read with status 400.
 *
 * @param {string} folder absolute
 * @param {object} [options]
 * @param {string} [options.base] path under which the files stand, such as `/library/`
 * @param {number} [options.timeout] how long a silent or slow connection is kept, in milliseconds
 * @returns {import('node:http').Server}
 */
export function staticServer(folder, { base = '/', timeout = patience } = {}) {
  const pack = compression();
  const prefix = base.endsWith('/') ? base : `${base}/`;
  const server = createServer(
    { headersTimeout: timeout, requestTimeout: timeout, connectionsCheckingInterval: timeout / 4 },
    (request, response) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('Allow', 'GET, HEAD');
        say(response, 405);
        return;
      }
      // Part of a packed file is of no use to who asked for part of the file.
      if (request.headers.range) delete request.headers['accept-encoding'];
      pack(request, response, () => {
        answer(request, response, folder, prefix);
      });
    },
  );
  server.timeout = timeout;
  return server;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {string} base
 */
function answer(request, response, folder, base) {
  const { url = '/' } = request;
  // A proxy asks with the whole address. Two slashes at the beginning name no host here.
  const address = URL.parse(url.startsWith('/') ? `http://localhost${url}` : url);
  if (!address) {
    say(response, 400);
    return;
  }
  const { pathname, search } = address;
  if (`${pathname}/` === base) {
    redirect(response, base + search);
    return;
  }
  const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
  if (path === undefined) {
    notFound(request, response, folder);
    return;
  }
  send(request, path, { root: folder, cacheControl: false })
    .on('headers', () => {
      response.setHeader(
        'Cache-Control',
        // What is in there has its hash in its name.
        path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    })
    .on('directory', () => {
      // With two slashes at its beginning it would lead to another host.
      redirect(response, `${base}${path.replace(/^\/+/u, '')}/${search}`);
    })
    .on('error', (/** @type {unknown} */ error) => {
      const status = statusOf(error);
      // Of the file that is not sent after all; how long it is belongs to 416.
      for (const name of response.headersSent ? [] : response.getHeaderNames()) {
        if (name !== 'content-range') response.removeHeader(name);
      }
      if (status === 403 || status === 404) notFound(request, response, folder);
      else say(response, status);
    })
    .pipe(response);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 */
function notFound(request, response, folder) {
  response.statusCode = 404;
  send(request, '/404.html', { root: folder, cacheControl: false, acceptRanges: false })
    .on('error', () => {
      say(response, 404);
    })
    .pipe(response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} to
 */
function redirect(response, to) {
  response.writeHead(301, { Location: to, 'Content-Length': 0 });
  response.end();
}

/** @type {Readonly<Record<number, string>>} */
const words = {
  400: '网址写错了',
  404: '没有这个页面',
  405: '只能读取',
  412: '文件已经变了',
  416: '文件没有这么长',
};

/**
 * Answers in one short line, and nothing about where the files are.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function say(response, status) {
  // The file broke off while it was being sent: the reader must not take the half for the whole.
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = `${String(status)} ${words[status] ?? '服务器出错'}\n`;
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

/** @param {unknown} error */
function statusOf(error) {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : 500;
}
