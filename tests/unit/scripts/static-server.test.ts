import { readdirSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { staticServer } from '../../../scripts/static-server.mjs';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const page = `<p>${'工会'.repeat(1000)}</p>`;

const site = {
  'site/index.html': page,
  'site/404.html': '<p>没有这一页</p>',
  'site/plans/x/index.html': '<p>计划</p>',
  'site/法规/index.html': '<p>法规</p>',
  'site/a.txt': '0123456789',
  'site/_astro/app.Hash.js': 'export {};',
  'site/pagefind/x.pf_index': 'index',
  'site/.secret': 'secret',
  'secret.txt': 'secret',
  'site-2/secret.txt': 'secret',
  'site/big.bin': 'x'.repeat(4_000_000),
};

const linux = process.platform === 'linux';

interface Options {
  base?: string;
  timeout?: number;
}

/** Serves the site above until the test ends, and gives the port. */
async function serve(options?: Options): Promise<number> {
  const folder = join(temporaryFolder(site), 'site');
  if (linux) symlinkSync('loop', join(folder, 'loop'));
  const server = staticServer(folder, options);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address: string | AddressInfo | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

interface Answer {
  status: number;
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** Sends what no client would: the first line stands as it is. */
async function ask(
  port: number,
  line: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers });
  const socket = connect(port, '127.0.0.1');
  socket.write(`${line} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  const all = Buffer.concat(await socket.toArray());
  const end = all.indexOf('\r\n\r\n');
  const [first = '', ...rest] = all.subarray(0, end).toString().split('\r\n');
  return {
    status: Number(first.split(' ')[1]),
    headers: new Map(
      rest.map((header) => {
        const colon = header.indexOf(':');
        return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()];
      }),
    ),
    body: all.subarray(end + 4),
  };
}

describe('what is there', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/plans/x/?q=1', 'text/html; charset=utf-8', 'no-cache'],
    ['/%E6%B3%95%E8%A7%84/', 'text/html; charset=utf-8', 'no-cache'],
    ['http://gonghui.test/a.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ['/pagefind/x.pf_index', 'application/octet-stream', 'no-cache'],
    ['/_astro/app.Hash.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('%s', async (path, type, cached) => {
    const { status, headers } = await ask(await serve(), `GET ${path}`);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, cached]);
  });

  test('is packed for who can unpack it', async () => {
    const port = await serve();
    const packed = await fetch(`http://127.0.0.1:${String(port)}/`);
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(page);
    const raw = await ask(port, 'GET /', { 'Accept-Encoding': 'gzip', Connection: 'close' });
    expect(raw.body.length).toBeLessThan(1000);
    expect(gunzipSync(unchunked(raw.body)).toString()).toBe(page);
    const plain = await ask(port, 'GET /');
    expect(plain.body.toString()).toBe(page);
    expect(plain.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('can be asked for without its body', async () => {
    const { status, headers, body } = await ask(await serve(), 'HEAD /a.txt');
    expect([status, headers.get('content-length'), body.length]).toEqual([200, '10', 0]);
  });

  test('is not sent twice', async () => {
    const port = await serve();
    const { headers } = await ask(port, 'GET /');
    const again = await ask(port, 'GET /', { 'If-None-Match': headers.get('etag') ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=-3', 206, '789'],
    ['bytes=7-', 206, '789'],
    ['bytes=20-', 416, '416 文件没有这么长\n'],
    ['lines=1-2', 200, '0123456789'],
  ])('in part: %s', async (range, status, body) => {
    const answer = await ask(await serve(), 'GET /a.txt', { Range: range, 'Accept-Encoding': 'gzip' });
    expect([answer.status, answer.body.toString()]).toEqual([status, body]);
  });
});

describe('where a slash is missing', () => {
  test.each([
    [undefined, '/plans/x', '/plans/x/'],
    [undefined, '/plans/x?q=%E5%B7%A5', '/plans/x/?q=%E5%B7%A5'],
    [undefined, '//plans', '/plans/'],
    ['/union/', '/union', '/union/'],
    ['/union', '/union/plans?a', '/union/plans/?a'],
  ])('base %s: %s leads to %s', async (base, path, to) => {
    const { status, headers } = await ask(await serve(base === undefined ? {} : { base }), `GET ${path}`);
    expect([status, headers.get('location')]).toEqual([301, to]);
  });
});

test('under a path of its own nothing else is served', async () => {
  const port = await serve({ base: '/union/' });
  expect((await ask(port, 'GET /union/a.txt')).body.toString()).toBe('0123456789');
  for (const path of ['/', '/a.txt', '/unions/a.txt', '/union/../a.txt']) {
    expect((await ask(port, `GET ${path}`)).status).toBe(404);
  }
});

describe('what cannot be had is refused shortly', () => {
  test.each([
    ['GET /nothing', 404],
    ['GET /a.txt/', 404],
    ['GET /_astro/', 404],
    ['GET /.secret', 404],
    ['GET /../secret.txt', 404],
    ['GET /..%2fsecret.txt', 404],
    ['GET /%2e%2e%2fsecret.txt', 404],
    ['GET /..%2fsite-2/secret.txt', 404],
    ['GET /plans/..%5c..%5csecret.txt', 404],
    ['GET //secret.txt', 404],
    ['GET /long', 404],
    ['GET /%', 400],
    ['GET /%E5%B7', 400],
    ['GET /a%00.txt', 400],
    ['GET a.txt', 400],
    ['GET /a b', 400],
    ['GET /longer', 431],
    ['POST /', 405],
    ['PUT /a.txt', 405],
  ])('%s', async (line, status) => {
    const port = await serve();
    const long = { 'GET /long': 5000, 'GET /longer': 20_000 }[line] ?? 0;
    const answer = await ask(port, line + 'x'.repeat(long));
    expect(answer.status).toBe(status);
    const body = answer.body.toString();
    expect(body.length).toBeLessThan(60);
    expect(body).not.toMatch(/secret|node_modules|\/tmp|at /u);
    if (status === 404) expect(body).toBe('<p>没有这一页</p>');
    // And it goes on.
    expect((await ask(port, 'GET /a.txt')).status).toBe(200);
  });
});

test.runIf(linux)('a file that cannot be read is a fault of ours', async () => {
  // Neither there nor missing: a link to itself.
  const { status, headers, body } = await ask(await serve(), 'GET /loop');
  expect([status, body.toString()]).toEqual([500, '500 服务器出错\n']);
  expect(headers.has('etag')).toBe(false);
});

test.runIf(linux)('a reader who goes away leaves no descriptor open', async () => {
  const port = await serve();
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  for (let turn = 0; turn < 30; turn++) await breakOff(port);
  await expect.poll(open).toBeLessThan(before + 5);
});

test('a connection that is silent or slow is closed', async () => {
  const port = await serve({ timeout: 200 });
  const silent = connect(port, '127.0.0.1').resume();
  const slow = connect(port, '127.0.0.1').resume();
  const drops = setInterval(() => slow.writable && slow.write('G'), 50);
  onTestFinished(() => {
    clearInterval(drops);
  });
  const closed = [silent, slow].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  const late = wait(3000, 'late');
  expect(await Promise.race([Promise.all(closed), late])).not.toBe('late');
});

/** Asks for a large file and goes away when it begins to arrive. */
function breakOff(port: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n');
    socket.once('data', () => {
      socket.destroy();
    });
    socket.once('close', () => {
      resolve();
    });
  });
}

/** The body without the lengths between its pieces (Transfer-Encoding: chunked). */
function unchunked(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; ;) {
    const line = body.indexOf('\r\n', at);
    const length = parseInt(body.subarray(at, line).toString(), 16);
    if (!(length > 0)) return Buffer.concat(pieces);
    pieces.push(body.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
  }
}
