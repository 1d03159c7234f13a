import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const entrySchema = v.object({
  version: v.optional(v.string()),
  integrity: v.optional(v.string()),
  resolved: v.optional(v.string()),
  link: v.optional(v.boolean()),
});
const lockSchema = v.object({ packages: v.record(v.string(), entrySchema) });
const { packages } = v.parse(
  lockSchema,
  JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8')),
);
/** All but the project itself. */
const entries = Object.entries(packages).filter(([path]) => path !== '');

// npm leaves entries of other systems without it when it adds a package.
test('whatever is installed, on whatever system, is held to its bytes', () => {
  expect(entries.length).toBeGreaterThan(500);
  const loose = entries.filter(
    ([, { integrity, link }]) => link !== true && !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('no registry is named: everyone installs from their own', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
