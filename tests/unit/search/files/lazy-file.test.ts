import { afterEach, expect, test, vi } from 'vitest';
import { LazyFile } from '../../../../src/search/files/lazy-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const answering = (...answers: (Response | Error)[]): { asked: () => number } => {
  const fetch = vi.fn(() => {
    const answer = answers.shift();
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer ?? new Error('more'));
  });
  vi.stubGlobal('fetch', fetch);
  return { asked: () => fetch.mock.calls.length };
};

test('a table is loaded once, by however many at the same time', async () => {
  const { asked } = answering(new Response('7'));
  const late = new LazyFile('table', Number);
  expect(late.table).toBeUndefined();
  expect(await Promise.all([late.load(), late.load()])).toEqual([7, 7]);
  expect(await late.load()).toBe(7);
  expect(late.table).toBe(7);
  expect(asked()).toBe(1);
});

test.each([
  ['a lost connection', new Error('lost')],
  ['a missing file', new Response('7', { status: 404 })],
  ['a damaged file', new Response('nothing')],
])('%s gives no table, and the next time may', async (_name, failure) => {
  answering(failure, new Response('7'));
  const late = new LazyFile('table', (text) => {
    if (text !== '7') throw new Error('damaged');
    return 7;
  });
  expect(await late.load()).toBeUndefined();
  expect(await late.load()).toBe(7);
});
