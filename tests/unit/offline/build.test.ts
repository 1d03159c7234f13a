import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles, versionOf } from '../../../src/offline/build/list-files.ts';
import { stampSizes } from '../../../src/offline/build/stamp-sizes.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const site = {
  'index.html': 'home',
  'plans/x/index.html': '计划'.repeat(500),
  '404.html': 'none',
  'rss.xml': 'feed',
  'sw.js': 'worker',
  '_astro/a.Abcd1234.js': 'script',
};

test('the files of the library are listed by their addresses, with their sizes', () => {
  const files = listFiles(temporaryFolder(site));
  expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['/', 4],
    ['/_astro/a.Abcd1234.js', 6],
    ['/plans/x/', 3000],
  ]);
  expect(files.map(({ packed }) => packed)).toEqual([
    4,
    6,
    gzipSync(site['plans/x/index.html'], { level: 1 }).length,
  ]);
  expect(new Set(files.map(({ revision }) => revision)).size).toBe(3);
});

test('the version changes with a file of the library, and with no other', () => {
  const version = (changes: Record<string, string>): string =>
    versionOf(listFiles(temporaryFolder({ ...site, ...changes })));
  expect(version({})).toMatch(/^[0-9a-f]{8}$/u);
  expect(version({})).toBe(version({ 'rss.xml': 'news', '404.html': 'other' }));
  expect(version({})).not.toBe(version({ 'plans/x/index.html': '别的计划' }));
  expect(version({})).not.toBe(version({ 'plans/y/index.html': 'more' }));
});

const sizes = { library: '22', libraryPacked: '11', common: '1.5', commonPacked: '0.6' };
const page = Object.keys(sizes)
  .map((name) => `<data data-size="${name}">？</data>`)
  .join('');

test('sizes are written into the page, over those that stand there', () => {
  const stamped = stampSizes(page, sizes);
  expect(stamped.replace(/<[^>]*>/gu, ' ').split(/ +/u)).toEqual(['', '22', '11', '1.5', '0.6', '']);
  expect(stampSizes(stamped, { ...sizes, library: '123' })).toContain('<data data-size="library">123</data>');
});

test('a page without a place for a size stops the build', () => {
  expect(() => stampSizes(page.replace('"common"', '"other"'), sizes)).toThrow('"common"');
});
