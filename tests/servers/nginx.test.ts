// The whole site behind Debian's nginx with deploy/gonghui.conf, at the root of a host and under a path.
import type { ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packedNginx } from '../../scripts/pack-nginx.mjs';
import {
  ask as askServer,
  freePort,
  protecting,
  servedFolder,
  type Answer,
  type ServedFolder,
} from '../support/real-server.ts';
import { deployed, startNginx } from '../support/nginx.ts';
import { fileOf, siteFiles } from '../support/site.ts';

let folder: ServedFolder | undefined;
let nginx: ChildProcess | undefined;
let port = 0;
/** where the settings answer that `npm run pack` makes of the same file */
let packedPort = 0;

beforeAll(async () => {
  folder = await servedFolder('nginx');
  const { work } = folder;
  cpSync(join(work, 'site'), join(work, 'union'), { recursive: true, preserveTimestamps: true });
  renameSync(join(work, 'union'), join(work, 'site', 'union'));
  port = await freePort();
  packedPort = await freePort();
  const served = join(work, 'site');
  nginx = await startNginx(work, [
    { settings: deployed, root: '/srv/gonghui', folder: served, port },
    { settings: packedNginx(deployed), root: '/srv/gonghui/site', folder: served, port: packedPort },
  ]);
}, 300_000);

afterAll(() => {
  nginx?.kill();
  folder?.remove();
}, 60_000);

const ask = (path: string, headers?: Record<string, string>): Promise<Answer> =>
  askServer(port, path, headers);

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
      expect(headers, path).toMatchObject(protecting);
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

test('the settings in the pack say the same, and pack what is sent', async () => {
  for (const path of ['/', '/plans/qiye-niandu/', '/union/search/', '/meiyou/']) {
    const [one, other] = await Promise.all(
      [port, packedPort].map((number) => askServer(number, path, { 'Accept-Encoding': 'gzip' })),
    );
    const said = (answer: Answer | undefined): unknown => {
      const {
        date,
        etag,
        'transfer-encoding': whole,
        'content-length': length,
        ...rest
      } = answer?.headers ?? {};
      expect(date ?? etag ?? whole ?? length).toBeDefined();
      return [answer?.status, rest];
    };
    expect(said(other), path).toEqual(said(one));
    expect(gunzipSync(other?.body ?? Buffer.of()), path).toEqual(gunzipSync(one?.body ?? Buffer.of()));
  }
});
