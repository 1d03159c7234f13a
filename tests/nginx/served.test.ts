// The whole site behind Debian's nginx with deploy/gonghui.conf, at the root of a host and under a path.
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { packFile } from '../../scripts/pack-file.mjs';
import { fileOf, siteFiles } from '../support/site.ts';

const config = readFileSync(new URL('../../deploy/gonghui.conf', import.meta.url), 'utf8');
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'gonghui-nginx-'));
let nginx: ChildProcess | undefined;
let port = 0;
let said = '';

/** What a server answered. */
interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

beforeAll(async () => {
  // nginx reads as a user of its own.
  chmodSync(work, 0o755);
  // A symbolic link would do for nginx, but packed files must not come to stand in dist/.
  cpSync(dist, join(work, 'site'), { recursive: true, preserveTimestamps: true });
  for (const path of siteFiles()) await packFile(join(work, 'site', path));
  cpSync(join(work, 'site'), join(work, 'union'), { recursive: true, preserveTimestamps: true });
  renameSync(join(work, 'union'), join(work, 'site', 'union'));
  port = await freePort();
  const server = config
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('root /srv/gonghui;', `root ${join(work, 'site')};`);
  expect(server).not.toContain('/srv/gonghui;');
  const main = [
    'include /etc/nginx/modules-enabled/*.conf;',
    'daemon off;',
    `pid ${join(work, 'pid')};`,
    'error_log stderr;',
    'events {}',
    'http {',
    '  include /etc/nginx/mime.types;',
    '  access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `  ${name}_temp_path ${join(work, name)};`,
    ),
    server,
    '}',
  ];
  writeFileSync(join(work, 'nginx.conf'), main.join('\n'));
  nginx = spawn('nginx', ['-e', 'stderr', '-c', join(work, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Debian keeps it where only administrators look.
    env: { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` },
  });
  nginx.once('error', (error) => {
    said = `nginx 没有启动，先装上：apt-get install nginx libnginx-mod-http-brotli-static / ${error.message}`;
  });
  nginx.stderr?.on('data', (text: Buffer) => {
    said += text.toString();
  });
  await vi.waitFor(
    async () => {
      const status = await ask('/').then(
        (answer) => answer.status,
        () => 0,
      );
      if (status !== 200) throw new Error(`nginx answers ${String(status)}: ${said}`);
    },
    { timeout: 10_000 },
  );
}, 300_000);

afterAll(() => {
  nginx?.kill();
  rmSync(work, { recursive: true, force: true });
}, 60_000);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .once('error', reject)
      .end();
  });
}

/** The type each kind of file must be sent with: a browser refuses a style sheet or a script of another. */
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'application/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

/** What readers ask for; the file for other hosts is not. */
const files = siteFiles().filter((path) => path !== '/_headers');

const addressOf = (path: string): string => encodeURI(path.replace(/\/index\.html$/u, '/'));

describe.each(['', '/union'])('the site at “%s/”', (base) => {
  test.each(['br', 'gzip', 'identity'])('sends every file whole, as %s', async (encoding) => {
    const wrong: string[] = [];
    for (const path of files) {
      const { status, headers, body } = await ask(base + addressOf(path), { 'Accept-Encoding': encoding });
      const plain =
        headers['content-encoding'] === 'br'
          ? brotliDecompressSync(body)
          : headers['content-encoding'] === 'gzip'
            ? gunzipSync(body)
            : body;
      const kind = path.slice(path.lastIndexOf('.') + 1);
      const forever = /\/_astro\/|\/pagefind\/(?:index|fragment)\//u.test(path);
      const cache = forever ? 'public, max-age=31536000, immutable' : 'no-cache';
      if (status !== 200) wrong.push(`${path}: ${String(status)}`);
      if (!plain.equals(readFileSync(fileOf(path)))) wrong.push(`${path}: other bytes`);
      if (headers['content-type'] !== types[kind])
        wrong.push(`${path}: ${headers['content-type'] ?? 'no type'} for .${kind}`);
      if (headers['cache-control'] !== cache)
        wrong.push(`${path}: kept ${headers['cache-control'] ?? 'anyhow'}`);
      if (encoding !== 'identity' && kind === 'html' && headers['content-encoding'] !== encoding)
        wrong.push(`${path}: not packed`);
    }
    expect(wrong).toEqual([]);
  });

  test('says on every answer what protects a reader, on http without a word of https', async () => {
    for (const path of ['/', '/plans/', '/meiyou/', '/plans', '/site.webmanifest', '/search/?q=x']) {
      const { headers } = await ask(base + path);
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "frame-ancestors 'none'",
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['permissions-policy'], path).toContain('camera=()');
      expect(headers, path).not.toHaveProperty('strict-transport-security');
      expect(headers.server, path).toBe('nginx');
    }
  });

  test('sends to the address with a slash, and answers unchanged files with 304', async () => {
    const moved = await ask(`${base}/plans`);
    expect(moved.status).toBe(301);
    expect(moved.headers.location).toBe(`${base}/plans/`);
    const { headers } = await ask(`${base}/plans/`);
    const again = await ask(`${base}/plans/`, { 'If-None-Match': headers.etag ?? '' });
    expect(again.status).toBe(304);
  });

  test('shows its own page for what is not there, with status 404, and leaves its folder to nobody', async () => {
    const page = readFileSync(fileOf('/404.html'));
    for (const path of ['/meiyou/', '/plans/meiyou/', '/%E5%B7%A5%E4%BC%9A', '/a/b/c.html', '/plans/x.php']) {
      const { status, body } = await ask(base + path);
      expect(status, path).toBe(404);
      expect(body.equals(page), path).toBe(true);
    }
    for (const path of [
      '/../nginx.conf',
      '/%2e%2e/nginx.conf',
      '/..%2fnginx.conf',
      '/plans/..%2f..%2f..%2fnginx.conf',
    ]) {
      const { status, body } = await ask(base + path);
      expect(status, path).not.toBe(200);
      expect(body.toString(), path).not.toContain('daemon off');
    }
  });
});
