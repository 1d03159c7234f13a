// The whole site behind Debian's Apache with the .htaccess of the pack, and behind Debian's Caddy.
import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  freePort,
  protecting,
  servedFolder,
  startServer,
  type ServedFolder,
} from '../support/real-server.ts';
import { fileOf, siteFiles } from '../support/site.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
let folder: ServedFolder | undefined;
const running: ChildProcess[] = [];
const ports = new Map<string, number>();

beforeAll(async () => {
  folder = await servedFolder('others', (path) => path.startsWith('/plans/q'));
  for (const [name, start] of [
    ['Apache', startApache],
    ['Caddy', startCaddy],
  ] as const) {
    const port = await freePort();
    ports.set(name, port);
    running.push(await start(folder.work, port));
  }
}, 300_000);

afterAll(() => {
  for (const server of running) server.kill();
  folder?.remove();
}, 60_000);

function startApache(work: string, port: number): Promise<ChildProcess> {
  writeFileSync(
    join(work, 'site', '.htaccess'),
    read('scripts/pack/site/.htaccess').replaceAll('%BASE%', '/'),
  );
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'deflate', 'filter', 'autoindex'];
  const config = [
    `ServerRoot ${work}`,
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    `Listen 127.0.0.1:${String(port)}`,
    'ServerName localhost',
    `PidFile ${join(work, 'apache.pid')}`,
    `DefaultRuntimeDir ${work}`,
    `ErrorLog ${join(work, 'apache.log')}`,
    'User www-data',
    'Group www-data',
    'TypesConfig /etc/mime.types',
    `DocumentRoot ${join(work, 'site')}`,
    `<Directory ${join(work, 'site')}>`,
    '  AllowOverride All',
    '  Require all granted',
    '</Directory>',
  ];
  writeFileSync(join(work, 'apache.conf'), config.join('\n'));
  return startServer('apache2', ['-D', 'FOREGROUND', '-f', join(work, 'apache.conf')], port, 'apache2');
}

function startCaddy(work: string, port: number): Promise<ChildProcess> {
  const config = read('deploy/Caddyfile')
    .replace(/^:80 \{$/mu, `http://127.0.0.1:${String(port)} {`)
    .replace('root * /srv/gonghui', `root * ${join(work, 'site')}`);
  expect(config).not.toMatch(/^:80|root \* \/srv/mu);
  writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${config}`);
  const args = ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')];
  return startServer('caddy', args, port, 'caddy');
}

/** What each kind of file must be sent as; servers may write a character set behind it, and JavaScript in two ways. */
const types: Record<string, RegExp> = {
  css: /^text\/css/u,
  html: /^text\/html/u,
  js: /^(?:text|application)\/javascript/u,
  json: /^application\/json/u,
  md: /^text\/markdown/u,
  pf_fragment: /^application\/octet-stream/u,
  pf_index: /^application\/octet-stream/u,
  pf_meta: /^application\/octet-stream/u,
  svg: /^image\/svg\+xml/u,
  webmanifest: /^application\/manifest\+json/u,
};

/** What readers ask for; the files for hosts are not. */
const files = siteFiles().filter((path) => path !== '/_headers');

describe.each(['Apache', 'Caddy'])('%s', (name) => {
  test('sends every file whole, with its type, to be kept as long as it holds', async () => {
    const wrong: string[] = [];
    for (const path of files) {
      const address = encodeURI(path.replace(/\/index\.html$/u, '/'));
      const { status, headers, body } = await ask(ports.get(name) ?? 0, address);
      const forever = /\/_astro\/|\/pagefind\/(?:index|fragment)\//u.test(path);
      const cache = forever ? 'public, max-age=31536000, immutable' : 'no-cache';
      const type = headers['content-type'] ?? 'no type';
      if (status !== 200) wrong.push(`${path}: ${String(status)}`);
      else if (!body.equals(readFileSync(fileOf(path)))) wrong.push(`${path}: other bytes`);
      if (types[path.slice(path.lastIndexOf('.') + 1)]?.test(type) === false) wrong.push(`${path}: ${type}`);
      if (headers['cache-control'] !== cache)
        wrong.push(`${path}: kept ${headers['cache-control'] ?? 'anyhow'}`);
    }
    expect(wrong).toEqual([]);
  });

  test('protects its readers, packs what it sends, and has the page for what is missing', async () => {
    const page = readFileSync(fileOf('/404.html'));
    for (const path of ['/', '/plans/', '/meiyou/', '/plans', '/search/?q=x', '/%e4%b8%8d/../x']) {
      const { headers } = await ask(ports.get(name) ?? 0, path);
      expect(headers, path).toMatchObject(protecting);
      expect(headers['permissions-policy'], path).toContain('camera=()');
      expect(headers, path).not.toHaveProperty('strict-transport-security');
    }
    const packed = await ask(ports.get(name) ?? 0, '/plans/qiye-niandu/', { 'Accept-Encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    for (const path of ['/meiyou/', '/plans/meiyou.html', '/%E5%B7%A5%E4%BC%9A']) {
      const { status, body } = await ask(ports.get(name) ?? 0, path);
      expect([path, status, body.equals(page)]).toEqual([path, 404, true]);
    }
  });
});
