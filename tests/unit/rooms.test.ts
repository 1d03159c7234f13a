import { globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { expect, test } from 'vitest';

// The linter holds which room may import which, and knows circles only of what runs: a circle of types is as hard to
// read.

const files = globSync('src/**/*.{ts,tsx,astro}').map((file) => file.split(sep).join('/'));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** The files of this repository that a file imports from, in any way. */
function importsOf(file: string): string[] {
  const paths = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu);
  return [...paths].map(([, path = '']) => posix.join(posix.dirname(file), path));
}

/** Every way round by which a file comes to import itself. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const other of imports.get(file) ?? []) walk(other, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}

test('files import in no circle, types included', () => {
  expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
  expect(circles()).toEqual([]);
});
