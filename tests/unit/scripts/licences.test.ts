import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licences, shippedPackages } from '../../../scripts/licences.mjs';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
/** They let anybody use, change and pass on, as this site does. */
const free = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MIT AND Apache-2.0',
  'OFL-1.1',
];

test('what is sent to browsers is named with its licence, as installed', () => {
  expect(read('public/licences.txt')).toBe(licences());
});

test('all of it may be passed on, and its own words say so', () => {
  const names = shippedPackages();
  for (const name of ['preact', 'docx', 'workbox-core', 'opencc-js']) expect(names).toContain(name);
  // A build needs them, no browser.
  for (const name of ['astro', 'sharp', 'yaml', 'linkedom']) expect(names).not.toContain(name);
  const parts = licences()
    .split(`\n${'-'.repeat(72)}\n\n`)
    .slice(1);
  expect(parts.length).toBe(names.length);
  for (const [place, part] of parts.entries()) {
    const [title = '', licence = ''] = part.split('\n');
    expect(title).toContain(names[place]);
    expect(free, title).toContain(licence);
    expect(part.length, title).toBeGreaterThan(500);
  }
});
