import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SiteFolder } from '../../../src/build/site-folder.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

test('a file is written where it says something else, and left alone where it does not', () => {
  const root = temporaryFolder({ 'a.html': 'a', 'b.html': 'b' });
  const long = new Date(2020, 0, 1);
  for (const name of ['a.html', 'b.html']) utimesSync(join(root, name), long, long);
  const folder = new SiteFolder(root);
  folder.write('/a.html', 'a');
  folder.write('/b.html', 'other');
  folder.write('/deep/c.html', 'c');
  expect(statSync(join(root, 'a.html')).mtimeMs).toBe(long.getTime());
  expect(statSync(join(root, 'b.html')).mtimeMs).not.toBe(long.getTime());
  expect(readFileSync(join(root, 'deep/c.html'), 'utf8')).toBe('c');
});

test('what was not written goes, a history and what others wrote does not', () => {
  const root = temporaryFolder({ 'old.html': 'old', '.git/HEAD': 'main', 'deep/old.html': 'old' });
  const folder = new SiteFolder(root);
  folder.write('/new.html', 'new');
  folder.clear();
  expect(
    ['old.html', 'deep/old.html', '.git/HEAD', 'new.html'].map((name) => existsSync(join(root, name))),
  ).toEqual([false, false, true, true]);
  const other = new SiteFolder(root);
  other.takeAll();
  other.clear();
  expect(folder.has('/new.html')).toBe(true);
});
