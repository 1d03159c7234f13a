import { expect, test } from 'vitest';
import { namedFiles } from '../../../src/offline/named-files.ts';

const page =
  '<link href="/u/_astro/Page.CSkMA7yH.css"><script src="/u/_astro/Page.astro.Dc6On9r5.js"></script>';
const files = new Map([
  ['Page.astro.Dc6On9r5.js', 'import("./copy-page.DC_HY0-7.js"),["_astro/copy-page.DC_HY0-7.js"]'],
  ['copy-page.DC_HY0-7.js', 'import{a}from"./Page.astro.Dc6On9r5.js";import{b}from"./read.YBQhEbYY.js";'],
]);

test('a page needs what it names, and what that names in turn', async () => {
  const needed = await namedFiles([page], (name) => Promise.resolve(files.get(name)));
  expect([...needed].sort()).toEqual([
    'Page.CSkMA7yH.css',
    'Page.astro.Dc6On9r5.js',
    'copy-page.DC_HY0-7.js',
    'read.YBQhEbYY.js',
  ]);
});

test('without pages nothing is needed', async () => {
  expect(await namedFiles([], () => Promise.reject(new Error('asked for a file')))).toEqual(new Set());
});
