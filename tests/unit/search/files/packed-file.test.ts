import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { isUnreachable, loadPacked } from '../../../../src/search/files/packed-file.ts';

const file = gzipSync('pagefind_dcd and so on');
const answerWith = (answer: () => Promise<Response>): void => {
  vi.stubGlobal('fetch', answer);
};
const load = async (): Promise<string> => new TextDecoder().decode(await loadPacked('/pagefind/x'));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('gives what stands behind the signature', async () => {
  answerWith(() => Promise.resolve(new Response(file)));
  expect(await load()).toBe(' and so on');
});

test('takes a file that the server has unpacked', async () => {
  answerWith(() => Promise.resolve(new Response('pagefind_dcd and so on')));
  expect(await load()).toBe(' and so on');
});

test('unpacks where the browser cannot', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  answerWith(() => Promise.resolve(new Response(file)));
  expect(await load()).toBe(' and so on');
});

test.each<[string, () => Promise<Response>, boolean]>([
  ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch')), true],
  ['a missing file', () => Promise.resolve(new Response(file, { status: 404 })), false],
  ['a login page', () => Promise.resolve(new Response('<!doctype html>')), false],
  ['nothing', () => Promise.resolve(new Response('')), false],
  ['half a file', () => Promise.resolve(new Response(file.subarray(0, 20))), false],
  ['another packed file', () => Promise.resolve(new Response(gzipSync('something else'))), false],
])('refuses %s', async (_, answer, unreachable) => {
  answerWith(answer);
  const error: unknown = await load().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'LostFile', unreachable });
  expect(isUnreachable(error)).toBe(unreachable);
});
