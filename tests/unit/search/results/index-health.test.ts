import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  checkFiles,
  forgetLosses,
  onlyUnreachable,
  watchFiles,
} from '../../../../src/search/results/index-health.ts';

const chunk = gzipSync('pagefind_dcd and so on');
const url = '/pagefind/index/a.pf_index';
const asked: string[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
  answer = () => Promise.resolve(new Response(chunk));
  vi.stubGlobal('fetch', (input: string) => {
    asked.push(input);
    return answer();
  });
  watchFiles();
  forgetLosses();
  asked.length = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a whole file is asked for once and handed on as it is', async () => {
  const response = await fetch(url);
  expect(Buffer.from(await response.arrayBuffer()).equals(chunk)).toBe(true);
  checkFiles();
  expect(asked).toEqual([url]);
  expect(onlyUnreachable()).toBe(false);
});

test('who watches twice asks once', async () => {
  watchFiles();
  await fetch(url);
  expect(asked).toEqual([url]);
});

test.each<[string, () => Promise<Response>, boolean]>([
  ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch')), true],
  ['a missing file', () => Promise.resolve(new Response('', { status: 404 })), false],
  ['a login page', () => Promise.resolve(new Response('<!doctype html>')), false],
  ['half a file', () => Promise.resolve(new Response(chunk.subarray(0, 20))), false],
  ['another packed file', () => Promise.resolve(new Response(gzipSync('something else'))), false],
])('%s is noticed until it is over', async (_name, failing, unreachable) => {
  answer = failing;
  await expect(fetch(url)).rejects.toThrow();
  expect(checkFiles).toThrow(url);
  expect(onlyUnreachable()).toBe(unreachable);
  answer = () => Promise.resolve(new Response(chunk));
  await fetch(url);
  expect(checkFiles).not.toThrow();
});

test('what an earlier search lost is no loss of the next', async () => {
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(fetch(url)).rejects.toThrow();
  forgetLosses();
  expect(checkFiles).not.toThrow();
});

test('other files are left alone', async () => {
  answer = () => Promise.resolve(new Response('', { status: 404 }));
  expect((await fetch('/pagefind/cards/7.json')).status).toBe(404);
  expect(checkFiles).not.toThrow();
});
