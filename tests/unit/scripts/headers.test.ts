import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** What deploy/gonghui.conf adds to every answer, but for what depends on the file or on https. */
function nginxHeaders(): Map<string, string> {
  const config = read('deploy/gonghui.conf');
  const added = [...config.matchAll(/^ {2}add_header (\S+) "([^"]*)" always;$/gmu)];
  return new Map(added.map(([, name = '', value = '']) => [name, value]));
}

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

test('the files for hosts and for nginx say the same of every page', () => {
  const everywhere = new Map(hostHeaders().get('/*'));
  // These hosts serve by https only; nginx says it where a reader came by https.
  expect(everywhere.get('Strict-Transport-Security')).toBe('max-age=31536000');
  expect(read('deploy/gonghui.conf')).toContain('on "max-age=31536000";');
  expect(everywhere.get('Cache-Control')).toBe('no-cache');
  everywhere.delete('Strict-Transport-Security');
  everywhere.delete('Cache-Control');
  expect(everywhere.size).toBeGreaterThan(4);
  expect(nginxHeaders()).toEqual(everywhere);
});

test('what has its hash in its name is kept for good by both', () => {
  const forever = 'public, max-age=31536000, immutable';
  const kept = [...hostHeaders()].filter(([, headers]) => headers.get('Cache-Control') === forever);
  const config = read('deploy/gonghui.conf');
  expect(kept.map(([pattern]) => pattern)).toEqual([
    '/_astro/*',
    '/pagefind/fragment/*',
    '/pagefind/index/*',
  ]);
  for (const part of ['"~/_astro/"', '"~/pagefind/(?:fragment|index)/"'])
    expect(config).toContain(`${part} "${forever}";`);
});
