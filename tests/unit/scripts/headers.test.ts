import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const forever = 'public, max-age=31536000, immutable';

/** What each file of settings adds to every answer: its headers by the pattern that finds them in it. */
const settings: readonly (readonly [host: string, path: string, header: RegExp])[] = [
  ['nginx', 'deploy/gonghui.conf', /^ {2}add_header (?<name>\S+) "(?<value>[^"]*)" always;$/gmu],
  ['Apache', 'scripts/pack/site/.htaccess', /^ {2}Header always set (?<name>\S+) "(?<value>[^"]*)"$/gmu],
  ['IIS', 'scripts/pack/site/web.config', /<add name="(?<name>[\w-]+)" value="(?<value>[^"]*)" \/>/gu],
  ['Caddy', 'deploy/Caddyfile', /^\t\t(?<name>[A-Z][\w-]+) "(?<value>[^"]*)"$/gmu],
];

/** What public/_headers says, by the pattern of addresses. */
function hostHeaders(): Map<string, Map<string, string>> {
  const patterns = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const line of read('public/_headers').split('\n')) {
    if (line.startsWith('/')) patterns.set(line, (current = new Map<string, string>()));
    const [, name, value] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
    if (name !== undefined && value !== undefined) current.set(name, value);
  }
  return patterns;
}

test.each(settings)('%s says the same of every page as the file for hosts', (_, path, pattern) => {
  const everywhere = new Map(hostHeaders().get('/*'));
  expect(everywhere.get('Cache-Control')).toBe('no-cache');
  // Those hosts serve by https only; the others say it where a reader came by https, which tests/servers tries.
  expect(everywhere.get('Strict-Transport-Security')).toBe('max-age=31536000');
  for (const name of ['Cache-Control', 'Strict-Transport-Security']) everywhere.delete(name);
  expect(everywhere.size).toBeGreaterThan(4);
  const said = [...read(path).matchAll(pattern)].map(
    ({ groups }) => [groups?.name ?? '', groups?.value ?? ''] as const,
  );
  expect(new Map(said.filter(([name]) => name !== 'Cache-Control'))).toEqual(everywhere);
});

test('https is asked for only where a reader came by it', () => {
  expect(read('deploy/gonghui.conf')).toContain('on "max-age=31536000";');
  expect(read('scripts/pack/site/.htaccess')).toContain(
    'Header always set Strict-Transport-Security "max-age=31536000" "expr=%{HTTPS} == \'on\'"',
  );
  expect(read('deploy/Caddyfile')).toContain('header @https Strict-Transport-Security "max-age=31536000"');
});

test('what has its hash in its name is kept for good by all', () => {
  const kept = [...hostHeaders()].filter(([, headers]) => headers.get('Cache-Control') === forever);
  expect(kept.map(([pattern]) => pattern)).toEqual([
    '/_astro/*',
    '/pagefind/fragment/*',
    '/pagefind/index/*',
  ]);
  const nginx = read('deploy/gonghui.conf');
  for (const part of ['"~/_astro/"', '"~/pagefind/(?:fragment|index)/"'])
    expect(nginx).toContain(`${part} "${forever}";`);
  const iis = read('scripts/pack/site/web.config').matchAll(/<location path="([^"]+)">/gu);
  expect([...iis].map(([, path = '']) => `/${path}/*`).sort()).toEqual(kept.map(([pattern]) => pattern));
});
