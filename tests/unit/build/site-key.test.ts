import { afterEach, expect, test, vi } from 'vitest';
import { siteKey } from '../../../src/build/site-key.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const project = {
  'package-lock.json': '{}',
  'package.json': '{}',
  'astro.config.mjs': 'a',
  'tsconfig.json': '{}',
  'src/pages/a.astro': 'a',
  'public/a.svg': 'a',
  'scripts/a.mjs': 'a',
};

const keyOf = (files: Readonly<Record<string, string>>): string => siteKey(temporaryFolder(files));

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(Object.keys(project))('a change of %s gives another key', (file) => {
  expect(keyOf({ ...project, [file]: 'b' })).not.toBe(keyOf(project));
});

test('a file that moves, and settings that come, give another key', () => {
  const { 'src/pages/a.astro': text, ...others } = project;
  expect(keyOf({ ...others, 'src/pages/b.astro': text })).not.toBe(keyOf(project));
  expect(keyOf({ ...project, '.env': 'SITE=x' })).not.toBe(keyOf(project));
});

test.each(['BASE', 'SITE', 'REPORT_URL'])('another %s gives another key', (name) => {
  const key = keyOf(project);
  vi.stubEnv(name, 'https://example.org/');
  expect(keyOf(project)).not.toBe(key);
});

test('content has no part in it', () => {
  expect(keyOf({ ...project, 'content/plans/a.mdx': 'a' })).toBe(keyOf(project));
});
